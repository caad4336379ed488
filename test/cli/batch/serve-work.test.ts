import { EventEmitter } from "node:events";
import { serveWork } from "../../../src/cli/batch/serve-work";
import type { ChangedFile } from "../../../src/cli/rewrite/change-file";
import type { FileRecord } from "../../../src/cli/record/record";
import { defaultSettings } from "../../../src/core/findings/settings";
import { bookBytes } from "../book";
import { fakeIo } from "../fake-io";
import { fixtureBooks } from "../fixture-books";

/** What the thread answers to a file's name, and what it hands over with it instead of copying it. */
async function answerTo<Answer>(
  task: "check" | "flag",
): Promise<{ answer: Answer; moved: readonly ArrayBuffer[] }> {
  const bytes = await bookBytes(fixtureBooks.faults!);
  const line = new EventEmitter();
  const request = { task, settings: defaultSettings, language: "zh" as const, limits: {} };
  const told = new Promise<{ answer: Answer; moved: readonly ArrayBuffer[] }>((done) => {
    const port = {
      on: line.on.bind(line),
      postMessage: (message: unknown, moved: readonly ArrayBuffer[] = []) =>
        done({ answer: message as Answer, moved }),
    };
    serveWork(port, request, fakeIo({ files: { "a.xlsx": bytes } }));
  });
  line.emit("message", "a.xlsx");
  return told;
}

test("a name comes in, a record that can pass between threads goes out", async () => {
  const { answer, moved } = await answerTo<FileRecord>("check");
  expect(answer).toMatchObject({ status: "checked", file: "a.xlsx" });
  expect(structuredClone(answer)).toEqual(answer);
  expect(moved).toEqual([]);
});

test("a changed file goes out with its bytes, which are handed over and not copied", async () => {
  const { answer, moved } = await answerTo<ChangedFile>("flag");
  expect(answer).toMatchObject({ status: "changed", file: "a.xlsx", isSame: false });
  if (answer.status === "failed") throw new Error(answer.error.message);
  expect(moved).toEqual([answer.bytes.buffer]);
  expect(structuredClone(answer, { transfer: [...moved] }).bytes.length).toBeGreaterThan(1000);
});
