import { linkSync, readFileSync, utimesSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Io } from "../../../src/cli/io";
import { run } from "../../../src/cli/main";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { bookBytes } from "../book";
import { diskIo, temporaryFolder } from "../disk-io";
import { fakeIo } from "../fake-io";
import { fixtureBooks } from "../fixture-books";

const folder = temporaryFolder();
beforeAll(async () => {
  folder.put("甲/faults.xlsx", await bookBytes(fixtureBooks.faults!));
  folder.put("甲/sound.xlsx", await bookBytes(fixtureBooks.sound!));
});

async function ran(...argv: string[]) {
  const io = diskIo();
  const exitCode = await run(argv, io);
  return { exitCode, stdout: io.printed.stdout(), stderr: io.printed.stderr() };
}

test("a folder is checked whole, with what only shows over all of it", async () => {
  const { exitCode, stdout } = await ran("check", folder.path("甲"));
  expect(exitCode).toBe(1);
  expect(stdout).toContain("按单位\n");
  expect(stdout).toMatch(/云岭市桥梁管理局 +2 +3 /);
  expect(stdout).toContain("按规则\n");
  expect(stdout).toMatch(/合计 2 个文件，3 张表：/);
});

test.each<[string, string, (bytes: Buffer) => void]>([
  ["html", "r.html", (bytes) => expect(bytes.toString()).toMatch(/^<!doctype html>/)],
  ["json", "r.json", (bytes) => expect(JSON.parse(bytes.toString())).toMatchObject({ version: 1 })],
  ["jsonl", "r.jsonl", (bytes) => expect(bytes.toString().trimEnd().split("\n")).toHaveLength(3)],
  ["csv", "r.csv", (bytes) => expect(bytes.toString()).toMatch(/^\ufeff文件,/)],
  ["sarif", "r.sarif", (bytes) => expect(JSON.parse(bytes.toString())).toMatchObject({ version: "2.1.0" })],
  ["xlsx", "R.XLSX", (bytes) => expect(readXlsx(bytes).sheets[0]?.name).toBe("问题清单")],
  ["text", "r.txt", (bytes) => expect(bytes.toString()).toContain("合计 2 个文件")],
])("a report in %s is written where --output says, its extension deciding", async (_, name, expectReport) => {
  const output = folder.path("报告", name);
  const { exitCode, stdout, stderr } = await ran("check", folder.path("甲"), "-o", output);
  expect(stdout).toBe("");
  expect(stderr).toBe(`报告已写到 ${output}\n`);
  expect(exitCode).toBe(1);
  expectReport(readFileSync(output));
});

test("a report among the workbooks is not checked itself the next time", async () => {
  const output = folder.path("甲", "报告.xlsx");
  await ran("check", folder.path("甲"), "-o", output);
  await ran("check", folder.path("甲"), "-o", output);
  const files = readXlsx(readFileSync(output)).sheets.find(({ name }) => name === "文件");
  const texts = [...(files?.grid.cells.values() ?? [])].map((cell) => ("text" in cell ? cell.text : ""));
  expect(texts.filter((text) => text.endsWith("报告.xlsx"))).toEqual([]);
  expect(texts.filter((text) => text.endsWith(".xlsx"))).toHaveLength(2);
});

test("a report to - goes to standard output, also an Excel one as long as that is no screen", async () => {
  const path = folder.path("甲");
  expect((await ran("check", path, "-o", "-")).stdout).toBe((await ran("check", path)).stdout);
  const io = diskIo();
  await run(["check", path, "-f", "xlsx", "-o", "-"], io);
  expect(Object.keys(unzipSync(io.printed.bytes()))).toContain("xl/workbook.xml");
  const screen = { ...diskIo(), stdout: { ...diskIo().stdout, isTerminal: true } };
  expect(await run(["check", path, "-f", "xlsx", "-o", "-"], screen)).toBe(2);
});

test("a report never replaces a workbook that it is about", async () => {
  const [one, other] = [folder.path("甲/faults.xlsx"), folder.path("甲/sound.xlsx")];
  const before = readFileSync(one);
  const { exitCode, stderr } = await ran("check", one, other, "-o", one);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("报告会覆盖要检查的文件");
  expect(Buffer.compare(readFileSync(one), before)).toBe(0);
});

test("nor one in the folder that is checked, nor one under another name", async () => {
  const there = folder.put("乙/book.xlsx", readFileSync(folder.path("甲/sound.xlsx")));
  linkSync(there, folder.path("同一个.xlsx"));
  const before = readFileSync(there);
  for (const [input, output] of [
    [folder.path("乙"), there],
    [there, folder.path("同一个.xlsx")],
  ] as const) {
    const { exitCode, stderr } = await ran("check", input, "-o", output);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("报告会覆盖要检查的文件")]);
  }
  expect(Buffer.compare(readFileSync(there), before)).toBe(0);
});

test("an Excel report asks for a file", async () => {
  const { exitCode, stderr } = await ran("check", folder.path("甲"), "--format", "xlsx");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("请加上 --output 报告.xlsx");
});

