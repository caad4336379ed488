import { openJournal } from "../../../src/cli/batch/journal";
import type { FileRecord } from "../../../src/cli/record/record";
import { defaultSettings } from "../../../src/core/findings/settings";
import { fakeIo } from "../fake-io";

const request = { settings: defaultSettings, language: "zh" as const, limits: {} };
const stat = { isFolder: false, size: 5, modified: 7, identity: undefined };
const record: FileRecord = {
  status: "failed",
  file: "甲.xlsx",
  sha256: undefined,
  error: { code: "broken", message: "坏" },
};

test("what was checked is found again, in the same state and by the same program and settings only", async () => {
  const io = fakeIo();
  const first = await openJournal<FileRecord>("j", { request, version: "1" }, io);
  await first?.add(record, stat);
  const again = await openJournal<FileRecord>("j", { request, version: "1" }, io);
  expect(again?.known).toBe(1);
  expect(again?.find("甲.xlsx", stat)).toEqual(record);
  expect(again?.find("甲.xlsx", { ...stat, modified: 8 })).toBeUndefined();
  expect(again?.find("甲.xlsx", { ...stat, size: 6 })).toBeUndefined();
  expect(again?.find("乙.xlsx", stat)).toBeUndefined();
  const english = { ...request, language: "en" as const };
  expect((await openJournal<FileRecord>("j", { request: english, version: "1" }, io))?.known).toBe(0);
});

test("another version starts anew", async () => {
  const io = fakeIo();
  await (await openJournal<FileRecord>("j", { request, version: "1" }, io))?.add(record, stat);
  expect((await openJournal<FileRecord>("j", { request, version: "2" }, io))?.known).toBe(0);
});

test("a line cut off by the break is done again, and spoils nothing", async () => {
  const io = fakeIo();
  await (await openJournal<FileRecord>("j", { request, version: "1" }, io))?.add(record, stat);
  await io.appendFile("j", '{"file":"乙.xl');
  const again = await openJournal<FileRecord>("j", { request, version: "1" }, io);
  expect(again?.known).toBe(1);
  await again?.add({ ...record, file: "乙.xlsx" }, stat);
  expect((await openJournal<FileRecord>("j", { request, version: "1" }, io))?.known).toBe(2);
});

test("a file that is no journal is left alone", async () => {
  const files = { "budget.txt": new TextEncoder().encode("预算") };
  const io = fakeIo({ files });
  expect(await openJournal("budget.txt", { request, version: "1" }, io)).toBeUndefined();
  expect(io.written.size).toBe(0);
});
