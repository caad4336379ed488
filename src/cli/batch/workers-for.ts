import { statOf } from "../files/stat-of";
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

/** Below so many bytes in all, starting threads and warming them up takes longer than they save: some 250 small files. */
const fewBytes = 2 * 1024 * 1024;
const mostJobs = 16;
const defaultSeconds = 120;

export async function workersFor<Task extends TaskName>(
  files: readonly string[],
  options: BatchOptions<Task>,
  io: Io,
): Promise<Workers<ResultOf<Task>>> {
  const { request, seconds = defaultSeconds } = options;
  const wanted = options.jobs ?? ((await areFew(files, io)) ? 1 : io.cores);
  const jobs = Math.max(1, Math.min(wanted, files.length, mostJobs));
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

async function areFew(files: readonly string[], io: Pick<Io, "stat">): Promise<boolean> {
  if (files.length < 2) return true;
  const stats = await Promise.all(files.map((file) => statOf(file, io)));
  return stats.reduce((sum, stat) => sum + (stat?.size ?? 0), 0) < fewBytes;
}
