import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Change, changeFile } from "../../../src/cli/rewrite/change-file";
import { changes } from "../../../src/cli/rewrite/changes";
import { defaultSettings } from "../../../src/core/findings/settings";
import { bookBytes } from "../book";
import { fakeIo } from "../fake-io";
import { fixtureBooks } from "../fixture-books";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
/** A weak reference holds its object until the task that made it is over. */
const nextTask = () => new Promise((done) => setImmediate(done));

test("memory is saved before flags are laid, and again when the workbook is gone and its new bytes are to be read", async () => {
  const books: WeakRef<object>[] = [];
  const watched: Change = async (workbook, context) => {
    books.push(new WeakRef(workbook));
    await nextTask();
    return changes.flag(workbook, context);
  };
  const told: string[] = [];
  const saveMemory = () => {
    // To look at it in the first call would hold it until the second.
    if (told.length === 0) return void told.push("flags are to be laid");
    collect();
    told.push(books[0]?.deref() === undefined ? "the workbook is gone" : "the workbook is held");
  };
  const io = { ...fakeIo({ files: { "a.xlsx": await bookBytes(fixtureBooks.faults!) } }), saveMemory };
  const options = { settings: defaultSettings, language: "zh", limits: {}, io } as const;
  expect(await changeFile("a.xlsx", watched, options)).toMatchObject({ status: "changed", isSame: false });
  expect(told).toEqual(["flags are to be laid", "the workbook is gone"]);
});
