import { type IndicatorRow, valuedRowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups, notApplicable, stateWords } from "../vocabulary";

const judged = [...groups.quality, ...groups.effect, ...groups.quantity];

export const valueAnswersName = defineRule<{ name: string; value: string }>({
  id: "value-answers-name",
  key: "V-08",
  severity: "warning",
  what: { zh: "指标值回答三级指标所问。", en: "The value answers what the name asks." },
  why: {
    zh: "指标与指标值不匹配是评审中最常见的意见之一。",
    en: "It is one of the objections made most often.",
  },
  fix: { zh: "围绕名称填写要达到的程度，例如“完成率100%”。", en: "Say to what degree, for example a rate." },
  example: { wrong: "质量指标 | 高质量完成各项维稳任务 | 维稳", right: "质量指标 | 维稳任务完成率 | 100%" },
  source: sourcesOf("review", "audit"),
  check(table, report) {
    for (const row of valuedRowsIn(table, judged)) {
      const facts = { name: row.name, value: row.indicator.valueText };
      const breach = { at: row.valueAt, cells: [row.nameAt], facts };
      if (isBareWord(row)) report(row.level2 === "质量指标" ? breach : { ...breach, severity: "info" });
      else if (isOtherObject(row)) report({ ...breach, severity: "info" });
    }
  },
  message: ({ name, value }) => ({
    zh: `指标值“${value}”与指标“${name}”不匹配。`,
    en: `“${value}” does not answer “${name}”.`,
  }),
});

/** A word out of the name that is no state one could reach: 维稳 of 完成各项维稳任务. */
function isBareWord(row: IndicatorRow): boolean {
  const { nameKey: whole, value, valueKey: word, level2 } = row;
  if (level2 === "数量指标" || !value.isQualitative || value.isVague || row.isNameRepeated) return false;
  if (word.length < 2 || !whole.includes(word) || word.length >= whole.length * 0.6) return false;
  // 减轻患者负担 | 减轻 says that it comes to pass.
  if (level2 !== "质量指标" && whole.startsWith(word)) return false;
  return !stateWords.test(word) && !notApplicable.test(word);
}

/** Name and value list as many things, and one of the value's is not among the name's (手册 / 折页). */
function isOtherObject({ name, value }: IndicatorRow): boolean {
  const objects = value.parts.map((part) => /^([\u4e00-\u9fff]{2,})[≥≤=><]?\d/.exec(part)?.[1] ?? "");
  if (objects.length < 2 || objects.includes("") || name.split(/[、,;；]/).length !== objects.length)
    return false;
  const isNamed = objects.map((object) => name.includes(object.slice(-2)));
  return isNamed.includes(true) && isNamed.includes(false);
}
