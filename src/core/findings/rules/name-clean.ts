import { isCalculated } from "../blank";
import { rowsOf } from "../indicator-row";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

const cjk = "[\\u4e00-\\u9fff]";
const flaws = [
  { pattern: new RegExp(`${cjk}[ \\u3000\\t]+${cjk}`), zh: "多余的空格", en: "stray spaces" },
  { pattern: /\n\s*\n|[\r\n]+\s*$/, zh: "多余的换行", en: "stray line breaks" },
  // 1#楼, R&D and 3~6岁 are ordinary words.
  {
    pattern: /[★☆●○◆◇■□▲△※@$^\\|`]|(?<![\dA-Za-z])#|(?<![A-Za-z])&|(?<![\d岁年月日%])~/,
    zh: "特殊字符",
    en: "special characters",
  },
];

export const nameClean = defineRule<{ name: string; zh: string; en: string }>({
  id: "name-clean",
  key: "R-10",
  severity: "info",
  what: {
    zh: "三级指标名称没有多余的空格、换行和特殊字符。",
    en: "Names hold no stray spaces, line breaks or special characters.",
  },
  why: {
    zh: "系统按名称比对，多一个空格就成了另一个指标。",
    en: "Systems compare names character by character.",
  },
  fix: { zh: "删去多余的字符。", en: "Delete them." },
  example: { wrong: "质量指标 | 培训考核 合格率 | ≥95%", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("budgetSystem"),
  check(table, report) {
    for (const { indicator, nameAt, hasName } of rowsOf(table)) {
      const { text } = indicator.name;
      const flaw =
        hasName && isCalculated(indicator.name) ? flaws.find(({ pattern }) => pattern.test(text)) : undefined;
      if (!flaw || isRepaired(table, nameAt, ["spaces-in-number", "rows-run-together"])) continue;
      report({ at: nameAt, facts: { name: text.replace(/\s+/g, " "), zh: flaw.zh, en: flaw.en } });
    }
  },
  message: ({ name, zh, en }) => ({ zh: `“${name}”中有${zh}。`, en: `“${name}” holds ${en}.` }),
});
