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
});
