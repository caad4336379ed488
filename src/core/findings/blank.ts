import { type Field, isEntered } from "../table/table";

/** Nothing, or nothing but dashes, stars and slashes. */
export function isDash(text: string): boolean {
  return /^[-_—–－＿*＊/／\\~～\s]*$/.test(text);
}

/** Something stands in the field that is more than a dash; a formula without a result is something. */
export function isWritten(field: Field): boolean {
  return isEntered(field) && (field.cell.kind === "uncalculated" || !isDash(field.text));
}
