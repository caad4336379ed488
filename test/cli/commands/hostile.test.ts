import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "../../../src/cli/main";
import { bookBytes } from "../book";
import { diskIo, temporaryFolder } from "../disk-io";
import { fixtureBooks } from "../fixture-books";
import { hostileFiles } from "../hostile-files";
import { type OddFile, oddFiles } from "../odd-files";

/** Strangers' files through every command that reads them: a clear error or a right reading, and nothing broken. */
const folder = temporaryFolder();
const commands = [["check"], ["flag", "--out"], ["fix", "--safe", "--out"], ["clear", "--out"]] as const;
/** Clearing looks for marks and reads no cell: what is wrong with cells alone is none of its business. */
const harmlessToClear = ["outside the sheet.xlsx", "merged over and over.xlsx"];

interface FileJson {
  readonly status: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly marked?: unknown;
  readonly tables?: readonly { readonly findings: readonly unknown[] }[];
}

function commandsFor(file: string) {
  const all = commands.map((command) => [command[0], command] as const);
  return all.filter(([command]) => command !== "clear" || !harmlessToClear.includes(file));
}

/** A sheet on which something can be fixed. */
const sloppy = fixtureBooks.sound!.sheets.map((sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => (cell === "≥95%" ? "95%以上" : cell))),
}));

async function ran(...argv: string[]) {
  const io = diskIo();
  const started = performance.now();
  const exitCode = await run([...argv, "--format", "json"], io);
  const { files } = JSON.parse(io.printed.stdout()) as { files: FileJson[] };
  return { exitCode, file: files[0]!, seconds: (performance.now() - started) / 1000 };
}

describe.each(hostileFiles().map((file) => [file.name, file] as const))("%s", (name, { bytes, code }) => {
  test.each(commandsFor(name))(
    "%s says what it is, soon, and leaves everything as it was",
    async (command, line) => {
      const place = folder.put(`${command}/${name}`, bytes);
      const out = folder.path(`${command}/out`);
      const { exitCode, file, seconds } = await ran(...line, ...(command === "check" ? [] : [out]), place);
      expect(exitCode).toBe(2);
      expect(file).toMatchObject({ status: "failed", error: { code } });
      expect(file.error?.message).toMatch(/。(（位置：[^）]+）)?$/);
      expect(seconds).toBeLessThan(2);
      expect(Buffer.compare(readFileSync(place), bytes)).toBe(0);
      expect(
        readdirSync(folder.path(command)).filter((entry) => entry === "out" || entry.endsWith(".tmp")),
      ).toEqual([]);
    },
  );
});

describe("the same workbook written in a way that few programs write", () => {
  let book: Uint8Array;
  let files: OddFile[];
  let wanted: unknown;
  let marked: unknown;
  beforeAll(async () => {
    book = await bookBytes({ sheets: [...fixtureBooks.faults!.sheets, ...sloppy] });
    files = oddFiles(book);
    const plain = folder.put("plain.xlsx", book);
    wanted = findingsOf((await ran("check", plain)).file);
    marked = (await ran("flag", plain, "--out", folder.path("plain"))).file.marked;
  });
  const names = oddNames();

  test("is every one of the list", () => {
    expect(files.map(({ name }) => name)).toEqual(names);
  });

  test.each(names)("%s: is checked alike", async (name) => {
    const { exitCode, file } = await ran("check", put(name));
    expect(exitCode).toBe(1);
    expect(findingsOf(file)).toEqual(wanted);
  });

  test.each(names)("%s: is flagged, and cleared to the last byte of every part, or refused", async (name) => {
    const place = put(name);
    const flagged = await ran("flag", place, "--out", folder.path(`flagged/${name}`));
    if (odd(name).isReadOnly) {
      expect(flagged.file).toMatchObject({ status: "failed", error: { code: "not-supported" } });
      return;
    }
    expect(flagged.file).toMatchObject({ status: "written", marked });
    const copy = folder.path(`flagged/${name}/odd.xlsx`);
    expect(findingsOf((await ran("check", copy)).file)).toEqual(wanted);
    await ran("clear", copy, "--out", folder.path(`cleared/${name}`));
    expect(partsOf(folder.path(`cleared/${name}/odd.xlsx`))).toEqual(partsOf(place));
  });

  test.each(names)("%s: is fixed, or refused", async (name) => {
    const { file } = await ran("fix", "--safe", put(name), "--out", folder.path(`fixed/${name}`));
    expect(file).toMatchObject(
      odd(name).isReadOnly
        ? { status: "failed", error: { code: "not-supported" } }
        : { status: "written", changes: [{ before: "95%以上", after: "≥95%" }] },
    );
  });

  function odd(name: string): OddFile {
    return files.find((file) => file.name === name)!;
  }

  function put(name: string): string {
    return folder.put(`odd/${name}/odd.xlsx`, odd(name).bytes);
  }
});

test("a part whose name leads out of the package stays inside it", async () => {
  const bytes = oddFiles(await bookBytes(fixtureBooks.sound!)).find(({ name }) =>
    name.startsWith("names that"),
  )!.bytes;
  const place = folder.put("a/b/c/book.xlsx", bytes);
  mkdirSync(folder.path("a/b/out"), { recursive: true });
  await ran("flag", place, "--out", folder.path("a/b/out"));
  const all = readdirSync(folder.path("a"), { recursive: true }) as string[];
  expect(all.filter((entry) => entry.includes("outside"))).toEqual([]);
  expect(readdirSync(folder.path()).filter((entry) => entry.includes("outside"))).toEqual([]);
});

function findingsOf(file: FileJson): unknown {
  return file.tables?.map(({ findings }) => findings);
}

function partsOf(path: string): Record<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(join(path))));
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part).toString("latin1")]));
}

/** Named here, for a table of tests is made before the book is. */
function oddNames(): string[] {
  return [
    "parts in reverse",
    "stored, not deflated",
    "backslashes in names",
    "capitals in names",
    "absolute targets",
    "strict",
    "dates from 1904",
    "inline strings",
    "phonetic runs",
    "a formula without a result",
    "names that lead out of the package",
    "UTF-16",
  ];
}
