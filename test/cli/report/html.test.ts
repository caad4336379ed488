import { escaped, markup } from "../../../src/cli/report/html/markup";
import { htmlPrinter } from "../../../src/cli/report/html/html";
import { failedFile, fileOf, findingOf, tableOf } from "../sample-records";
import { context } from "./report-context";

const evil = `<script>alert("1")</script>&'\`\u202e`;
const records = [
  fileOf(
    `${evil}.xlsx`,
    [
      tableOf({
        project: evil,
        unit: evil,
        sheet: evil,
        total: "2.5",
        indicators: [[evil, evil]],
        findings: [{ message: evil }, { rule: "unknown-rule", severity: "info" }],
      }),
      tableOf({ project: evil, unit: evil, sheet: "二" }),
    ],
    { findings: [findingOf({ message: "表间" })], broken: [{ rule: "r", reason: evil }] },
  ),
  fileOf("b.xlsx", [tableOf({ project: "别的", unit: "乙局", indicators: [[evil, evil]] })]),
  failedFile,
];
const page = (list = records) => htmlPrinter(context).end(list) as string;

test("whatever stands in a workbook is text and never markup", () => {
  expect(page()).not.toContain("<script");
  expect(page()).not.toContain("\u202e");
  expect(page()).toContain(escaped(`<script>alert("1")</script>&'\``));
  expect(escaped(`<>&"'\``)).toBe("&#60;&#62;&#38;&#34;&#39;&#96;");
  expect(markup`<a title="${'"x'}">${[markup`<b>${"<"}</b>`]}</a>`.html).toBe(
    '<a title="&#34;x"><b>&#60;</b></a>',
  );
});

test("the page runs no script and loads nothing", () => {
  expect(page()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page()).not.toMatch(/\b(src|href)=|url\(|@import/);
});

test("it is dated and names the program, the files and their hashes", () => {
  expect(page()).toContain("2024-03-05 09:07");
  expect(page()).toContain("9.9.9");
  expect(page()).toContain(`SHA-256 ${"0f".repeat(32)}`);
  expect(page()).toContain(`SHA-256 ${"aa".repeat(32)}`);
  expect(page()).toContain("这是旧版 Excel 格式。");
});

test("charts by rule and by unit, the matrix, funds, duplicates and copies are there", () => {
  const text = page();
  for (const heading of [
    "问题最多的规则",
    "问题最多的单位",
    "单位 × 规则",
    "资金合计",
    "同一单位重复的项目",
    "不同文件里完全相同的指标",
  ]) {
    expect(text).toContain(`<h2>${heading}`);
  }
  expect(text).toContain('<rect class="error" x="0.00" width="100.00"');
  expect(text).toContain("总额等于各项之和");
  expect(text).toContain("改正写错的一项");
});

test("bars are as long as their counts", () => {
  const findings = [{}, {}, {}, {}, { rule: "other", severity: "info" as const }];
  const text = page([fileOf("a", [tableOf({ unit: "甲", findings })])]);
  expect(text).toContain('<rect class="info" x="0.00" width="25.00"');
  expect(text).toContain('<rect class="info" x="80.00" width="20.00"');
});

test("where nothing was found the page says so and draws no chart", () => {
  const text = page([fileOf("a", [tableOf({})])]);
  expect(text).toContain("没有发现问题。");
  expect(text).not.toContain("<svg");
});
