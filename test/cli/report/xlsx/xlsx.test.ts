import ExcelJS from "exceljs";
import { unzipSync, strFromU8 } from "fflate";
import { read, utils } from "@e965/xlsx";
import { xlsxPrinter } from "../../../../src/cli/report/xlsx/xlsx";
import { xmlText } from "../../../../src/cli/report/xlsx/xml-text";
import { readXlsx } from "../../../../src/workbook/xlsx/read-file";
import { sdkErrors } from "../../../workbook/xlsx/validate-package";
import { failedFile, fileOf, tableOf } from "../../sample-records";
import { context } from "../report-context";

const records = [
  fileOf("预算/a b.xlsx", [
    tableOf({
      project: "=1+1",
      unit: "甲局",
      sheet: "项目 1",
      total: "2.5",
      indicators: [["组织培训次数", "≥5次"]],
      findings: [{ cell: "C5", message: "第一行\n<b>&\u0001_x0041_" }],
    }),
    tableOf({ project: "=1+1", unit: "甲局" }),
  ]),
  fileOf("b.xlsx", [tableOf({ project: "别的", unit: "乙局", indicators: [["组织培训次数", "≥5次"]] })]),
  failedFile,
];
const bytes = xlsxPrinter({ ...context, output: "报告/r.xlsx" }).end(records) as Uint8Array;

test("other programs open it, and so do we", async () => {
  const names = ["问题清单", "单位×规则", "文件", "重复的项目", "相同的指标", "资金合计"];
  expect(read(bytes).SheetNames).toEqual(names);
  expect(readXlsx(bytes).sheets.map(({ name }) => name)).toEqual(names);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
});

test("the Open XML SDK finds no fault in it", async () => {
  expect(await sdkErrors(bytes)).toEqual([]);
});

test("a clerk reads project, finding, how to mend it and the cell; the rule stands last", () => {
  const rows = utils.sheet_to_json<string[]>(read(bytes).Sheets["问题清单"]!, { header: 1 });
  expect(rows[0]).toEqual(["项目支出预算绩效目标表校验报告"]);
  expect(rows[1]?.[0]).toContain("2024-03-05 09:07");
  expect(rows[3]).toEqual(["项目名称", "问题", "怎样改", "单元格", "程度", "实施单位", "文件", "规则"]);
  expect(rows[4]).toEqual([
    "=1+1",
    "第一行\n<b>&\ufffd_x0041_",
    "改正写错的一项",
    "'项目 1'!C5",
    "必须改",
    "甲局",
    "预算/a b.xlsx",
    "total-equals-parts",
  ]);
  expect(rows[5]?.slice(-4)).toEqual(["已检查", "", "b.xlsx", ""]);
  expect(rows[6]?.slice(-4)).toEqual(["没能检查", "", "旧.xls", "legacy-xls"]);
});

test("the cell is a link to it, relative to where the report is", () => {
  const sheet = read(bytes).Sheets["问题清单"] as Record<string, { l?: { Target: string } }>;
  expect(sheet.D5?.l?.Target).toBe("../%E9%A2%84%E7%AE%97/a%20b.xlsx#'项目 1'!C5");
});

test("nothing in it is a formula, and what looks like one stays text when it is edited", () => {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  for (const [, part] of parts) expect(strFromU8(part)).not.toContain("<f>");
  expect(strFromU8(parts[0]![1])).toMatch(/<c r="A5" s="5" t="inlineStr">/);
});

test.each(["=1+1", "  +1", "@SUM(A1)", "-2", "\t=1", "＝1+1"])(
  "%j is quoted, also where it stands for a unit",
  (text) => {
    const report = xlsxPrinter(context).end([
      fileOf("a", [tableOf({ unit: text, findings: [{}] })]),
    ]) as Uint8Array;
    const sheet = strFromU8(unzipSync(report)["xl/worksheets/sheet1.xml"]!);
    const style = new RegExp(
      `s="(\\d+)" t="inlineStr"><is><t xml:space="preserve">${xmlText(text).replace(/[+()]/g, "\\$&")}<`,
    );
    expect(style.exec(sheet)?.[1]).toBe("5");
  },
);

test("files stand with their SHA-256, funds as numbers", () => {
  const book = read(bytes);
  const files = utils.sheet_to_json<unknown[]>(book.Sheets["文件"]!, { header: 1 });
  expect(files[4]).toEqual(["预算/a b.xlsx", "已检查", 2, 1, 0, 0, "0f".repeat(32)]);
  expect(files[6]).toEqual(["旧.xls", "没能检查：这是旧版 Excel 格式。", 0, 0, 0, 0, "aa".repeat(32)]);
  const funds = utils.sheet_to_json<unknown[]>(book.Sheets["资金合计"]!, { header: 1 });
  expect(funds[4]).toEqual(["甲局", 2.5, 1, 1]);
});

test("where nothing was found the list says so", () => {
  const sound = xlsxPrinter(context).end([fileOf("a", [tableOf({})])]) as Uint8Array;
  const rows = utils.sheet_to_json<unknown[]>(read(sound).Sheets["问题清单"]!, { header: 1 });
  expect(rows[4]).toEqual(["", "没有发现问题。", "", "", "已检查", "", "a", ""]);
});

test.each<[string, string, string]>([
  ["markup is escaped", `<a b="c">&`, "&lt;a b=&quot;c&quot;&gt;&amp;"],
  ["half a surrogate pair is replaced", "a\ud800b", "a\ufffdb"],
  ["rare characters stay", "𠮷", "𠮷"],
  ["what Excel would take for an escape is escaped", "_x000D_", "_x005F_x000D_"],
  ["text beyond a cell's room is cut", "长".repeat(40_000), "长".repeat(32_767)],
])("%s", (_, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});

test.each([
  [2, 1],
  [30, 3],
])("with %d rules the units are printed %d pages wide, each with the units' names", (count, pages) => {
  const findings = Array.from({ length: count }, (_, index) => ({ rule: `rule-${index}` }));
  const book = xlsxPrinter(context).end([fileOf("a.xlsx", [tableOf({ findings })])]) as Uint8Array;
  const parts = unzipSync(book);
  const part = (name: string) => strFromU8(parts[name] as Uint8Array);
  expect(part("xl/worksheets/sheet2.xml")).toContain(`fitToWidth="${pages}" fitToHeight="0"`);
  expect(part("xl/workbook.xml")).toContain(">'单位×规则'!$A:$A,'单位×规则'!$4:$4<");
});
