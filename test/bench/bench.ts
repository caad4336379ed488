/** One thing whose speed a user feels. */
export interface Bench {
  readonly name: string;
  /** The most a run may take on an ordinary office computer, in milliseconds. */
  readonly budget: number;
  /** Makes what the run works on; its time does not count. */
  prepare(): Promise<() => unknown>;
}
