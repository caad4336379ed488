import { WorkbookError, type WorkbookErrorCode } from "../workbook";

/** Any failure of Office.js as one the pane can word; what is no failure of Excel's passes as it is. */
export function workbookError(error: unknown, isReadOnly: boolean): unknown {
  if (error instanceof WorkbookError) return error;
  const code = officeCodeOf(error);
  if (code === undefined) return error;
  return new WorkbookError(codeOf(code, error, isReadOnly), { cause: error });
}

/** The code of an error of Office.js, for example "ItemNotFound"; undefined of any other error. */
export function officeCodeOf(error: unknown): string | undefined {
  // Never by `instanceof`: office.js may have been loaded into another frame.
  if (typeof error !== "object" || error === null || !("debugInfo" in error) || !("code" in error))
    return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Where in Excel's model it happened, for example "CommentCollection.add"; looks through to the cause. */
export function officeLocationOf(error: unknown): string {
  const cause: unknown = error instanceof WorkbookError ? error.cause : error;
  const location = (cause as { readonly debugInfo?: { readonly errorLocation?: unknown } } | null)?.debugInfo
    ?.errorLocation;
  return typeof location === "string" ? location : "";
}

/** Whether Excel did nothing of the request and asks to come again. */
export function isRetryWanted(error: unknown): boolean {
  const code = officeCodeOf(error);
  return code === "ActivityLimitReached" || code === "ServiceNotAvailable";
}

function codeOf(code: string, error: unknown, isReadOnly: boolean): WorkbookErrorCode {
  if (code === "AccessDenied") return isReadOnly ? "read-only" : "sheet-protected";
  if (code === "ItemNotFound") {
    return officeLocationOf(error).startsWith("Worksheet") ? "sheet-missing" : "unknown";
  }
  return codes[code] ?? "unknown";
}

const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  InvalidReference: "sheet-missing",
  NonBlankCellOffSheet: "space-too-small",
  InsertDeleteConflict: "not-divisible",
  InvalidOrTimedOutSession: "session-expired",
  InvalidSession: "session-expired",
  InactiveWorkbook: "session-expired",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
};
