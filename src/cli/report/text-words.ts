import type { Severity } from "../../core/findings/finding";
import type { Language, Words } from "../../core/words";
import type { Tally } from "../record/tally";

interface TextWords {
  readonly severity: Record<Severity, string>;
  readonly failed: string;
  readonly noTable: string;
  readonly sheetsLookedAt: (names: string) => string;
  readonly hidden: string;
  readonly unnamed: string;
  readonly noFinding: string;
  readonly betweenTables: string;
  readonly howToMend: string;
  readonly broken: (rule: string, reason: string) => string;
  readonly counts: (tally: Tally) => string;
  readonly total: (tally: Tally) => string;
  readonly separator: string;
}

export const noTableWords: Words = {
  zh: "没有找到项目支出预算绩效目标表，什么也没有检查。",
  en: "No target table found; nothing was checked.",
};

/** The words of the readable report. */
export const textWords: Record<Language, TextWords> = {
  zh: {
    severity: { error: "必须改", warning: "建议改", info: "提示" },
    failed: "没能检查",
    noTable: noTableWords.zh,
    sheetsLookedAt: (names) => `看过的工作表：${names}`,
    hidden: "（隐藏的工作表）",
    unnamed: "（项目名称未填）",
    noFinding: "没有发现问题。",
    betweenTables: "表与表之间",
    howToMend: "怎样改：",
    broken: (rule, reason) => `程序出错：规则 ${rule} 没有运行（${reason}），这一条没有检查。`,
    counts: (tally) => `${tally.tables} 张表：${zhFindings(tally)}`,
    total: (tally) =>
      `合计 ${tally.files} 个文件，${tally.tables} 张表：${zhFindings(tally)}${zhFailed(tally)}。`,
    separator: "、",
  },
  en: {
    severity: { error: "Must fix", warning: "Should fix", info: "Advice" },
    failed: "Not checked",
    noTable: noTableWords.en,
    sheetsLookedAt: (names) => `Sheets looked at: ${names}`,
    hidden: " (hidden sheet)",
    unnamed: "(no project name)",
    noFinding: "Nothing found.",
    betweenTables: "Between the tables",
    howToMend: "How to mend: ",
    broken: (rule, reason) => `Our fault: the rule ${rule} did not run (${reason}); this was not checked.`,
    counts: (tally) => `${plural(tally.tables, "table")}: ${enFindings(tally)}`,
    total: (tally) =>
      `In all ${plural(tally.files, "file")}, ${plural(tally.tables, "table")}: ${enFindings(tally)}${enFailed(tally)}.`,
    separator: ", ",
  },
};

function zhFindings({ errors, warnings, infos }: Tally): string {
  return `必须改 ${errors} 处，建议改 ${warnings} 处，提示 ${infos} 处`;
}

function zhFailed({ failed }: Tally): string {
  return failed === 0 ? "" : `；${failed} 个文件没能检查`;
}

function enFindings({ errors, warnings, infos }: Tally): string {
  return `${errors} must fix, ${warnings} should fix, ${infos} advice`;
}

function enFailed({ failed }: Tally): string {
  return failed === 0 ? "" : `; ${plural(failed, "file")} not checked`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
