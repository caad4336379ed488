import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../../src/cli/main";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { bookBytes } from "../book";
import { diskIo, temporaryFolder } from "../disk-io";
import { fixtureBooks } from "../fixture-books";

const folder = temporaryFolder();
const kept = {
  settings: { level: "市本级", severities: { "name-clean": "off", "number-has-unit": "error" } },
};

beforeAll(async () => {
  const bytes = await bookBytes(fixtureBooks.sound!);
  folder.put("无.xlsx", bytes);
  folder.put("有.xlsx", await keeping(bytes, JSON.stringify(kept)));
  folder.put("别的.xlsx", await keeping(bytes, JSON.stringify({ ignored: [] })));
  folder.put("坏.xlsx", await keeping(bytes, "{"));
  folder.put(
    "同.json",
    `{"severities": {"number-has-unit": "error", "name-clean": "off"}, "level": "市本级"}`,
  );
});

async function keeping(bytes: Uint8Array, notebook: string): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes);
  await workbook.notebook.write(notebook);
  return workbook.save();
}

async function ran(...argv: string[]) {
  const io = diskIo();
  await run(argv, io);
  return { stdout: io.printed.stdout(), stderr: io.printed.stderr() };
}

const line = (file: string) =>
  `1 个文件里保存的设置和这次用的不同，没有采用：${file}。要用它，请在窗格的设置里导出，再加 --config。\n`;

test("settings that a workbook keeps and that do not count are told in one line beside the report", async () => {
  const files = ["无", "有", "别的", "坏"].map((name) => folder.path(`${name}.xlsx`));
  const { stdout, stderr } = await ran("check", ...files, "--format", "json");
  expect(stderr).toBe(line(folder.path("有.xlsx")));
  expect(stdout).not.toContain("wnSettings");
  expect(Object.keys((JSON.parse(stdout) as { files: object[] }).files[1] ?? {})).toEqual(
    Object.keys((JSON.parse(stdout) as { files: object[] }).files[0] ?? {}),
  );
});

test("they are told in English too, and of flag and fix, but not of clear, which asks for none", async () => {
  const file = folder.path("有.xlsx");
  expect((await ran("check", file, "--lang", "en")).stderr).toBe(
    `Settings kept inside 1 file differ from those used and do not count: ${file}. To use them, export them in the pane and add --config.\n`,
  );
  for (const command of [["flag"], ["fix", "--safe"]])
    expect((await ran(...command, file, "--out", folder.path(command[0] ?? ""))).stderr).toBe(line(file));
  expect((await ran("clear", file, "--out", folder.path("clear"))).stderr).toBe("");
});

test("the same settings given by --config are no others", async () => {
  const { stderr } = await ran("check", folder.path("有.xlsx"), "--config", folder.path("同.json"));
  expect(stderr).toBe("");
});

test("a resumed run tells it again, and of many files a few are named", async () => {
  const bytes = readFileSync(folder.path("有.xlsx"));
  for (let number = 1; number <= 7; number += 1) folder.put(`多/${number}.xlsx`, bytes);
  const journal = folder.path("journal");
  const first = await ran("check", folder.path("多"), "--resume", journal);
  expect(first.stderr).toMatch(/^7 个文件.*多.1\.xlsx、.*多.5\.xlsx……。/);
  expect((await ran("check", folder.path("多"), "--resume", journal)).stderr).toContain(first.stderr);
});

test("a notebook that nobody can read is told by nobody, and stops nothing", async () => {
  const parts = unzipSync(readFileSync(folder.path("有.xlsx")));
  const name = Object.keys(parts).find((part) => /^customXml.item\d/.test(part)) ?? "";
  const torn = { ...parts, [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace("</", "</x")) };
  const file = folder.put("撕.xlsx", zipSync(torn));
  expect((await ran("check", file)).stderr).toBe("");
  const { stdout, stderr } = await ran("flag", file, "--out", folder.path("撕"));
  expect([stdout, stderr]).toEqual([expect.stringContaining("写出 1 个"), ""]);
});
