import { existsSync, readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { run } from "../../../src/cli/main";
import { recognise } from "../../../src/core/table/read-table";
import type { Table } from "../../../src/core/table/table";
import { layouts } from "../../../src/core/table/layouts";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { bookBytes } from "../book";
import { diskIo, temporaryFolder } from "../disk-io";

const folder = temporaryFolder();
const csv =
  "项目名称,主管部门,实施单位,年度\n古桥修缮,云岭市桥梁局,云岭市桥梁局本级,2025\n护林培训,云岭市林业局,,\n";
const list = folder.put("清单.csv", csv);

async function ran(...argv: string[]) {
  const io = diskIo();
  const exitCode = await run(["new", ...argv], io);
  return { exitCode, stdout: io.printed.stdout(), stderr: io.printed.stderr() };
}

function tablesIn(path: string) {
  return readXlsx(readFileSync(path)).sheets.flatMap(({ grid }) => recognise(grid, layouts));
}

function headerTexts({ header }: Table) {
  const { projectName, department, unit, attribute, period } = header;
  return {
    projectName: projectName?.text,
    department: department?.text,
    unit: unit?.text,
    attribute: attribute?.text,
    period: period?.text,
  };
}

test("all tables come into one workbook, each on its sheet, filled with what the list and the options say", async () => {
  const output = folder.path("全部.xlsx");
  const options = [
    "--unit",
    "云岭市林业局二队",
    "--attribute",
    "新增",
    "--year",
    "2026",
    "--level",
    "市本级",
  ];
  const { exitCode, stdout } = await ran(list, "-o", output, ...options);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`${output}：2 张空白表`);
  expect(
    tablesIn(output).map((table) => ({
      sheet: table.sheet,
      layout: table.layout,
      year: table.year,
      title: table.title?.text.replace(/\s/g, ""),
      ...headerTexts(table),
    })),
  ).toEqual([
    {
      sheet: "古桥修缮",
      layout: "ningxia-2021",
      year: 2025,
      title: "2025年市本级部门项目支出预算绩效目标表",
      projectName: "古桥修缮",
      department: "云岭市桥梁局",
      unit: "云岭市桥梁局本级",
      attribute: "新增",
      period: "2025 年-2025 年",
    },
    {
      sheet: "护林培训",
      layout: "ningxia-2021",
      year: 2026,
      title: "2026年市本级部门项目支出预算绩效目标表",
      projectName: "护林培训",
      department: "云岭市林业局",
      unit: "云岭市林业局二队",
      attribute: "新增",
      period: "2026 年-2026 年",
    },
  ]);
});

test("--output - writes the workbook to standard output, unless that is a screen", async () => {
  const io = diskIo();
  expect(await run(["new", list, "-o", "-"], io)).toBe(0);
  expect(readXlsx(io.printed.bytes()).sheets.map(({ name }) => name)).toEqual([
    "清单",
    "古桥修缮",
    "护林培训",
  ]);
  expect(io.printed.stdout()).toBe("");
  const screen = diskIo();
  expect(
    await run(["new", list, "-o", "-"], { ...screen, stdout: { ...screen.stdout, isTerminal: true } }),
  ).toBe(2);
  expect(screen.printed.bytes()).toHaveLength(0);
});

test("a list larger than allowed is refused with the option that allows more", async () => {
  const { exitCode, stderr } = await ran(list, "-o", folder.path("大.xlsx"), "--max-size", "0.00001");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("可以用 --max-size 放宽");
});

test("its first sheet lists the projects, each a link to its table", async () => {
  const output = folder.path("链接.xlsx");
  await ran(list, "-o", output);
  const book = read(readFileSync(output));
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] as Record<
    string,
    { v?: unknown; l?: { Target?: string } }
  >;
  expect(book.SheetNames[0]).toBe("清单");
  expect(sheet.B5?.v).toBe("古桥修缮");
  expect(sheet.E5?.l?.Target).toBe("#古桥修缮!A1");
});

test.each(layouts.map(({ id }) => id))(
  "a blank table of %s is read back as just that, for a whole list",
  async (layout) => {
    const output = folder.path(`${layout}.xlsx`);
    await ran(list, "-o", output, "--layout", layout, "--stacked");
    expect(
      tablesIn(output).map((table) => [table.layout, table.header.projectName?.text, table.sheet]),
    ).toEqual([
      [layout, "古桥修缮", "绩效目标表"],
      [layout, "护林培训", "绩效目标表"],
    ]);
  },
);

test("with --out each unit has its own workbook", async () => {
  const { exitCode } = await ran(list, "--out", folder.path("分发"), "--unit", "../林业局");
  expect(exitCode).toBe(0);
  expect(tablesIn(folder.path("分发", "云岭市桥梁局本级.xlsx")).map(({ sheet }) => sheet)).toEqual([
    "古桥修缮",
  ]);
  expect(tablesIn(folder.path("分发", "_林业局.xlsx")).map(({ sheet }) => sheet)).toEqual(["护林培训"]);
});

test("a list may be a workbook", async () => {
  const book = await bookBytes({
    sheets: [
      {
        name: "清单",
        rows: [
          ["项目名称", "年度"],
          ["古桥修缮", 2027],
        ],
      },
    ],
  });
  const output = folder.path("来自工作簿.xlsx");
  await ran(folder.put("清单.xlsx", book), "-o", output);
  expect(tablesIn(output).map(({ year }) => year)).toEqual([2027]);
});

test("a file that is there already is not overwritten, unless the user says so", async () => {
  const output = folder.put("旧.xlsx", "旧");
  const refused = await ran(list, "-o", output);
  expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
  expect(refused.stderr).toContain("已经存在");
  expect(readFileSync(output, "utf8")).toBe("旧");
  expect((await ran(list, "-o", output, "--overwrite")).exitCode).toBe(0);
  expect(tablesIn(output)).toHaveLength(2);
});

test.each<[string, string[], string]>([
  ["neither a file nor a folder to write to", [list], "二者选一"],
  ["both of them", [list, "-o", "a.xlsx", "--out", "b"], "二者选一"],
  ["no list there", [folder.path("无.csv"), "-o", "a.xlsx"], "找不到"],
  ["a list without its heading", [folder.put("坏.csv", "甲,乙\n"), "-o", "a.xlsx"], "没有“项目名称”一列"],
  ["an empty list", [folder.put("空.csv", "项目名称\n"), "-o", "a.xlsx"], "没有项目"],
  ["a year that is none", [list, "-o", "a.xlsx", "--year", "25"], "四位数"],
  ["a layout that is none", [list, "-o", "a.xlsx", "--layout", "mars"], "可以写：ningxia-2021"],
])("%s is told, and nothing is written", async (_, argv, words) => {
  const { exitCode, stdout, stderr } = await ran(...argv);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(existsSync("a.xlsx")).toBe(false);
});
