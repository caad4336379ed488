import { type Field, isEntered } from "../table/table";

/** Nothing, or nothing but dashes, stars and slashes. */
export function isDash(text: string): boolean {
  return /^[-_—–－＿*＊/／\\~～\s]*$/.test(text);
}

/** Something stands in the field that is more than a dash; a formula without a result is something. */
export function isWritten(field: Field): boolean {
  return isEntered(field) && (field.cell.kind === "uncalculated" || !isDash(field.text));
}

/** No formula without a result, and none whose result is an error: both are reported by `everything-understood`. */
export function isCalculated({ cell }: Field): boolean {
  return cell.kind !== "uncalculated" && cell.kind !== "error";
}
