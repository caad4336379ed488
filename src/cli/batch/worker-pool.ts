import type { WorkerLike } from "../io";
import { crashWords, slowWords } from "./pool-words";
import { type ResultOf, type TaskName, unfinished, type WorkRequest } from "./work";
import type { Workers } from "./workers";

export interface PoolOptions<Task extends TaskName> {
  readonly width: number;
  readonly request: WorkRequest<Task>;
  readonly seconds: number;
  readonly startWorker: (data: unknown) => WorkerLike;
}

interface Order<Result> {
  readonly file: string;
  readonly done: (result: Result) => void;
}

/** Works on files in so many threads; a file that kills its thread or takes too long fails alone, and a new thread goes on. */
export function workerPool<Task extends TaskName>(options: PoolOptions<Task>): Workers<ResultOf<Task>> {
  const waiting: Order<ResultOf<Task>>[] = [];
  const members = Array.from({ length: options.width }, () => new Member(options, () => waiting.shift()));
  return {
    width: options.width,
    do: (file) =>
      new Promise((done) => {
        waiting.push({ file, done });
        members.find((member) => member.isIdle)?.work();
      }),
    stop: () => members.forEach((member) => member.stop()),
  };
}

/** One thread and the file it is working on; a class because it lives and dies with its thread. */
class Member<Task extends TaskName> {
  private worker: WorkerLike | undefined;
  private order: Order<ResultOf<Task>> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly options: PoolOptions<Task>,
    private readonly next: () => Order<ResultOf<Task>> | undefined,
  ) {}

  get isIdle(): boolean {
    return this.order === undefined;
  }

  work(): void {
    this.order = this.next();
    if (!this.order) return;
    this.worker ??= this.hire();
    this.timer = setTimeout(() => this.giveUp(), this.options.seconds * 1000);
    this.worker.post(this.order.file);
  }

  stop(): void {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = undefined;
    worker?.stop();
  }

  private hire(): WorkerLike {
    const worker = this.options.startWorker(this.options.request);
    // A thread we stopped ourselves has nothing to tell any more; what it says all the same is of an earlier file.
    worker.onMessage((message) => {
      if (worker === this.worker) this.finish(message as ResultOf<Task>);
    });
    worker.onEnd((reason) => {
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
    const file = this.order?.file ?? "";
    this.finish(unfinished(file, { code, message }, this.options.request));
  }

  private finish(result: ResultOf<Task>): void {
    clearTimeout(this.timer);
    const { order } = this;
    this.order = undefined;
    order?.done(result);
    this.work();
  }
}
