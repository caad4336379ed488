import type { Io } from "../io";
import { type ResultOf, type TaskName, workOn, type WorkRequest } from "./work";
import { workerPool } from "./worker-pool";
import type { Workers } from "./workers";

export interface BatchOptions<Task extends TaskName> {
  readonly request: WorkRequest<Task>;
  /** How many files at once; undefined: as many as the machine has cores, where that pays. */
  readonly jobs: number | undefined;
  /** Seconds after which a file is given up; only threads can be stopped, so it asks for them. */
  readonly seconds: number | undefined;
}

/** Below this many files, starting threads takes longer than they save. */
const fewFiles = 12;
const mostJobs = 16;
const defaultSeconds = 120;

export function workersFor<Task extends TaskName>(
  files: number,
  options: BatchOptions<Task>,
  io: Io,
): Workers<ResultOf<Task>> {
  const { request, seconds = defaultSeconds } = options;
  const jobs = Math.max(1, Math.min(options.jobs ?? (files < fewFiles ? 1 : io.cores), files, mostJobs));
  const { startWorker } = io;
  const alone: Workers<ResultOf<Task>> = {
    width: 1,
    stop: () => undefined,
    do: (file) => workOn(file, request, io),
  };
  if (!startWorker || (jobs === 1 && options.seconds === undefined)) return alone;
  const pool = workerPool({ width: jobs, request, seconds, startWorker });
  // Standard input is the main thread's.
  return { ...pool, do: (file) => (file === "-" ? alone : pool).do(file) };
}
