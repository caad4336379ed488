/** Does the work of a command on files, several at once where it can. */
export interface Workers<Result> {
  do(file: string): Promise<Result>;
  /** Ends what it started. */
  stop(): void;
  /** How many files it works on at once. */
  readonly width: number;
}
