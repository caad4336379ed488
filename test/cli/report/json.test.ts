import { fileRecord } from "../../../src/cli/record/file-record";
import type { FailedFile } from "../../../src/cli/record/record";
import { addTallies, tallyOf } from "../../../src/cli/record/tally";
import { jsonReport } from "../../../src/cli/report/json";
import { sampleFile, sampleReport } from "../sample-report";

const checked = fileRecord(sampleFile, sampleReport, "zh");
const failed: FailedFile = {
  status: "failed",
  file: "b.xls",
  sha256: undefined,
  error: { code: "legacy-xls", message: "旧版" },
};
const report = parsed(jsonReport([checked, failed], addTallies(tallyOf(checked), tallyOf(failed))));

/** What a program reads: the object after its way through text. */
function parsed(value: unknown) {
  return JSON.parse(JSON.stringify(value)) as ReturnType<typeof jsonReport>;
}

test("a table is told exactly as the contract says", () => {
  expect(report.files[0]?.tables[0]).toEqual({
    sheet: "项目1",
    range: "A1:D19",
    layout: "ningxia-2021",
    title: "2021年市本级部门项目支出预算绩效目标表",
    year: 2021,
    header: {
      projectName: { cell: "B2", text: "古桥修缮" },
      department: { cell: "B3", text: "甲市桥梁局" },
      unit: { cell: "D3", text: "甲市桥梁局本级" },
      attribute: { cell: "B4", text: "经常性项目" },
      period: { cell: "D4", text: "2021年-2021年" },
    },
    funds: {
      unit: "万元",
      total: { cell: "C5", text: "2.500000", amount: "2.5" },
      parts: [
        { label: "财政拨款", cell: "C6", text: "2.500000", amount: "2.5" },
        { label: "其他资金", cell: "C8", text: "", amount: null },
      ],
    },
    goal: { cell: "B9", text: "修缮古桥五座。" },
    indicators: [
      {
        level1: "产出指标",
        level2: "数量指标",
        name: "修缮古桥",
        nameCell: "C11",
        value: "五座",
        valueCell: "D11",
        required: true,
      },
      {
        level1: "效益指标",
        level2: null,
        name: "",
        nameCell: "C13",
        value: "提升",
        valueCell: "D13",
        required: false,
      },
    ],
    findings: [
      {
        rule: "total-equals-parts",
        severity: "warning",
        cell: "C5",
        cells: ["C5", "C6"],
        message: "总额与各项之和不符。",
      },
      {
        rule: "quantity-is-a-number",
        severity: "error",
        cell: "D11",
        cells: ["D11"],
        message: "数量指标未量化（“五座”）。",
      },
      {
        rule: "repairs-confirmed",
        severity: "info",
        cell: "A16",
        cells: ["A16", "B16"],
        message: "这一行左移了一列。",
      },
    ],
  });
});

test("what a table lacks is null, and no key is left out", () => {
  expect(report.files[0]?.tables[1]).toEqual({
    sheet: "Sheet 2",
    range: "B3:E9",
    layout: null,
    title: null,
    year: null,
    header: { projectName: null, department: null, unit: null, attribute: null, period: null },
    funds: { unit: null, total: null, parts: [] },
    goal: null,
    indicators: [],
    findings: [],
  });
});

test("a finding between tables says its sheet", () => {
  expect(report.files[0]?.findings).toEqual([
    {
      sheet: "Sheet 2",
      rule: "indicators-differ",
      severity: "info",
      cell: "B3",
      cells: ["B3"],
      message: "两张表的指标相同。",
    },
  ]);
});

test("only a file that failed has an error", () => {
  expect(report.files[0]).toMatchObject({ file: "a.xlsx", status: "checked" });
  expect(report.files[0]).not.toHaveProperty("error");
  expect(report.files[1]).toEqual({
    file: "b.xls",
    status: "failed",
    error: { code: "legacy-xls", message: "旧版" },
    tables: [],
    findings: [],
  });
});

test("the summary counts files, tables and findings, those between tables too", () => {
  expect(report.version).toBe(1);
  expect(report.summary).toEqual({ files: 2, failed: 1, tables: 2, errors: 1, warnings: 1, infos: 2 });
});
