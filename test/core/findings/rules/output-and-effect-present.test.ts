import { outputAndEffectPresent } from "../../../../src/core/findings/rules/output-and-effect-present";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(outputAndEffectPresent, {
  "flags a form without output": {
    draw: drawColumns([
      "!产出指标 | 数量指标 | | | | | | 40",
      "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 50",
    ]),
    severity: "error",
  },
  "flags a form without effect only mildly where nothing is marked": {
    draw: drawColumns([
      "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 40",
      "!效益指标 | 社会效益指标 | | | | | | 50",
    ]),
    severity: "warning",
  },
  "accepts output and effect": drawColumns(columnRows()),
  "leaves required rows to their own rule": drawTable({ 社会效益指标: " | ", 可持续影响指标: " | " }),
  "is silent where the only row's kind is unknown": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 50",
    "协作指标 | 协作情况 | 部门配合 | 定性 | 定性 | 良好 | | 50",
  ]),
  "flags a form without any row as a whole": {
    draw: drawColumns(["!产出指标 | 数量指标 | | | | | | 40", "!效益指标 | 社会效益指标 | | | | | | 50"]),
    severity: "error",
  },
  "tells mildly that no indicators were read": {
    draw: drawColumns([]).replace("| 一级指标", "| !一级指标"),
    severity: "warning",
    says: "绩效指标",
  },
  "accepts blank effects that the form calls optional": drawTable({
    社会效益指标: [],
    可持续影响指标: [],
    服务对象满意度指标: [],
  }),
});
