import type { Language } from "../../core/words";
import type { FindingRow } from "./finding-rows";

/** The headings of reports in columns. */
export const columnWords: Record<Language, Record<keyof FindingRow, string>> = {
  zh: {
    file: "文件",
    sheet: "工作表",
    cell: "单元格",
    project: "项目名称",
    unit: "实施单位",
    severity: "程度",
    message: "问题",
    fix: "怎样改",
    rule: "规则",
  },
  en: {
    file: "File",
    sheet: "Sheet",
    cell: "Cell",
    project: "Project",
    unit: "Unit",
    severity: "Severity",
    message: "Finding",
    fix: "How to mend",
    rule: "Rule",
  },
};

export const severityColumn: Record<Language, Record<FindingRow["severity"], string>> = {
  zh: {
    error: "必须改",
    warning: "建议改",
    info: "提示",
    failed: "没能检查",
    none: "没有表",
    clean: "已检查",
  },
  en: {
    error: "Must fix",
    warning: "Should fix",
    info: "Advice",
    failed: "Not checked",
    none: "No table",
    clean: "Checked",
  },
};
