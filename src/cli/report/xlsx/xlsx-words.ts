import type { Language } from "../../../core/words";
import { dateText } from "../date-text";

interface XlsxWords {
  readonly title: string;
  readonly note: (now: Date, version: string) => string;
  readonly findings: string;
  readonly units: string;
  readonly files: string;
  readonly duplicates: string;
  readonly copies: string;
  readonly funds: string;
  readonly file: string;
  readonly state: string;
  readonly checked: string;
}

/** The words of the Excel report; the names of its sheets among them, at most 31 characters. */
export const xlsxWords: Record<Language, XlsxWords> = {
  zh: {
    title: "项目支出预算绩效目标表校验报告",
    note: (now, version) =>
      `${dateText(now)} 由“绩效目标校验” ${version} 生成。没有读懂的内容已单独列出，未作检查。`,
    findings: "问题清单",
    units: "单位×规则",
    files: "文件",
    duplicates: "重复的项目",
    copies: "相同的指标",
    funds: "资金合计",
    file: "文件",
    state: "状态",
    checked: "已检查",
  },
  en: {
    title: "Check of project target tables",
    note: (now, version) =>
      `Made on ${dateText(now)} by Target Table Check ${version}. What was not understood is listed as such and was not checked.`,
    findings: "Findings",
    units: "Units by rules",
    files: "Files",
    duplicates: "Projects handed in twice",
    copies: "Copied indicators",
    funds: "Sums of funds",
    file: "File",
    state: "State",
    checked: "checked",
  },
};
