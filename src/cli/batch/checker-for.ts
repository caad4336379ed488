import type { Io } from "../io";
import { checkFile, type CheckRequest } from "../record/check-file";
import type { Checker } from "./checker";
import { workerPool } from "./worker-pool";

export interface BatchOptions {
  readonly request: CheckRequest;
  /** How many files at once; undefined: as many as the machine has cores, where that pays. */
  readonly jobs: number | undefined;
  /** Seconds after which a file is given up; only threads can be stopped, so it asks for them. */
  readonly seconds: number | undefined;
}

/** Below this many files, starting threads takes longer than they save. */
const fewFiles = 12;
const mostJobs = 16;
const defaultSeconds = 120;

export function checkerFor(files: number, options: BatchOptions, io: Io): Checker {
  const { request, seconds = defaultSeconds } = options;
  const jobs = Math.max(1, Math.min(options.jobs ?? (files < fewFiles ? 1 : io.cores), files, mostJobs));
  const { startWorker } = io;
  const alone: Checker = {
    width: 1,
    stop: () => undefined,
    check: (file) => checkFile(file, request, io),
  };
  if (!startWorker || (jobs === 1 && options.seconds === undefined)) return alone;
  const pool = workerPool({ width: jobs, request, seconds, startWorker });
  // Standard input is the main thread's.
  return { ...pool, check: (file) => (file === "-" ? alone : pool).check(file) };
}
