import { fileRecord } from "../../../src/cli/record/file-record";
import { tallyOf } from "../../../src/cli/record/tally";
import { fileText, type TextStyle, totalText } from "../../../src/cli/report/text";
import { displayWidth } from "../../../src/cli/terminal/display-width";
import { finding, range, sampleFile, sampleReport } from "../sample-report";

const style: TextStyle = {
  language: "zh",
  width: undefined,
  paint: (_, text) => text,
  fixOf: (rule) =>
    rule === "quantity-is-a-number"
      ? { zh: "写成“≥数字+单位”，例如“≥5座”。", en: 'Write "≥ number unit".' }
      : undefined,
  whatOf: () => undefined,
};
const record = fileRecord(sampleFile, sampleReport, "zh");

test("a reviewer reads what is wrong, where, and how to mend it", () => {
  expect(fileText(record, style)).toBe(`a.xlsx
  2 张表：必须改 1 处，建议改 1 处，提示 2 处

  古桥修缮  项目1!A1:D19
    建议改  项目1!C5   总额与各项之和不符。  [total-equals-parts]
    必须改  项目1!D11  数量指标未量化（“五座”）。
                       怎样改：写成“≥数字+单位”，例如“≥5座”。  [quantity-is-a-number]
    提示    项目1!A16  这一行左移了一列。  [repairs-confirmed]

  （项目名称未填）  'Sheet 2'!B3:E9（隐藏的工作表）
    没有发现问题。

  表与表之间
    提示    'Sheet 2'!B3  两张表的指标相同。  [indicators-differ]
`);
});

test("in English too", () => {
  const text = fileText(fileRecord(sampleFile, sampleReport, "en"), { ...style, language: "en" });
  expect(text).toContain("2 tables: 1 must fix, 1 should fix, 2 advice");
  expect(text).toContain(`Must fix    项目1!D11  The quantity "五座" is no number.`);
  expect(text).toContain(`How to mend: Write "≥ number unit".`);
  expect(text).toContain("(hidden sheet)");
  expect(text).not.toMatch(/没有|必须|怎样/);
});

test("the way to mend a rule is told once a table", () => {
  const report = { ...sampleReport, findings: [finding({}), finding({ at: range("D12") })] };
  const text = fileText(fileRecord(sampleFile, report, "zh"), style);
  expect(text.match(/数量指标未量化/g)).toHaveLength(2);
  expect(text.match(/怎样改/g)).toHaveLength(1);
});

test("a file without a table says that nothing was checked, and where it looked", () => {
  const text = fileText(fileRecord(sampleFile, { tables: [], findings: [], broken: [] }, "zh"), style);
  expect(text).toContain("没有找到项目支出预算绩效目标表，什么也没有检查。");
  expect(text).toContain("看过的工作表：项目1、Sheet 2（隐藏的工作表）");
  expect(text).not.toContain("没有发现问题");
});

test("a rule of ours that crashed is owned up to", () => {
  const report = { ...sampleReport, broken: [{ rule: "total-equals-parts", reason: "TypeError" }] };
  expect(fileText(fileRecord(sampleFile, report, "zh"), style)).toContain(
    "程序出错：规则 total-equals-parts 没有运行（TypeError），这一条没有检查。",
  );
});

test("a failed file says why, and the total counts it", () => {
  const failed = {
    status: "failed",
    file: "b.xls",
    sha256: undefined,
    error: { code: "legacy-xls", message: "旧版。" },
  } as const;
  expect(fileText(failed, style)).toBe("b.xls\n  没能检查  旧版。\n");
  expect(totalText(tallyOf(failed), style)).toBe(
    "合计 1 个文件，0 张表：必须改 0 处，建议改 0 处，提示 0 处；1 个文件没能检查。\n",
  );
});

test("no line is wider than the terminal, and names cannot play tricks on it", () => {
  const message = { zh: "这一处有问题，".repeat(20), en: "" };
  const report = { ...sampleReport, findings: [finding({ message })] };
  const tricky = { ...sampleFile, file: "a\u001b[2J\n.xlsx" };
  const text = fileText(fileRecord(tricky, report, "zh"), { ...style, width: 80 });
  expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
  expect(text).not.toContain("\u001b");
  expect(text.split("\n")[0]).toBe("a [2J .xlsx");
});
