import { CellValueType, type ICellData, type IDocumentData, type Nullable } from "@univerjs/core";
import type { NewContent, Result } from "../../workbook/xlsx/cells/cell-xml";
import { hasRuns, plainText, runsXml } from "./rich-text";
import { fileFormula, isSameFormula } from "./file-formula";

/** What a cell of Univer's holds, as the file will have it. */
export function contentOf(cell: Nullable<ICellData>): NewContent {
  if (!cell) return { kind: "empty" };
  const { f, p } = cell;
  const value = valueOf(cell);
  if (f) return { kind: "formula", formula: fileFormula(f), value: value === undefined || isUnknown(value) ? undefined : value }; // prettier-ignore
  if (value === undefined) return { kind: "empty" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "object") return { kind: "error", text: value.error };
  return hasRuns(p)
    ? { kind: "rich", text: value, xml: (prefix) => runsXml(p, prefix) }
    : { kind: "text", text: value };
}

/** Whether the user left the content as it was; what a formula comes to is not of his making. */
export function isSameContent(before: Nullable<ICellData>, after: Nullable<ICellData>): boolean {
  const [was, is] = [before ?? {}, after ?? {}];
  if (was.v === is.v && was.t === is.t && was.f === is.f && !is.p) return true;
  if (was.f || is.f) return isSameFormula(was.f ?? "", is.f ?? "");
  if (hasRuns(is.p)) return false;
  const [old, now] = [valueOf(was), valueOf(is)];
  if (typeof old === "object" && typeof now === "object") return old.error === now.error;
  return old === now;
}

/** What a formula of Univer's comes to, where that can be told in a file. */
export function resultOf(cell: ICellData): Result | undefined {
  const value = valueOf(cell);
  return value === undefined || isUnknown(value) ? undefined : value;
}

const errors = new Set("#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE!".split(" "));

/** That Univer does not know a function says nothing of what Excel makes of it. */
function isUnknown(value: Result): boolean {
  if (typeof value === "object") return value.error === "#NAME?";
  return typeof value === "string" && /^#[A-Z0-9/]+[!?]$/.test(value);
}

function valueOf({ v, t, p }: ICellData): Result | undefined {
  if (isRich(p)) return plainText(p) || undefined;
  if (v === undefined || v === null || v === "") return undefined;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
    return v === true || v === 1 || String(v).toUpperCase() === "TRUE";
  }
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  if (!isText && Number.isFinite(Number(v))) return Number(v);
  const text = String(v);
  return errors.has(text) ? { error: text } : text;
}

function isRich(p: Nullable<IDocumentData>): p is IDocumentData {
  return p?.body?.dataStream !== undefined;
}
