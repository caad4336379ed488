import { WorkbookError, type WorkbookErrorCode } from "../workbook/workbook";

/** What went wrong, ready to be worded: the code, what it is about, and a text for the people who can mend us. */
export interface Failure {
  readonly code: WorkbookErrorCode;
  readonly detail: string | undefined;
  readonly report: string;
}

/** Anything that was thrown, as a failure; what is no `WorkbookError` is our own fault and "unknown". */
export function failureOf(error: unknown, host: string): Failure {
  const isWorded = error instanceof WorkbookError;
  return {
    code: isWorded ? error.code : "unknown",
    detail: isWorded ? error.detail : undefined,
    report: [host, ...causesOf(error)].join("\n"),
  };
}

/** A chain of causes is seldom longer; a ring of them would never end. */
const mostCauses = 5;

function causesOf(error: unknown): string[] {
  const lines: string[] = [];
  for (let cause = error; cause !== undefined && lines.length < mostCauses; cause = nextCause(cause)) {
    lines.push(cause instanceof Error ? (cause.stack ?? String(cause)) : textOf(cause));
  }
  return lines;
}

/** What was thrown without being an error. */
function textOf(thrown: unknown): string {
  return typeof thrown === "string" ? thrown : Object.prototype.toString.call(thrown);
}

function nextCause(cause: unknown): unknown {
  return cause instanceof Error ? cause.cause : undefined;
}