test("a report that cannot be written is told, with exit code 2", async () => {
  const blocked = folder.put("挡路", "");
  const { exitCode, stderr } = await ran("check", folder.path("甲"), "-o", `${blocked}/r.html`);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("写不了文件");
});

test("a run that was broken off goes on, and reports on all files", async () => {
  const journal = folder.path("进度");
  const whole = await ran("check", folder.path("甲", "faults.xlsx"), folder.path("甲", "sound.xlsx"));
  const first = await ran("check", folder.path("甲", "faults.xlsx"), "--resume", journal);
  expect(first.stderr).toBe("");
  const second = await ran(
    "check",
    folder.path("甲", "faults.xlsx"),
    folder.path("甲", "sound.xlsx"),
    "--resume",
    journal,
  );
  expect(second.stderr).toContain("1 个文件已处理过");
  expect(second.stdout).toBe(whole.stdout);
  expect(readFileSync(journal, "utf8").trimEnd().split("\n")).toHaveLength(3);
});

test("a file that failed is tried again by the next run", async () => {
  const file = folder.put("占用/a.xlsx", "");
  const stamp = new Date(2024, 1, 1);
  const journal = folder.path("占用进度");
  utimesSync(file, stamp, stamp);
  const io = diskIo();
  expect(await run(["check", file, "--resume", journal], { ...io, readFile: heldFile(io, file) })).toBe(2);
  expect(io.printed.stdout()).toContain("被其他程序占用");
  const { stdout } = await ran("check", file, "--resume", journal);
  expect(stdout).toContain("文件是空的");
});

function heldFile(io: Io, held: string): Io["readFile"] {
  return async (path) => {
    if (path === held) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
    return io.readFile(path);
  };
}

test("--resume never overwrites what is no journal", async () => {
  const letter = folder.put("信.txt", "预算");
  const { exitCode, stderr } = await ran("check", folder.path("甲"), "--resume", letter);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("不是本程序的进度文件");
  expect(readFileSync(letter, "utf8")).toBe("预算");
});

test.each<[string, string, string]>([
  ["--max-size", "0.001", "文件大小"],
  ["--max-unpacked", "0.001", "解压后"],
  ["--max-cells", "10", "单元格数量"],
])("%s %s refuses the file and says so", async (option, value, words) => {
  const { exitCode, stdout } = await ran("check", folder.path("甲", "faults.xlsx"), option, value);
  expect(exitCode).toBe(2);
  expect(stdout).toContain("没能检查");
  expect(stdout).toContain(words);
});

test.each(["0", "-3", "viele", "1e3", ""])("--max-cells takes no “%s”", async (value) => {
  const { exitCode, stderr } = await ran("check", folder.path("甲"), `--max-cells=${value}`);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("--max-cells");
});

test("standard input is read where the file is -", async () => {
  const io = fakeIo({ files: { "-": await bookBytes(fixtureBooks.sound!) } });
  expect(await run(["check", "-", "--format", "json"], io)).toBe(0);
  expect(JSON.parse(io.printed.stdout())).toMatchObject({ files: [{ file: "-", status: "checked" }] });
});

test("on a terminal a bar shows how far it is, and leaves no trace", async () => {
  const bytes = await bookBytes(fixtureBooks.sound!);
  const io = fakeIo({ files: { "a.xlsx": bytes, "b.xlsx": bytes }, stderrColumns: 80 });
  await run(["check", "a.xlsx", "b.xlsx"], io);
  expect(io.printed.stderr()).toContain("1/2 50%");
  expect(io.printed.stderr().endsWith("\r\u001b[K")).toBe(true);
});

describe("--config", () => {
  const only = (path: string, ...more: string[]) =>
    ran("check", folder.path("甲", "sound.xlsx"), "--config", path, ...more);

  test("faults in it are told, what is sound counts, and the exit code stays", async () => {
    const path = folder.put(
      "有错.json",
      JSON.stringify({ severities: { "goal-filled": "off", "effect-is-measurable": "error" }, trail: true }),
    );
    const { exitCode, stdout, stderr } = await only(path);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("合计 1 个文件");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining("“trail”不认识"),
      expect.stringContaining("“goal-filled”"),
    ]);
    const faulty = await ran("check", folder.path("甲", "faults.xlsx"), "--config", path, "--format", "json");
    expect(faulty.stdout).toMatch(/"rule": "effect-is-measurable",\s+"severity": "error"/);
  });

  test("a file that is no JSON is told, and the defaults hold", async () => {
    const { exitCode, stderr } = await only(folder.put("坏.json", "{"));
    expect(exitCode).toBe(0);
    expect(stderr).toContain("不是有效的 JSON");
  });

  test("a file that is not there ends the run", async () => {
    const { exitCode, stdout, stderr } = await only(folder.path("没有.json"));
    expect(exitCode).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("读不了设置文件");
  });

  test("the old name is gone", async () => {
    const { exitCode, stderr } = await ran("check", folder.path("甲"), "--settings", "a.json");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("没有“--settings”这个选项");
  });
});
