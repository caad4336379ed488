import { satisfactionPresent } from "../../../../src/core/findings/rules/satisfaction-present";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionPresent, {
  "flags a blank satisfaction": { draw: drawTable({ 服务对象满意度指标: "! | " }), severity: "error" },
  "flags a missing row, on the headings": drawTable({ 服务对象满意度指标: [] }).replace(
    "| 一级指标",
    "| !一级指标",
  ),
  "flags it only mildly where points may go elsewhere": {
    draw: drawColumns(columnRows({ 满意度指标: "满意度指标 | 服务对象满意度指标 | ! | | | | | " })),
    severity: "warning",
  },
  "flags a blank group though satisfaction stands among the effects": drawTable({
    社会效益指标: "居民满意程度 | ≥90%",
    服务对象满意度指标: "! | ",
  }),
  "accepts it under 效益": drawTable(),
  "accepts it as a 一级": drawColumns(columnRows()),
  "flags it as an error where nothing is weighted": {
    draw: drawColumns(
      columnRows({
        数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | ",
        质量指标: "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | ",
        时效指标: "^ | 时效指标 | 完工时间 | 定性 | 定性 | 2022年8月底前 | | ",
        社会效益指标: "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | ",
        满意度指标: "满意度指标 | 服务对象满意度指标 | ! | | | | | ",
      }),
    ),
    severity: "error",
  },
  "accepts satisfaction among the effects of a form without such a group": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 50",
    "效益指标 | 社会效益指标 | 师生满意度 | 定量 | ≥ | 90 | % | 40",
  ]),
});
