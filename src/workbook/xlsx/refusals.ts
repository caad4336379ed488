import { type WorkbookErrorCode, WorkbookError } from "../workbook";
import { type Draft, partNames } from "./edit/draft";
import { editedPart } from "./edit/edited-part";
import { attributeOf } from "./edit/outline";
import { FileError } from "./file-error";
import { isOn } from "./xml/read-content";

/** Why nothing may be written into a file; undefined where one may. */
export function writeRefusal(draft: Draft): FileError | undefined {
  const names = partNames(draft).map((name) => name.toLowerCase().replace(/\\/g, "/"));
  if (names.some((name) => name.includes("_xmlsignatures/"))) return new FileError("signed");
  if (names.some((name) => name.includes("xl/revisions/"))) return new FileError("shared-workbook");
  // Rewriting sizes of more than four gigabytes is not worth its mistakes.
  const isLong = draft.pack.entries.some(({ isZip64 }) => isZip64);
  return isLong ? new FileError("not-supported", { detail: "zip64" }) : undefined;
}

export function isProtected(draft: Draft, sheet: string): boolean {
  const protection = editedPart(draft, sheet).outline.children.find(
    ({ local }) => local === "sheetProtection",
  );
  return protection !== undefined && isOn(attributeOf(protection, "sheet")?.value);
}

/** Runs a change of the file; what the file does not allow becomes a failure that the pane can word. */
export function wording<Result>(change: () => Result): Result {
  try {
    return change();
  } catch (error) {
    if (error instanceof FileError) throw asWorkbookError(error);
    throw error;
  }
}

export function asWorkbookError(error: FileError): WorkbookError {
  const isReadOnly = error.code === "signed" || error.code === "shared-workbook";
  const code: WorkbookErrorCode = isReadOnly
    ? "read-only"
    : error.code === "too-large"
      ? "payload-too-large"
      : "not-supported";
  return new WorkbookError(code, {
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    cause: error,
  });
}
