import { workersFor } from "../../../src/cli/batch/workers-for";
import type { WorkerLike } from "../../../src/cli/io";
import { defaultSettings } from "../../../src/core/findings/settings";
import { fakeIo } from "../fake-io";

const request = { task: "check" as const, settings: defaultSettings, language: "zh" as const, limits: {} };
const deaf: WorkerLike = { post() {}, onMessage() {}, onEnd() {}, stop() {} };

test.each<[string, number, { jobs?: number; seconds?: number; cores?: number }, number]>([
  ["few files are checked without threads", 5, { cores: 8 }, 1],
  ["many by as many threads as there are cores", 100, { cores: 8 }, 8],
  ["or as the user asks", 100, { cores: 8, jobs: 3 }, 3],
  ["never by more threads than files", 2, { jobs: 8 }, 2],
  ["never by more than sixteen", 1000, { jobs: 500 }, 16],
])("%s", (_, files, { jobs, seconds, cores = 2 }, width) => {
  const io = { ...fakeIo(), cores, startWorker: () => deaf };
  expect(workersFor(files, { request, jobs, seconds }, io).width).toBe(width);
});

test("a limit of seconds asks for a thread, for only a thread can be stopped", async () => {
  const startWorker = jest.fn(() => deaf);
  const workers = workersFor(1, { request, jobs: undefined, seconds: 0.01 }, { ...fakeIo(), startWorker });
  expect(await workers.do("a.xlsx")).toMatchObject({ status: "failed", error: { code: "too-slow" } });
  expect(startWorker).toHaveBeenCalled();
});

test("standard input is read by the main thread", async () => {
  const io = { ...fakeIo({ files: { "-": new Uint8Array() } }), cores: 4, startWorker: () => deaf };
  const workers = workersFor(50, { request, jobs: undefined, seconds: undefined }, io);
  expect(await workers.do("-")).toMatchObject({ status: "failed", error: { code: "empty" } });
});
