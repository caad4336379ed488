import { workersFor } from "../../../src/cli/batch/workers-for";
import type { WorkerLike } from "../../../src/cli/io";
import { defaultSettings } from "../../../src/core/findings/settings";
import { fakeIo } from "../fake-io";

const request = { task: "check" as const, settings: defaultSettings, language: "zh" as const, limits: {} };
const deaf: WorkerLike = { post() {}, onMessage() {}, onEnd() {}, stop() {} };

/** So many files of that size. */
function machine(count: number, size: number) {
  const files = Array.from({ length: count }, (_, index) => `${index}.xlsx`);
  const stat = async () => ({ isFolder: false, size, modified: 0, identity: undefined });
  return { files, io: { ...fakeIo(), stat, startWorker: () => deaf } };
}

const megabyte = 1024 * 1024;

test.each<[string, number, number, { jobs?: number; cores?: number }, number]>([
  ["little is checked without threads", 200, 8_000, { cores: 8 }, 1],
  ["much by as many threads as there are cores", 1000, 8_000, { cores: 8 }, 8],
  ["also where it is few files", 3, megabyte, { cores: 2 }, 2],
  ["or as the user asks", 100, 10, { cores: 8, jobs: 3 }, 3],
  ["never by more threads than files", 2, 10, { jobs: 8 }, 2],
  ["a single file by none, however large", 1, 60 * megabyte, { cores: 8 }, 1],
  ["never by more than sixteen", 1000, 10, { jobs: 500 }, 16],
])("%s", async (_, count, size, { jobs, cores = 2 }, width) => {
  const { files, io } = machine(count, size);
  const workers = await workersFor(files, { request, jobs, seconds: undefined }, { ...io, cores });
  expect(workers.width).toBe(width);
});

test("a limit of seconds asks for a thread, for only a thread can be stopped", async () => {
  const { files, io } = machine(1, 10);
  const startWorker = jest.fn(() => deaf);
  const workers = await workersFor(
    files,
    { request, jobs: undefined, seconds: 0.01 },
    { ...io, startWorker },
  );
  expect(await workers.do("a.xlsx")).toMatchObject({ status: "failed", error: { code: "too-slow" } });
  expect(startWorker).toHaveBeenCalled();
});

test("standard input is read by the main thread", async () => {
  const io = { ...fakeIo({ files: { "-": new Uint8Array() } }), cores: 4, startWorker: () => deaf };
  const workers = await workersFor(["-", "a.xlsx"], { request, jobs: 2, seconds: undefined }, io);
  expect(await workers.do("-")).toMatchObject({ status: "failed", error: { code: "empty" } });
});
