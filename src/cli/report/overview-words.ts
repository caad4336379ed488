import type { Severity } from "../../core/findings/finding";
import type { Language } from "../../core/words";

interface OverviewWords {
  readonly byUnit: string;
  readonly byRule: string;
  readonly unitsByRules: string;
  readonly duplicates: string;
  readonly copies: string;
  readonly funds: string;
  readonly noUnit: string;
  readonly severity: Record<Severity, string>;
  readonly columns: Record<
    "unit" | "tables" | "errors" | "warnings" | "infos" | "total" | "frequent",
    string
  >;
  readonly leftOut: (count: number) => string;
  readonly times: (count: number) => string;
  readonly more: (count: number) => string;
}

/** The words for what only shows over many files. */
export const overviewWords: Record<Language, OverviewWords> = {
  zh: {
    byUnit: "按单位",
    byRule: "按规则",
    unitsByRules: "单位 × 规则",
    duplicates: "同一单位重复的项目",
    copies: "不同文件里完全相同的指标（请核对是否照搬）",
    funds: "资金合计",
    noUnit: "（未填单位）",
    severity: { error: "必须改", warning: "建议改", info: "提示" },
    columns: {
      unit: "单位",
      tables: "表",
      errors: "必须改",
      warnings: "建议改",
      infos: "提示",
      total: "资金合计（万元）",
      frequent: "最多的问题",
    },
    leftOut: (count) => `（另有 ${count} 张未计入）`,
    times: (count) => `${count} 处`,
    more: (count) => `……另有 ${count} 项，见 --format html 或 xlsx 的报告`,
  },
  en: {
    byUnit: "By unit",
    byRule: "By rule",
    unitsByRules: "Units × rules",
    duplicates: "Projects that one unit handed in twice",
    copies: "Indicators that are the same in several files (copied?)",
    funds: "Sums of funds",
    noUnit: "(no unit)",
    severity: { error: "Must fix", warning: "Should fix", info: "Advice" },
    columns: {
      unit: "Unit",
      tables: "Tables",
      errors: "Must fix",
      warnings: "Should fix",
      infos: "Advice",
      total: "Funds (10,000 yuan)",
      frequent: "Most frequent",
    },
    leftOut: (count) => ` (${count} left out)`,
    times: (count) => `${count}×`,
    more: (count) => `… and ${count} more, see the report of --format html or xlsx`,
  },
};
