import type { WorkRequest } from "../../../src/cli/batch/work";
import { workerPool } from "../../../src/cli/batch/worker-pool";
import type { WorkerLike } from "../../../src/cli/io";
import type { FailedFile, FileRecord } from "../../../src/cli/record/record";
import { defaultSettings } from "../../../src/core/findings/settings";

const request: WorkRequest<"check"> = {
  task: "check",
  settings: defaultSettings,
  language: "zh",
  limits: {},
};
const recordOf = (file: string): FileRecord => ({
  status: "checked",
  file,
  sha256: "",
  sheets: [],
  tables: [],
  findings: [],
  broken: [],
});

/** Threads that answer, die or hang as the file's name says; `alive` and `most` count them. */
function threads() {
  const seen = { started: 0, alive: 0, most: 0, requests: [] as unknown[] };
  const startWorker = (data: unknown): WorkerLike => {
    let answer: (message: unknown) => void = () => undefined;
    let end: (reason: string) => void = () => undefined;
    seen.started += 1;
    seen.alive += 1;
    seen.most = Math.max(seen.most, seen.alive);
    seen.requests.push(data);
    return {
      post(message) {
        const file = message as string;
        if (file.startsWith("dies")) setImmediate(() => end("out of memory"));
        else if (file.startsWith("late")) setTimeout(() => answer(recordOf(file)), 80);
        else if (file.startsWith("slow")) setTimeout(() => answer(recordOf(file)), 60);
        else if (!file.startsWith("hangs")) setImmediate(() => answer(recordOf(file)));
      },
      onMessage: (listener) => void (answer = listener),
      onEnd: (listener) => void (end = listener),
      stop: () => void (seen.alive -= 1),
    };
  };
  return { seen, startWorker };
}

test("more files than threads are all checked, by no more threads than asked for", async () => {
  const { seen, startWorker } = threads();
  const pool = workerPool({ width: 2, request, seconds: 10, startWorker });
  const files = Array.from({ length: 9 }, (_, index) => `${index}.xlsx`);
  const records = await Promise.all(files.map((file) => pool.do(file)));
  expect(records.map(({ file }) => file)).toEqual(files);
  expect(seen.most).toBe(2);
  expect(seen.requests[0]).toBe(request);
  pool.stop();
  expect(seen.alive).toBe(0);
});

test("a file that kills its thread fails alone, and a new thread goes on", async () => {
  const { seen, startWorker } = threads();
  const pool = workerPool({ width: 1, request, seconds: 10, startWorker });
  const records = await Promise.all(["a", "dies", "b"].map((file) => pool.do(file)));
  expect(records.map(({ status }) => status)).toEqual(["checked", "failed", "checked"]);
  expect((records[1] as FailedFile).error).toEqual({
    code: "internal",
    message: "处理这个文件时程序中断（out of memory），文件可能太大。请拆成几个文件再试。",
  });
  expect(seen.started).toBe(2);
  pool.stop();
});

test("a file that takes too long is given up, and a new thread goes on", async () => {
  const { seen, startWorker } = threads();
  const pool = workerPool({ width: 1, request, seconds: 0.05, startWorker });
  const records = await Promise.all(["hangs", "b"].map((file) => pool.do(file)));
  expect(records.map(({ status }) => status)).toEqual(["failed", "checked"]);
  expect((records[0] as FailedFile).error.code).toBe("too-slow");
  pool.stop();
  expect(seen.alive).toBe(0);
});

test("what a thread still says of a file that was given up is not taken for the next one", async () => {
  const { startWorker } = threads();
  const pool = workerPool({ width: 1, request, seconds: 0.05, startWorker });
  const records = await Promise.all(["late", "slow"].map((file) => pool.do(file)));
  expect(records.map(({ file, status }) => [file, status])).toEqual([
    ["late", "failed"],
    ["slow", "failed"],
  ]);
  pool.stop();
});

test("a file whose change kills the thread fails as such files do", async () => {
  const { startWorker } = threads();
  const flag = { ...request, task: "flag" as const };
  const pool = workerPool({ width: 1, request: flag, seconds: 10, startWorker });
  expect(await pool.do("dies")).toMatchObject({ status: "failed", error: { code: "internal" } });
  pool.stop();
});
