import type { BookCell, BookSheet } from "./book";

/** What is filled into the ningxia-2021 form; a text left out is left blank. */
export interface FilledForm {
  readonly year?: number;
  readonly projectName?: string;
  readonly department?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly total?: BookCell;
  readonly fiscal?: BookCell;
  readonly carryover?: BookCell;
  readonly other?: BookCell;
  readonly goal?: string;
  /** Name and value by the 二级 label. */
  readonly indicators: Readonly<Record<string, readonly [name: string, value: BookCell]>>;
}

const sections: readonly (readonly [block: string, level2: string, note: string])[] = [
  ["1、产出指标", "数量指标", "（必填硬性指标）"],
  ["", "质量指标", "（必填）"],
  ["", "时效指标", "（必填）"],
  ["", "成本指标", "（必填硬性指标）"],
  ["2、效益指标", "社会效益指标", "（必填）"],
  ["", "经济效益指标", "（选填）"],
  ["", "可持续影响指标", "（必填）"],
  ["", "生态效益指标", "（选填）"],
  ["", "服务对象满意度指标", "（必填）"],
];

/** The forms below one another on one sheet, a blank row between them. */
export function sheetOfForms(name: string, forms: readonly FilledForm[], isHidden = false): BookSheet {
  const rows: (readonly BookCell[])[] = [];
  const merges: string[] = [];
  const numberFormats: Record<string, string> = {};
  for (const form of forms) {
    const top = rows.length;
    rows.push(...rowsOf(form), []);
    merges.push(...mergedCells.map((merge) => shifted(merge, top)));
    for (const row of [5, 6, 7, 8]) numberFormats[`C${row + top}`] = "0.000000";
  }
  return { name, isHidden, rows: rows.slice(0, -1), merges, numberFormats };
}

function rowsOf(form: FilledForm): BookCell[][] {
  const year = form.year ?? 2024;
  return [
    [`${year}年市本级部门项目支出预算绩效目标表`],
    ["项目名称", form.projectName],
    ["主管部门", form.department, "实施单位", form.unit],
    ["项目属性", "经常性项目", "项目期", form.period ?? `${year}年-${year}年`],
    ["项目资金\n（万元）", "年度资金总额", form.total],
    [undefined, "其中：财政拨款", form.fiscal],
    [undefined, "结余结转", form.carryover],
    [undefined, "其他资金", form.other],
    ["绩效目标", form.goal],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ...sections.map(([block, level2, note]): BookCell[] => [
      block === "" ? undefined : block,
      `${level2}${note}`,
      ...(form.indicators[level2] ?? []),
    ]),
  ];
}

const mergedCells = "A1:D1 B2:D2 A5:A8 C5:D5 C6:D6 C7:D7 C8:D8 B9:D9 A11:A14 A15:A19".split(" ");

function shifted(range: string, down: number): string {
  return range.replace(/[0-9]+/g, (row) => String(Number(row) + down));
}
