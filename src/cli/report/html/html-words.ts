import type { Language } from "../../../core/words";

interface HtmlWords {
  readonly title: string;
  readonly made: (date: string, version: string) => string;
  readonly files: string;
  readonly cards: Record<"files" | "tables" | "errors" | "warnings" | "infos" | "failed", string>;
  readonly byRule: string;
  readonly byUnit: string;
  readonly total: string;
  readonly counted: string;
  readonly leftOut: string;
  readonly place: string;
  readonly indicator: string;
  readonly value: string;
  readonly sheetHidden: string;
  readonly more: (count: number) => string;
}

/** The words of the HTML and Excel reports that the others do not need. */
export const htmlWords: Record<Language, HtmlWords> = {
  zh: {
    title: "项目支出预算绩效目标表校验报告",
    made: (date, version) =>
      `${date} 由“绩效目标校验” ${version} 生成。只列出检查到的问题，没有读懂的内容单独列出，未作检查。`,
    files: "逐个文件",
    cards: {
      files: "个文件",
      tables: "张表",
      errors: "处必须改",
      warnings: "处建议改",
      infos: "处提示",
      failed: "个文件没能检查",
    },
    byRule: "问题最多的规则",
    byUnit: "问题最多的单位",
    total: "年度资金总额合计（万元）",
    counted: "计入的表",
    leftOut: "未计入的表（没有可读的总额或金额单位）",
    place: "位置",
    indicator: "三级指标",
    value: "指标值",
    sheetHidden: "（隐藏的工作表）",
    more: (count) => `另有 ${count} 项`,
  },
  en: {
    title: "Check of project target tables",
    made: (date, version) =>
      `Made on ${date} by Target Table Check ${version}. It lists what was found; what was not understood is listed as such and was not checked.`,
    files: "File by file",
    cards: {
      files: "files",
      tables: "tables",
      errors: "must fix",
      warnings: "should fix",
      infos: "advice",
      failed: "files not checked",
    },
    byRule: "Rules broken most",
    byUnit: "Units with most findings",
    total: "Sum of the annual totals (10,000 yuan)",
    counted: "Tables counted",
    leftOut: "Tables left out (no readable total or money unit)",
    place: "Place",
    indicator: "Indicator",
    value: "Value",
    sheetHidden: " (hidden sheet)",
    more: (count) => `and ${count} more`,
  },
};
