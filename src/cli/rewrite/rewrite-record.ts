import type { Facts } from "./facts";

/** What came of one file that a command was to change; plain data in the user's language, for reports and the journal. */
export interface RewriteRecord {
  /** As the user named it. */
  readonly file: string;
  /** Where the changed file is; undefined where none was written. */
  readonly output: string | undefined;
  readonly status: "written" | "unchanged" | "failed";
  /** Only of a file that failed. */
  readonly error: { readonly code: string; readonly message: string } | undefined;
  /** What was done, and what could not be. */
  readonly lines: readonly string[];
  /** Of a file that did not fail. */
  readonly facts: Facts | undefined;
  readonly exitCode: number;
  /** It keeps settings that do not count here. */
  readonly hasOwnSettings?: boolean;
}

export interface RewriteTally {
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  readonly failed: number;
}

export function rewriteTally(records: readonly RewriteRecord[]): RewriteTally {
  const count = (wanted: RewriteRecord["status"]) => records.filter(({ status }) => status === wanted).length;
  return {
    files: records.length,
    written: count("written"),
    unchanged: count("unchanged"),
    failed: count("failed"),
  };
}
