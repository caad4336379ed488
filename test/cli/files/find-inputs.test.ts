import { symlinkSync } from "node:fs";
import { relative } from "node:path";
import { findInputs } from "../../../src/cli/files/find-inputs";
import type { GlobOptions } from "../../../src/cli/io";
import { nodeIo } from "../../../src/cli/node-io";
import { temporaryFolder } from "../disk-io";

const folder = temporaryFolder();
for (const file of [
  "第10号.xlsx",
  "第2号.xlsx",
  "下级/局.XLSX",
  "下级/宏.xlsm",
  "下级/旧.xls",
  "~$第2号.xlsx",
  "下级/.~局.xlsx",
  "说明.docx",
  "空/说明.txt",
  "标 [1].xlsx",
]) {
  folder.put(file);
}

async function found(operands: string[], leaveOut: string[] = []): Promise<string[]> {
  const inputs = await findInputs(
    operands.map((operand) => folder.path(operand)),
    nodeIo,
    leaveOut.map((path) => folder.path(path)),
  );
  return inputs.map(({ file }) => relative(folder.path(), file));
}

test.each<[string, string[], string[]]>([
  ["a file is itself", ["第2号.xlsx"], ["第2号.xlsx"]],
  ["files keep the user's order", ["第2号.xlsx", "第10号.xlsx"], ["第2号.xlsx", "第10号.xlsx"]],
  [
    "a folder is all workbooks in it and below, 2 before 10, without what Excel and WPS keep beside open ones",
    [""],
    ["标 [1].xlsx", "第2号.xlsx", "第10号.xlsx", "下级/宏.xlsm", "下级/旧.xls", "下级/局.XLSX"],
  ],
  ["a folder without workbooks stays, to be told of", ["空"], ["空"]],
  ["a pattern is what matches", ["第*.xlsx"], ["第2号.xlsx", "第10号.xlsx"]],
  ["a pattern reaches below with **", ["**/局.xlsx"], ["下级/局.XLSX"]],
  ["a file whose name looks like a pattern is a file", ["标 [1].xlsx"], ["标 [1].xlsx"]],
  ["what matches nothing stays, to be told of", ["无*.xlsx", "无.xlsx"], ["无*.xlsx", "无.xlsx"]],
  ["no file comes twice", ["第2号.xlsx", "第*.xlsx", "下级/../第2号.xlsx"], ["第2号.xlsx", "第10号.xlsx"]],
])("%s", async (_, operands, expected) => {
  expect(await found(operands)).toEqual(expected);
});

test("a pattern as Windows writes it finds the same files on any system", async () => {
  const patterns: string[] = [];
  const io = {
    stat: nodeIo.stat,
    glob: (pattern: string, options: GlobOptions) => {
      patterns.push(pattern);
      return pattern === "各单位/甲局/*.xlsx"
        ? nodeIo.glob("下级/*.xls", { ...options, folder: folder.path() })
        : Promise.resolve([]);
    },
  };
  const inputs = await findInputs([".\\各单位\\甲局\\*.xlsx"], io);
  expect(inputs.map(({ file }) => file)).toEqual(["下级/旧.xls"]);
  expect(patterns).toEqual(["各单位\\甲局\\*.xlsx", "各单位/甲局/*.xlsx"]);
});

test("what is left out is not found, nor anything below it", async () => {
  expect(await found([""], ["下级", "第2号.xlsx"])).toEqual(["标 [1].xlsx", "第10号.xlsx"]);
});

test("each knows its place below the folder, for copies to be laid out alike", async () => {
  const places = async (operand: string) =>
    (await findInputs([folder.path(operand)], nodeIo)).map(({ inFolder }) => inFolder);
  expect(await places("")).toContain("下级/宏.xlsm");
  expect(await places("下级/宏.xlsm")).toEqual(["宏.xlsm"]);
  expect(await places("**/宏.*")).toEqual(["宏.xlsm"]);
});

test("standard input is -", async () => {
  expect(await findInputs(["-", "-"], nodeIo)).toEqual([{ file: "-", inFolder: "stdin.xlsx" }]);
});

test("a link that leads back into its own folder ends", async () => {
  folder.put("环/a.xlsx");
  symlinkSync(folder.path("环"), folder.path("环/圈"), "dir");
  const files = await found(["环"]);
  expect(files).toContain("环/a.xlsx");
  expect(files.length).toBeLessThan(5);
});
