import { compact } from "../../value/plain-text";
import { otherLevel1 } from "../vocabulary";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const labelKnown = defineRule<{ label: string }>({
  id: "label-known",
  key: "R-11",
  severity: "warning",
  what: { zh: "二级指标标签用规定的名称。", en: "The 二级指标 bear the names of the form." },
  why: {
    zh: "标签认不出，这一组指标就没有按类别检查。",
    en: "What is not recognised is not checked by its kind.",
  },
  fix: { zh: "改为规定的名称，例如“社会效益指标”。", en: "Use the form's name." },
  example: {
    wrong: "产出指标 | 协作情况 | 部门配合次数 | ≥5次",
    right: "产出指标 | 数量指标 | 部门配合次数 | ≥5次",
  },
  source: sourcesOf("published"),
  check(table, report) {
    for (const { level2, label, block, rows } of table.sections) {
      if (level2 !== undefined || !label || label.text === "" || rows.length === 0) continue;
      if (block && otherLevel1.test(compact(block.text))) continue;
      if (!isRepaired(table, label.at, ["label-misspelt"]))
        report({ at: label.at, facts: { label: label.text } });
    }
  },
  message: ({ label }) => ({
    zh: `二级指标标签“${label.replace(/\s+/g, "")}”无法识别，这一组没有按类别检查。`,
    en: `The label “${label}” is unknown; its rows were not checked by their kind.`,
  }),
});
