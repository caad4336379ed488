import Big from "big.js";
import type { Report } from "../../src/check";
import type { TableFinding } from "../../src/core/findings/validate";
import { rangeOf, type Range } from "../../src/core/grid/address";
import type { AmountField, Field, Indicator, Section, Table } from "../../src/core/table/table";

/** The range that "B2:D2" names. */
export function range(text: string): Range {
  const found = rangeOf(text);
  if (!found) throw new Error(`no address: ${text}`);
  return found;
}

export function field(label: string, at: string, text: string): Field {
  return {
    label: { at: range("A1"), text: label },
    at: range(at),
    cell: text === "" ? { kind: "empty" } : { kind: "text", text },
    text,
  };
}

export function amountField(name: string, at: string, text: string): AmountField {
  return {
    ...field(name, at, text),
    name,
    level: name === "年度资金总额" ? "total" : "part",
    amount: text === "" ? undefined : new Big(text),
    state: text === "" ? "blank" : "number",
  };
}

export function indicator(row: number, name: string, value: string): Indicator {
  return {
    row: row - 1,
    name: field("三级指标", `C${row}`, name),
    value: field("指标值", `D${row}`, value),
    sign: undefined,
    unit: undefined,
    weight: undefined,
    nature: undefined,
    valueText: value,
  };
}

export function section(given: Partial<Section>): Section {
  return {
    level1: "产出指标",
    level2: "数量指标",
    label: undefined,
    block: undefined,
    requirement: "required",
    rows: [],
    half: "annual",
    ...given,
  };
}

/** A table in which everything is there: merged cells, a blank part, a blank row. */
export const fullTable: Table = {
  sheet: "项目1",
  range: range("A1:D19"),
  layout: "ningxia-2021",
  title: { at: range("A1:D1"), text: "2021年市本级部门项目支出预算绩效目标表" },
  year: 2021,
  header: {
    projectName: field("项目名称", "B2:D2", "古桥修缮"),
    department: field("主管部门", "B3", "甲市桥梁局"),
    unit: field("实施单位", "D3", "甲市桥梁局本级"),
    attribute: field("项目属性", "B4", "经常性项目"),
    period: field("项目期", "D4", "2021年-2021年"),
  },
  funds: {
    unit: "万元",
    total: amountField("年度资金总额", "C5:D5", "2.500000"),
    parts: [amountField("财政拨款", "C6:D6", "2.500000"), amountField("其他资金", "C8:D8", "")],
    projectTotal: undefined,
    projectParts: [],
    isClosed: true,
    isProjectClosed: true,
  },
  goal: field("绩效目标", "B9:D9", "修缮古桥五座。"),
  midtermGoal: undefined,
  headings: range("A10:D10"),
  sections: [
    section({ requirement: "number", rows: [indicator(11, "修缮古桥", "五座"), indicator(12, "", "")] }),
    section({
      level1: "效益指标",
      level2: undefined,
      requirement: "optional",
      rows: [indicator(13, "", "提升")],
    }),
  ],
  repairs: [],
  unread: [],
};

/** A table read by its labels, of which hardly anything is there. */
export const poorTable: Table = {
  ...fullTable,
  sheet: "Sheet 2",
  range: range("B3:E9"),
  layout: undefined,
  title: undefined,
  year: undefined,
  header: {
    projectName: undefined,
    department: undefined,
    unit: undefined,
    attribute: undefined,
    period: undefined,
  },
  funds: { ...fullTable.funds, unit: undefined, total: undefined, parts: [] },
  goal: undefined,
  sections: [],
  repairs: [],
  unread: [],
};

export function finding(given: Partial<TableFinding>): TableFinding {
  return {
    rule: "quantity-is-a-number",
    severity: "error",
    sheet: "项目1",
    at: range("D11"),
    cells: [range("D11")],
    message: { zh: "数量指标未量化（“五座”）。", en: 'The quantity "五座" is no number.' },
    table: fullTable,
    ...given,
  };
}

export const sampleReport: Report = {
  tables: [fullTable, poorTable],
  findings: [
    finding({
      rule: "total-equals-parts",
      severity: "warning",
      at: range("C5:D5"),
      cells: [range("C5:D5"), range("C6:D6")],
      message: { zh: "总额与各项之和不符。", en: "The total differs from its parts." },
    }),
    finding({}),
    finding({
      rule: "repairs-confirmed",
      severity: "info",
      at: range("A16"),
      cells: [range("A16"), range("B16")],
      message: { zh: "这一行左移了一列。", en: "This row is one column too far left." },
    }),
    finding({
      rule: "indicators-differ",
      severity: "info",
      sheet: "Sheet 2",
      at: range("B3"),
      cells: [range("B3")],
      message: { zh: "两张表的指标相同。", en: "Two tables have the same indicators." },
      table: undefined,
    }),
  ],
  broken: [],
};

export const sampleFile = {
  file: "a.xlsx",
  sha256: "0f".repeat(32),
  sheets: [
    { name: "项目1", isHidden: false },
    { name: "Sheet 2", isHidden: true },
  ],
};
