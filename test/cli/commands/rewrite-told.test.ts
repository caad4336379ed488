import { readFileSync, rmSync, statSync } from "node:fs";
import { run } from "../../../src/cli/main";
import { bookBytes } from "../book";
import { diskIo, temporaryFolder } from "../disk-io";
import { fixtureBooks } from "../fixture-books";

/** How `flag`, `clear` and `fix` tell what they did, to people and programs, and how they go on after a break. */
const folder = temporaryFolder();
const sloppy = {
  sheets: fixtureBooks.sound!.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === "≥95%" ? "95%以上" : cell))),
  })),
};
let sloppyFile = "";
let faultsFile = "";
beforeAll(async () => {
  sloppyFile = folder.put("原件/写法.xlsx", await bookBytes(sloppy));
  faultsFile = folder.put("原件/问题.xlsx", await bookBytes(fixtureBooks.faults!));
  folder.put("原件/坏.xlsx", "PK");
});

async function ran(...argv: string[]) {
  const io = diskIo();
  const exitCode = await run(argv, io);
  return { exitCode, stdout: io.printed.stdout(), stderr: io.printed.stderr(), bytes: io.printed.bytes() };
}

test("fix tells a program every cell it changed, and which file failed", async () => {
  const out = folder.path("改1");
  const { exitCode, stdout } = await ran("fix", "--safe", folder.path("原件"), "--out", out, "-f", "json");
  expect(exitCode).toBe(2);
  const report = JSON.parse(stdout) as { files: { file: string }[] };
  expect(report).toMatchObject({
    version: 1,
    command: "fix",
    summary: { files: 3, written: 2, unchanged: 0, failed: 1 },
  });
  const byName = (name: string) => report.files.find(({ file }) => file.endsWith(name));
  expect(byName("写法.xlsx")).toMatchObject({
    file: sloppyFile,
    status: "written",
    output: folder.path("改1/写法.xlsx"),
    changes: [{ sheet: "古桥", cell: "D19", before: "95%以上", after: "≥95%" }],
    errorsLeft: 0,
    skipped: [],
  });
  expect(byName("坏.xlsx")).toMatchObject({ status: "failed", output: null, error: { code: "broken" } });
  expect(byName("坏.xlsx")).not.toHaveProperty("changes");
});

test("flag tells a program how many cells it marked", async () => {
  const { stdout } = await ran("flag", faultsFile, "--out", folder.path("标1"), "--format", "jsonl");
  const [file, end] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(file).toMatchObject({ status: "written", marked: { cells: 11 }, withoutNote: [], skipped: [] });
  expect(end).toMatchObject({ version: 1, command: "flag", summary: { files: 1, written: 1 } });
});

test("clear tells a program which files it wrote", async () => {
  const { stdout } = await ran("clear", faultsFile, "--out", folder.path("清1"), "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({
    command: "clear",
    files: [{ file: faultsFile, status: "written" }],
  });
});

test("the list of changes goes into a file for Excel, one line a cell, and the format by its name", async () => {
  const list = folder.path("修改清单.csv");
  const { stdout } = await ran("fix", "--safe", sloppyFile, "--out", folder.path("改2"), "-o", list);
  expect(stdout).toBe("");
  const [head, ...lines] = readFileSync(list, "utf8").trimEnd().split("\r\n");
  expect(head).toBe("\ufeff文件,写到,状态,工作表,单元格,改前,改后,说明");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(",已写出,古桥,D19,95%以上,≥95%,");
});

test("--out - writes the workbook to standard output, and what was done to standard error", async () => {
  const { bytes, stdout, stderr } = await ran("flag", faultsFile, "--out", "-");
  await ran("flag", faultsFile, "--out", folder.path("标2"));
  expect(Buffer.compare(bytes, readFileSync(folder.path("标2/问题.xlsx")))).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain("标记了 11 个单元格");
});

test.each<[string, string[], boolean]>([
  ["two files", ["a.xlsx", "b.xlsx"], false],
  ["a screen", ["a.xlsx"], true],
])("--out - takes one file and no screen, not %s", async (_, files, isTerminal) => {
  const io = diskIo();
  const paths = files.map((name) => folder.put(name, "PK"));
  const exitCode = await run(["flag", ...paths, "--out", "-"], {
    ...io,
    stdout: { ...io.stdout, isTerminal },
  });
  expect(exitCode).toBe(2);
  expect(io.printed.stderr()).toContain("只能处理一个文件");
});

test("after a break, files that are done are not done again, and the report is the same", async () => {
  const [out, journal] = [folder.path("标3"), folder.path("进度")];
  const line = ["flag", folder.path("原件"), "--out", out, "--resume", journal, "-f", "json"];
  const whole = await ran(...line);
  const copy = folder.path("标3/写法.xlsx");
  const { mtimeMs } = statSync(copy);
  // The one that was under way is written anew, for nothing of it is there.
  rmSync(folder.path("标3/问题.xlsx"));
  const again = await ran(...line);
  expect(again.stderr).toContain("2 个文件已处理过");
  expect(again.stdout).toBe(whole.stdout);
  expect(statSync(copy).mtimeMs).toBe(mtimeMs);
  expect(statSync(folder.path("标3/问题.xlsx")).size).toBeGreaterThan(1000);
});

test("a copy that a broken-off run wrote but did not enter is known by its bytes; a stranger's file stays", async () => {
  const [out, journal] = [folder.path("标4"), folder.path("进度4")];
  await ran("flag", faultsFile, "--out", out);
  const resumed = await ran("flag", faultsFile, sloppyFile, "--out", out, "--resume", journal);
  expect(resumed.stdout).toContain("写出 2 个。");
  folder.put("标5/问题.xlsx", "别人的");
  const refused = await ran(
    "flag",
    faultsFile,
    "--out",
    folder.path("标5"),
    "--resume",
    folder.path("进度5"),
  );
  expect(refused.stdout).toContain("已经存在");
  expect(readFileSync(folder.path("标5/问题.xlsx"), "utf8")).toBe("别人的");
});

test("in place, what was fixed before the break is still listed after it", async () => {
  const file = folder.put("就地/写法.xlsx", readFileSync(sloppyFile));
  const line = ["fix", "--safe", file, "--in-place", "--resume", folder.path("进度6")];
  const first = await ran(...line);
  const bytes = readFileSync(file);
  const second = await ran(...line);
  expect(second.stdout).toBe(first.stdout);
  expect(second.stdout).toContain("“95%以上” → “≥95%”");
  expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
});

test("--resume never takes a file for its journal that is none", async () => {
  const { exitCode, stderr } = await ran("clear", faultsFile, "--in-place", "--resume", sloppyFile);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("不是本程序的进度文件");
});

test.each(["text", "csv"])("the list of what was done never replaces a workbook: %s", async (format) => {
  const there = folder.put("覆盖/a.xlsx", readFileSync(faultsFile));
  for (const input of [there, folder.path("覆盖")]) {
    const line = ["flag", input, "--out", folder.path("标7"), "-f", format, "-o", there];
    const { exitCode, stderr } = await ran(...line);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("报告会覆盖要检查的文件");
  }
  expect(Buffer.compare(readFileSync(there), readFileSync(faultsFile))).toBe(0);
});
