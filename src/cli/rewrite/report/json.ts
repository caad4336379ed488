import { type RewriteRecord, type RewriteTally, rewriteTally } from "../rewrite-record";

/** What `flag`, `clear` and `fix` print with `--format json`, for scripts that go on with the files. */
export function rewriteJson(command: string, records: readonly RewriteRecord[]) {
  return {
    version: 1 as const,
    command,
    files: records.map(rewriteJsonLine),
    summary: rewriteSummary(records),
  };
}

export function rewriteJsonLine({ file, output, status, error, lines, facts }: RewriteRecord) {
  return {
    file,
    status,
    output: output ?? null,
    ...(error ? { error } : { ...facts, messages: lines }),
  };
}

export interface RewriteSummary extends RewriteTally {
  readonly changes: number;
}

/** How many files, and how many cells were changed in them. */
export function rewriteSummary(records: readonly RewriteRecord[]): RewriteSummary {
  const changes = records.reduce((sum, { facts }) => sum + (facts?.changes?.length ?? 0), 0);
  return { ...rewriteTally(records), changes };
}
