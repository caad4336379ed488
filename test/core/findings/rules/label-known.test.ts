import { labelKnown } from "../../../../src/core/findings/rules/label-known";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(labelKnown, {
  "flags a label it does not know": {
    draw: drawColumns([
      "产出指标 | !协作情况 | 部门配合次数 | 定量 | ≥ | 5 | 次 | 20",
      ...columnRows().slice(1),
    ]),
    severity: "warning",
  },
  "accepts the form's labels": drawTable(),
  "leaves a misspelt label to the reader's report": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 40",
    "效益指标 | 社会效益效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 50",
  ]),
});
