import { EventEmitter } from "node:events";
import { serveChecks } from "../../../src/cli/batch/serve-checks";
import type { FileRecord } from "../../../src/cli/record/record";
import { defaultSettings } from "../../../src/core/findings/settings";
import { bookBytes } from "../book";
import { fakeIo } from "../fake-io";
import { fixtureBooks } from "../fixture-books";

test("a name comes in, a record that can pass between threads goes out", async () => {
  const bytes = await bookBytes(fixtureBooks.faults!);
  const line = new EventEmitter();
  const answer = new Promise<FileRecord>((done) => {
    const port = { on: line.on.bind(line), postMessage: (message: unknown) => done(message as FileRecord) };
    const request = { settings: defaultSettings, language: "zh" as const, limits: {} };
    serveChecks(port, request, fakeIo({ files: { "a.xlsx": bytes } }));
  });
  line.emit("message", "a.xlsx");
  const record = await answer;
  expect(record).toMatchObject({ status: "checked", file: "a.xlsx" });
  expect(structuredClone(record)).toEqual(record);
});
