import type { WorkerLike } from "../io";
import type { CheckRequest } from "../record/check-file";
import type { FileRecord } from "../record/record";
import type { Checker } from "./checker";
import { crashWords, slowWords } from "./pool-words";

export interface PoolOptions {
  readonly width: number;
  readonly request: CheckRequest;
  readonly seconds: number;
  readonly startWorker: (data: unknown) => WorkerLike;
}

interface Task {
  readonly file: string;
  readonly done: (record: FileRecord) => void;
}

/** Checks files in so many threads; a file that kills its thread or takes too long fails alone, and a new thread goes on. */
export function workerPool(options: PoolOptions): Checker {
  const waiting: Task[] = [];
  const members = Array.from({ length: options.width }, () => new Member(options, () => waiting.shift()));
  return {
    width: options.width,
    check: (file) =>
      new Promise((done) => {
        waiting.push({ file, done });
        members.find((member) => member.isIdle)?.work();
      }),
    stop: () => members.forEach((member) => member.stop()),
  };
}

/** One thread and the file it is working on; a class because it lives and dies with its thread. */
class Member {
  private worker: WorkerLike | undefined;
  private task: Task | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly options: PoolOptions,
    private readonly next: () => Task | undefined,
  ) {}

  get isIdle(): boolean {
    return this.task === undefined;
  }

  work(): void {
    this.task = this.next();
    if (!this.task) return;
    this.worker ??= this.hire();
    this.timer = setTimeout(() => this.giveUp(), this.options.seconds * 1000);
    this.worker.post(this.task.file);
  }

  stop(): void {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = undefined;
    worker?.stop();
  }

  private hire(): WorkerLike {
    const worker = this.options.startWorker(this.options.request);
    worker.onMessage((message) => this.finish(message as FileRecord));
    worker.onEnd((reason) => {
      // A thread we stopped ourselves has nothing to tell any more.
      if (worker === this.worker) this.fail("internal", crashWords(reason)[this.options.request.language]);
    });
    return worker;
  }

  private giveUp(): void {
    const { seconds, request } = this.options;
    this.fail("too-slow", slowWords(seconds)[request.language]);
  }

  private fail(code: string, message: string): void {
    this.stop();
    const file = this.task?.file ?? "";
    this.finish({ status: "failed", file, sha256: undefined, error: { code, message } });
  }

  private finish(record: FileRecord): void {
    clearTimeout(this.timer);
    const { task } = this;
    this.task = undefined;
    task?.done(record);
    this.work();
  }
}
