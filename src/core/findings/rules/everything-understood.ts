import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

/** More than this many are one finding: a wall of advice hides what matters. */
const most = 5;

export const everythingUnderstood = defineRule<{ text: string; more: number }>({
  id: "everything-understood",
  key: "U-01",
  severity: "info",
  what: { zh: "表内的每个单元格都能识别。", en: "Each cell of the table is understood." },
  why: { zh: "没有识别的内容没有检查，不能当作合格。", en: "What was not understood was not checked." },
  fix: {
    zh: "核对标签是否写错、内容是否放错位置；属于备注的可以忽略。",
    en: "Check its label and place; a remark may be ignored.",
  },
  example: {
    wrong: "备用栏 | 待补充内容",
    right: "绩效目标 | 开展消防培训12场，培训居民600人，居民消防常识知晓率达到90%。",
  },
  source: sourcesOf("practice"),
  check({ unread }, report) {
    for (const [index, { at, text }] of unread.entries()) {
      if (index === most) {
        report({
          at,
          cells: unread.slice(most + 1).map((entry) => entry.at),
          facts: { text, more: unread.length - most - 1 },
        });
        return;
      }
      report({ at, facts: { text, more: 0 } });
    }
  },
  message: ({ text, more }) => ({
    zh: `“${shortened(text)}”${more > 0 ? `等 ${more + 1} 处内容` : ""}没有识别，未作检查。`,
    en: `“${shortened(text)}”${more > 0 ? ` and ${more} more` : ""} was not understood and not checked.`,
  }),
});

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}
