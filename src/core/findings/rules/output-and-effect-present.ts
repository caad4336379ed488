import type { Level1 } from "../../table/table";
import type { Severity } from "../finding";
import { blankRequired, hasMarks, isLevel1Blank, ownRows, ownSections } from "../gaps";
import { indicatorsPlace, sectionPlace } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const outputAndEffectPresent = defineRule<{ level1: Level1 | "绩效指标" }>({
  id: "output-and-effect-present",
  key: "R-01",
  severity: "error",
  what: { zh: "有产出指标，也有效益指标。", en: "There are indicators of output and of effect." },
  why: {
    zh: "产出说明做了什么，效益说明有什么用，缺一不可。",
    en: "Output says what is done, effect what for.",
  },
  fix: {
    zh: "补充缺少的一级指标，至少一条三级指标及指标值。",
    en: "Add at least one indicator with its value.",
  },
  example: {
    wrong: "产出指标：消防培训场次 ≥12场\n效益指标：（空）",
    right: "产出指标：消防培训场次 ≥12场\n效益指标：居民消防常识知晓率 ≥90%",
  },
  source: sourcesOf("audit", "central2015"),
  check(table, report) {
    if (ownSections(table).length === 0) {
      // No indicators were read at all: the reader may have missed them.
      report({ at: indicatorsPlace(table), severity: "warning", facts: { level1: "绩效指标" } });
      return;
    }
    for (const level1 of ["产出指标", "效益指标"] as const) {
      if (!isLevel1Blank(table, level1)) continue;
      // Required rows of it that are blank are reported one by one.
      if (blankRequired(table).some((section) => section.level1 === level1)) continue;
      const sections = ownSections(table).filter((section) => section.level1 === level1);
      if (sections.length > 0 && sections.every(({ requirement }) => requirement === "optional")) continue;
      const [first] = sections;
      const at = first ? (first.block?.at ?? sectionPlace(first, table)) : indicatorsPlace(table);
      report({ at, severity: severityOf(level1, hasMarks(table), ownRows(table).length), facts: { level1 } });
    }
  },
  message: ({ level1 }) => ({ zh: `缺少${level1}。`, en: `There is no ${level1}.` }),
});

/** Where a form marks nothing as required, a blank 效益 block is legal. */
function severityOf(level1: Level1, isMarked: boolean, rowCount: number): Severity {
  return level1 === "产出指标" || isMarked || rowCount === 0 ? "error" : "warning";
}
