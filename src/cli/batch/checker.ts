import type { FileRecord } from "../record/record";

/** Checks files, several at once where it can. */
export interface Checker {
  check(file: string): Promise<FileRecord>;
  /** Ends what it started. */
  stop(): void;
  /** How many files it works on at once. */
  readonly width: number;
}
