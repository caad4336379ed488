import { indicatorsOf } from "../../table/table";
import { isBlank, isCost, isRequired, ownSections } from "../gaps";
import { sectionPlace } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const costPresent = defineRule<{ level2: string; mark: string }>({
  id: "cost-present",
  key: "K-01",
  severity: "error",
  what: { zh: "成本指标（必填硬性指标）已填写。", en: "The cost (必填硬性指标) is filled in." },
  why: {
    zh: "成本是硬性指标，缺了无法判断花钱是否合理。",
    en: "Without it one cannot tell whether the money is well spent.",
  },
  fix: { zh: "填写成本名称和金额，例如“印制费用 ≤2万元”。", en: "Enter the cost and its amount." },
  example: { wrong: "成本指标 | （空） | （空）", right: "成本指标 | 消防培训总成本 | ≤5万元" },
  source: sourcesOf("form"),
  check(table, report) {
    const costs = ownSections(table).filter(({ level2 }) => isCost(level2));
    const required = costs.find(isRequired);
    // One kind of cost is enough; a table without any indicator is reported group by group all the same.
    if (!required || costs.some((section) => !isBlank(section, table))) return;
    const level2 = required.level2 ?? "成本指标";
    const mark = required.requirement === "number" ? "必填硬性指标" : "必填";
    const cells = indicatorsOf(table).length === 0 ? [] : required.rows.map(({ value }) => value.at);
    report({ at: sectionPlace(required, table), cells, facts: { level2, mark } });
  },
  message: ({ level2, mark }) => ({
    zh: `缺少${level2}（${mark}）。`,
    en: `${level2} (${mark}) is missing.`,
  }),
});
