import type { Address, Range } from "../grid/address";
import type { Amount, MoneyUnit } from "../grid/amount";
import type { Cell } from "../grid/cell";
import type { Words } from "../words";

/** One 项目支出预算绩效目标表 as read by its labels. Texts are what the sheet shows, trimmed. */
export interface Table {
  readonly sheet: string;
  readonly range: Range;
  /** The known layout it follows; undefined when read by its labels alone. */
  readonly layout: string | undefined;
  readonly title: Entry | undefined;
  /** The budget year, out of the title, the line below it or the period. */
  readonly year: number | undefined;
  readonly header: Header;
  readonly funds: Funds;
  /** 绩效目标 or 年度目标. */
  readonly goal: Field | undefined;
  /** 中期目标, 项目总目标, 实施期目标. */
  readonly midtermGoal: Field | undefined;
  /** Where the indicators' headings stand (一级指标 … 指标值); undefined where there are none. */
  readonly headings: Range | undefined;
  /** The 二级 groups in the order of the sheet, blank ones too. */
  readonly sections: readonly Section[];
  readonly repairs: readonly Repair[];
  /** Cells inside the table that were not understood. */
  readonly unread: readonly Entry[];
}

/** A text where it stands. */
export interface Entry {
  readonly at: Range;
  readonly text: string;
}

/** A labelled value. `at` is the value's cell (its whole merge), also when it is blank. */
export interface Field {
  readonly label: Entry;
  readonly at: Range;
  readonly cell: Cell;
  readonly text: string;
}

export interface Header {
  readonly projectName: Field | undefined;
  readonly department: Field | undefined;
  readonly unit: Field | undefined;
  readonly attribute: Field | undefined;
  readonly period: Field | undefined;
}

export interface Funds {
  /** undefined where no label says it. */
  readonly unit: MoneyUnit | undefined;
  /** 年度资金总额. */
  readonly total: AmountField | undefined;
  /** The parts of 年度资金总额. */
  readonly parts: readonly AmountField[];
  /** 中期资金总额, 项目资金总额, 实施期资金总额. */
  readonly projectTotal: AmountField | undefined;
  readonly projectParts: readonly AmountField[];
  /** Every label among the parts was understood and none of them repeats another: only then do sums bind. */
  readonly isClosed: boolean;
  readonly isProjectClosed: boolean;
}

export interface AmountField extends Field {
  /** The normalised label, for example 财政拨款. */
  readonly name: string;
  /** Whether it is a part of the total itself, or a part of the part above it (其中：中央, 省级 …). */
  readonly level: "total" | "part" | "subpart";
  /** In the table's unit. undefined: blank, not calculated, or no number. */
  readonly amount: Amount | undefined;
  readonly state: "blank" | "number" | "text-number" | "text" | "uncalculated";
}

export type Level1 = "成本指标" | "产出指标" | "效益指标" | "满意度指标";

/** The normalised 二级指标 labels. */
export type Level2 =
  | "数量指标"
  | "质量指标"
  | "时效指标"
  | "成本指标"
  | "经济成本指标"
  | "社会成本指标"
  | "生态环境成本指标"
  | "经济效益指标"
  | "社会效益指标"
  | "生态效益指标"
  | "可持续影响指标"
  | "服务对象满意度指标";

/** 必填硬性指标 = a number is required; 必填 = required; 选填 = optional; undefined: the form does not say. */
export type Requirement = "number" | "required" | "optional" | undefined;

/** One 二级 group of a table. */
export interface Section {
  /** undefined where the label is not one of the known. */
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  /** The 二级 label as it stands; undefined where it is lost or was never there (then `at` of the first row serves). */
  readonly label: Entry | undefined;
  /** The 一级 label that stands over it, as it stands. */
  readonly block: Entry | undefined;
  readonly requirement: Requirement;
  /** Every row of the group, blank ones too. At least one, unless the group's row is missing altogether. */
  readonly rows: readonly Indicator[];
  /** Which half of a two-part table it belongs to; "annual" in all others. */
  readonly half: "annual" | "midterm";
}

/** One 三级 row; where each village has a value of its own, one for each of them, all with the same name and row. */
export interface Indicator {
  readonly row: number;
  readonly name: Field;
  readonly value: Field;
  /** Columns of their own, where the table has them. */
  readonly sign: Field | undefined;
  readonly unit: Field | undefined;
  readonly weight: Field | undefined;
  /** 指标性质: 正向, 反向, 定性, 定量. */
  readonly nature: Field | undefined;
  /** Sign, value and unit joined as one text: "大于等于98%". */
  readonly valueText: string;
}

/** How a pasted table was read in spite of itself; told to the user as advice. */
export interface Repair {
  /** The key of checks.md in words: "lost-cost-label", "row-shifted-left", "amount-in-other-column" … */
  readonly kind: RepairKind;
  readonly at: Range;
  readonly cells: readonly Range[];
  readonly message: Words;
  readonly severity: "warning" | "info";
}

export type RepairKind =
  | "lost-level2-label"
  | "row-shifted-left"
  | "block-label-displaced"
  | "amount-in-other-column"
  | "spaces-in-number"
  | "rows-run-together"
  | "sign-misread"
  | "text-cut-off"
  | "label-misspelt";

/** Where a cell stands in a range, for hosts and rules that need the first cell of a merge. */
export function firstCell(range: Range): Address {
  return { row: range.top, column: range.left };
}

/** All 三级 rows in which the name or the value is filled. */
export function indicatorsOf(table: Table): Indicator[] {
  return table.sections.flatMap((section) => section.rows.filter(isFilled));
}

/** Whether the name or the value of a row is filled. */
export function isFilled(indicator: Indicator): boolean {
  return isEntered(indicator.name) || isEntered(indicator.value);
}

/** Whether something stands in the field: a text, or a formula that has not been calculated yet. */
export function isEntered(field: Field): boolean {
  return field.text !== "" || field.cell.kind === "uncalculated";
}
