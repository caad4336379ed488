import { oneIndicatorARow } from "../../../../src/core/findings/rules/one-indicator-a-row";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(oneIndicatorARow, {
  "flags two values in a cell": {
    draw: drawTable({ 数量指标: "宣传品数量 | !制作展板≥3个，印制折页≥10000份" }),
    severity: "warning",
    says: "“制作展板≥3个”和“印制折页≥10000份”",
  },
  "flags two lines": drawTable({ 数量指标: "宣传品数量 | !展板3个\\n折页500份" }),
  "flags two measures in a name": {
    draw: drawTable({ 数量指标: "!展板数量、手册数量 | ≥3个" }),
    says: "名称中有多个指标",
  },
  "flags two things that the name lists too": drawTable({
    数量指标: "采购电脑、打印机 | !电脑5台、打印机3台",
  }),
  "accepts one value": drawTable(),
  "accepts lists inside a name": drawTable({
    成本指标: "交通费、邮电费、资料印制等费用 | ≤5万元",
    质量指标: "市、县、乡任务完成率 | 100%",
  }),
  "accepts a length of time beside the count": drawTable({ 数量指标: "培训场次 | 5场，每场2天" }),
  "accepts 其中": drawTable({ 数量指标: "培训居民 | 600人，其中老年人100个" }),
  "accepts thousands separators": drawTable({ 成本指标: "培训成本 | 50,000元" }),
  "accepts two values of one unit": drawTable({ 数量指标: "培训场次 | 上半年5场，下半年7场" }),
});
