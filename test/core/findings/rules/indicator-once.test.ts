import { indicatorOnce } from "../../../../src/core/findings/rules/indicator-once";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(indicatorOnce, {
  "flags a name twice under one 二级": {
    draw: drawTable({ 质量指标: ["考核合格率 | ≥95%", "!考核合格率 | ≥95%"] }),
    severity: "error",
  },
  "flags it under another 二级, mildly": {
    draw: drawTable({ 质量指标: "居民消防常识知晓率 | ≥90%", 社会效益指标: "!居民消防常识知晓率 | ≥90%" }),
    severity: "warning",
    says: "“质量指标”",
  },
  "sees through spaces and numbering": drawTable({
    质量指标: ["1、考核合格率 | ≥95%", "!2、考核 合格率 | ≥95%"],
  }),
  "accepts several names under one 二级": drawTable(),
  "leaves prompts of the template alone": drawTable({ 数量指标: ["培训场次 | ≥12场", "…… | ", "…… | "] }),
});
