import { enoughIndicators } from "../../../../src/core/findings/rules/enough-indicators";
import { drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(enoughIndicators, {
  "flags two indicators where nothing else is reported": {
    draw: drawColumns([
      "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 50",
      "效益指标 | 社会效益指标 | 师生满意度 | 定量 | ≥ | 95 | % | 50",
    ]).replace("| 一级指标", "| !一级指标"),
    severity: "warning",
    says: "2 条",
  },
  "accepts three": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 50",
    "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 40",
    "满意度指标 | 服务对象满意度指标 | 师生满意度 | 定量 | ≥ | 95 | % | 10",
  ]),
  "is silent where the missing ones are reported by name": drawTable({
    社会效益指标: " | ",
    可持续影响指标: " | ",
    服务对象满意度指标: " | ",
    质量指标: " | ",
    时效指标: " | ",
    成本指标: " | ",
    数量指标: "培训场次 | ≥12场",
  }),
});
