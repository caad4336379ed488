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
  "flags two counts with nothing between them": [
    drawTable({ 数量指标: "培训场次和人数 | !12场600人" }),
    drawTable({ 数量指标: "培训场次、人数 | !12场 600人" }),
    drawTable({ 数量指标: "开展培训 | !≥12场≥600人" }),
  ],
  "accepts the specification of one thing": drawTable({ 数量指标: "服务器配置 | 2U机架式，32核64G" }),
  "accepts counts that make one": drawTable({
    数量指标: ["开展培训 | 12期600人次", "采购设备和软件 | 2台(套)", "每场培训和活动 | 2天50人"],
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
  "accepts a time, whichever comes first": drawTable({
    数量指标: [
      "培训场次 | 5场，为期2天",
      "培训场次 | 2个月，5场",
      "培训场次 | 3个工作日，5场",
      "培训场次 | 5场，2工作日",
    ],
  }),
  "flags units that only end in a time": drawTable({ 数量指标: "培训场次 | !5场，30人天" }),
  "flags what only holds such a word": drawTable({ 数量指标: "宣传品数量 | !展板3个，折页共500份" }),
  "accepts explanations": drawTable({
    数量指标: ["培训场次 | 5场，共600人", "培训场次 | 5场，累计600人", "培训场次 | 5场，人均3本"],
  }),
  "accepts a second number without unit": drawTable({ 数量指标: "宣传品数量 | 展板3个，折页500" }),
  "accepts a first number without unit": drawTable({ 数量指标: "宣传品数量 | 展板3，折页500份" }),
  "flags as many values as the name lists, of one unit": drawTable({
    数量指标: "采购电脑、打印机 | !5台、3台",
  }),
  "accepts measures in brackets": drawTable({ 数量指标: "展板数量（含大展板数量、小展板数量） | ≥3个" }),
  "accepts a side that is no measure or too short": drawTable({
    数量指标: ["展板、手册数量 | ≥3个", "场次、培训人次 | ≥3个"],
  }),
  "flags three characters each": drawTable({ 数量指标: "!展板数、手册数 | ≥3个" }),
  "leaves a repeated name to its own rule": drawTable({
    数量指标: "展板3个、折页100份 | 展板3个、折页100份",
  }),
});
