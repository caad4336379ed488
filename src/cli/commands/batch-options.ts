import type { Arguments } from "../arguments/parse-arguments";
import type { BatchOptions } from "../batch/workers-for";

/** How many files at once, and how long each may take; for all commands that work on many files. */
export function batchOptions({
  options,
}: Pick<Arguments, "options">): Omit<BatchOptions<"check">, "request"> {
  const number = (name: string) => (options.has(name) ? Number(options.get(name)) : undefined);
  return { jobs: number("jobs"), seconds: number("max-seconds") };
}
