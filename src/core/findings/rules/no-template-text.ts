import { isDash } from "../blank";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { type LeftOver, leftOverIn } from "../template-text";
import { blankYear } from "../vocabulary";
import { writtenFieldsOf } from "../written-fields";

export const noTemplateText = defineRule<{ text: string; label: string }>({
  id: "no-template-text",
  key: "G-07",
  severity: "error",
  what: { zh: "不保留模板的提示文字和占位符。", en: "No prompt or placeholder of the template is left." },
  why: {
    zh: "留着“**”“……”“指标1：”说明内容没有填完。",
    en: "A placeholder says that something was not filled in.",
  },
  fix: { zh: "换成实际内容；用不着的空行清空。", en: "Replace it, or clear the row that is not needed." },
  example: { wrong: "数量指标 | 指标1： | ≥**场", right: "数量指标 | 消防培训场次 | ≥12场" },
  source: sourcesOf("audit", "published"),
  check(table, report) {
    const { title } = table;
    const heading = title && { at: title.at, text: title.text, label: { at: title.at, text: "标题" } };
    for (const { at, text, label } of [...(heading ? [heading] : []), ...writtenFieldsOf(table)]) {
      const left = leftOverIn(text) ?? (label.text === "标题" ? yearLeftIn(text) : undefined);
      // ** alone in place of a goal, a name or a value is reported as a blank one.
      if (!left || isDash(text)) continue;
      const facts = { text: left.text, label: label.text.replace(/\s+/g, "") };
      report(left.isSure ? { at, facts } : { at, facts, severity: "warning" });
    }
    for (const { rows } of table.sections) {
      for (const { name, value } of rows) {
        // A row of nothing but ** is nobody else's.
        const left = isDash(name.text) && isDash(value.text) ? leftOverIn(name.text + value.text) : undefined;
        if (left) report({ at: name.at, facts: { text: left.text, label: "三级指标" } });
      }
    }
  },
  message: ({ text, label }) => ({
    zh: `“${label}”仍保留模板提示或占位符“${text}”，请换成实际内容。`,
    en: `“${label}” still holds “${text}” of the template.`,
  }),
});

function yearLeftIn(title: string): LeftOver | undefined {
  const blank = blankYear.exec(title);
  return blank ? { text: blank[0], isSure: true } : undefined;
}
