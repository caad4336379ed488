import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/main";
import { bookBytes } from "./book";
import { fakeIo } from "./fake-io";
import { fixtureBooks } from "./fixture-books";

const folder = join(__dirname, "..", "fixtures", "cli");
const isRewritten = process.env.GOLDEN === "write";

/** What the command line prints for the book, exactly. */
async function printed(file: string): Promise<string> {
  const io = fakeIo({ files: { [file]: readFileSync(join(folder, file)) } });
  await run(["check", file], io);
  return io.printed.stdout();
}

// `npm run golden` makes the books that are missing and rewrites the texts; read the diff before you commit it.
if (isRewritten) {
  test.each(Object.entries(fixtureBooks))("%s is made", async (name, book) => {
    const path = join(folder, `${name}.xlsx`);
    if (!existsSync(path)) writeFileSync(path, await bookBytes(book));
    writeFileSync(join(folder, `${name}.txt`), await printed(`${name}.xlsx`));
  });
}

test.each(Object.keys(fixtureBooks))("%s prints its text", async (name) => {
  expect(await printed(`${name}.xlsx`)).toBe(readFileSync(join(folder, `${name}.txt`), "utf8"));
});

test("every book has its text and every text its book", () => {
  const names = (suffix: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(suffix))
      .map((file) => file.slice(0, -suffix.length));
  expect(names(".txt")).toEqual(names(".xlsx"));
  expect(names(".xlsx").sort()).toEqual(Object.keys(fixtureBooks).sort());
});
