import type { FileRecord } from "./record/record";
import { allFindings } from "./record/tally";

/** Scripts rely on them: no error found, errors found, something could not be checked or done. The highest wins. */
export const exitCodes = { clean: 0, errors: 1, failed: 2 } as const;

export function exitCodeOf(record: FileRecord): number {
  if (record.status === "failed" || record.broken.length > 0) return exitCodes.failed;
  const hasErrors = allFindings(record).some(({ severity }) => severity === "error");
  return hasErrors ? exitCodes.errors : exitCodes.clean;
}
