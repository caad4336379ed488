import { effectIsNoOutput } from "../../../../src/core/findings/rules/effect-is-no-output";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(effectIsNoOutput, {
  "advises to move rates of completion": {
    draw: drawTable({ 社会效益指标: "!信访事项办结率 | ≥95%" }),
    severity: "info",
  },
  "advises to move the efficiency of the work": drawTable({ 社会效益指标: "!专网维护效率 | ≥98%" }),
  "accepts the efficiency of those served": drawTable({ 社会效益指标: "群众办事效率 | 提升10%" }),
  "accepts effects": drawTable(),
  "accepts them among outputs": drawTable({ 质量指标: "信访事项办结率 | ≥95%" }),
});
