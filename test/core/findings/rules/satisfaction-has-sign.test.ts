import { satisfactionHasSign } from "../../../../src/core/findings/rules/satisfaction-has-sign";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionHasSign, {
  "advises ≥": {
    draw: drawTable({ 服务对象满意度指标: "居民满意度 | !98%" }),
    severity: "info",
    says: "“≥98%”",
  },
  "flags a sign that says the reverse": [
    drawTable({ 服务对象满意度指标: ["居民满意度 | !≤98%", "学员满意度 | !＜95%"] }),
    drawColumns(
      columnRows({ 满意度指标: "满意度指标 | 服务对象满意度指标 | 师生满意度 | 定量 | ≤ | !95 | % | 10" }),
    ),
  ],
  "leaves signs in words to their own rule": drawTable({ 服务对象满意度指标: "居民满意度 | 低于95%" }),
  "accepts = in a column of signs": drawColumns(
    columnRows({ 满意度指标: "满意度指标 | 服务对象满意度指标 | 师生满意度 | 定量 | ＝ | 95 | % | 10" }),
  ),
  "accepts ≥": drawTable(),
  "accepts 以上": drawTable({ 服务对象满意度指标: "居民满意度 | 98%以上" }),
  "leaves 100% and more to their own rules": drawTable({
    服务对象满意度指标: ["居民满意度 | 100%", "学员满意度 | 950%"],
  }),
  "accepts a range": drawTable({ 服务对象满意度指标: "居民满意度 | 95%-98%" }),
  "accepts complaints, of which less is better": drawTable({ 服务对象满意度指标: "群众投诉率 | 3%" }),
});
