import { nameShort } from "../../../../src/core/findings/rules/name-short";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(nameShort, {
  "flags more than 40 characters": {
    draw: drawTable({
      质量指标:
        "!在全市二十个社区面向全体居民开展消防安全知识培训并组织疏散演练和灭火器使用考核后的合格率 | ≥95%",
    }),
    severity: "warning",
  },
  "accepts 40": drawTable({ 质量指标: `${"合".repeat(38)}格率 | ≥95%` }),
  "counts no spaces": drawTable({ 质量指标: `${"合 ".repeat(38)}格率 | ≥95%` }),
});
