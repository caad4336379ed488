import { compact } from "../../value/plain-text";
import { remembered } from "../../value/remembered";
import type { Level1, Section } from "../../table/table";
import { isCost } from "../gaps";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const level2UnderItsLevel1 = defineRule<{ level2: string; block: string; expected: string }>({
  id: "level2-under-its-level1",
  key: "R-07",
  severity: "error",
  what: { zh: "二级指标归在所属的一级指标之下。", en: "Each 二级指标 stands under its own 一级指标." },
  why: { zh: "类型放错，分值和考核口径都会错。", en: "In the wrong group it is weighed and judged wrongly." },
  fix: { zh: "把这一组移到所属的一级指标下。", en: "Move the group under its own 一级指标." },
  example: {
    wrong: "产出指标 | 社会效益指标 | 居民消防常识知晓率 | ≥90%",
    right: "效益指标 | 社会效益指标 | 居民消防常识知晓率 | ≥90%",
  },
  source: sourcesOf("budgetSystem", "review"),
  check(table, report) {
    for (const section of table.sections) {
      const { label, block, level2, rows } = section;
      const stands = block && level1In(block.text);
      if (!label || !block || !level2 || !stands || rows.length === 0) continue;
      const allowed = allowedOver(section);
      if (allowed.includes(stands)) continue;
      // Where the reader put labels back, it has reported what is displaced.
      if (isRepaired(table, label.at, ["row-shifted-left"]) || hasDisplacedBlocks(table.repairs)) continue;
      report({
        at: label.at,
        cells: [block.at],
        facts: { level2, block: stands, expected: allowed[0] as string },
      });
    }
  },
  message: ({ level2, block, expected }) => ({
    zh: `“${level2}”不属于“${block}”，应放在“${expected}”下。`,
    en: `${level2} does not belong to ${block} but to ${expected}.`,
  }),
});

function allowedOver({ level1, level2 }: Section): readonly Level1[] {
  if (isCost(level2)) return ["产出指标", "成本指标"];
  if (level2 === "服务对象满意度指标") return ["满意度指标", "效益指标"];
  return level1 ? [level1] : [];
}

/** The 一级 that a label names; of two (产出和效益) none. */
const level1In = remembered((text): Level1 | undefined => {
  const plain = compact(text);
  const named = (["产出", "效益", "满意度", "成本"] as const).filter((word) => plain.includes(word));
  return named.length === 1 ? `${named[0] as "产出"}指标` : undefined;
});

function hasDisplacedBlocks(repairs: readonly { readonly kind: string }[]): boolean {
  return repairs.some(({ kind }) => kind === "block-label-displaced" || kind === "row-shifted-left");
}
