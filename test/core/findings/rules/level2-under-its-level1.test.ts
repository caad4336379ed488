import { level2UnderItsLevel1 } from "../../../../src/core/findings/rules/level2-under-its-level1";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(level2UnderItsLevel1, {
  "flags an effect under 产出": {
    draw: drawColumns([
      "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 40",
      "^ | !社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 50",
    ]),
    severity: "error",
    says: "应放在“效益指标”下",
  },
  "flags an output under 效益": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 40",
    "效益指标 | !质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | 50",
  ]),
  "accepts 满意度 under 效益": drawTable(),
  "accepts 满意度 as a 一级": drawColumns(columnRows()),
  "accepts 成本 as a 一级": drawColumns([
    "成本指标 | 经济成本指标 | 维修总成本 | 定量 | ≤ | 50 | 万元 | 20",
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 40",
  ]),
  "flags a satisfaction under 产出, and a cost under 效益": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 40",
    "^ | !服务对象满意度指标 | 师生满意度 | 定量 | ≥ | 90 | % | 10",
    "效益指标 | !经济成本指标 | 维修总成本 | 定量 | ≤ | 50 | 万元 | 20",
  ]),
  "accepts a label that names two": drawColumns([
    "产出和效益指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 40",
    "^ | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 50",
  ]),
  "accepts a 二级 that is not known": drawColumns([
    "产出指标 | 协作指标 | 部门配合次数 | 定量 | ≥ | 20 | 次 | 40",
    "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 50",
  ]),
});
