import { rateIsAPercentage } from "../../../../src/core/findings/rules/rate-is-a-percentage";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(rateIsAPercentage, {
  "flags words": { draw: drawTable({ 社会效益指标: "事项办结率 | !提升" }), severity: "error" },
  "flags words in quality": drawTable({ 质量指标: "培训合格率(%) | !较高" }),
  "flags other names of rates": drawTable({ 社会效益指标: "参训居民占比 | !明显提高" }),
  "flags words in 时效": drawTable({ 时效指标: "任务完成及时率 | !及时" }),
  "flags a bare number only mildly": {
    draw: drawTable({ 质量指标: "培训合格率 | !95" }),
    severity: "warning",
    says: "没有百分号",
  },
  "only advises where a change is asked for": {
    draw: drawTable({ 生态效益指标: "提高森林覆盖率 | !有所提高" }),
    severity: "info",
  },
  "flags a standard in place of a rate only mildly": {
    draw: drawTable({ 质量指标: "水质达标率 | !Ⅲ类及以上" }),
    severity: "warning",
  },
  "flags the whole in words only mildly": {
    draw: drawTable({
      质量指标: ["社区覆盖率 | !全覆盖", "应保尽保率 | !应保尽保", "足额发放率 | !足额发放"],
    }),
    severity: "warning",
    says: "“全覆盖”建议写成“100%”",
  },
  "flags other words for all of it": {
    draw: drawTable({ 质量指标: "走访率 | !全部走访" }),
    severity: "error",
  },
  "flags 无 where more is better": drawTable({ 社会效益指标: "政策知晓率 | !无" }),
  "accepts nought in words of what goes wrong": drawTable({
    质量指标: [
      "事故发生率 | 零",
      "差错率 | 零差错",
      "投诉率 | 无",
      "返贫率 | 无返贫",
      "安全事故发生率 | 不发生",
    ],
  }),
  "flags counts, money and dates in place of a rate": [
    drawTable({ 质量指标: ["培训合格率 | !≥95人", "结业率 | !2021年12月"] }),
    drawTable({ 社会效益指标: ["常识知晓率 | !500人", "覆盖率 | !≥90万元"] }),
  ],
  "accepts how often things go wrong, and what is counted a piece": drawTable({
    质量指标: ["事故发生率 | ≤2起", "停播率 | ≤2秒/百小时", "结余率 | 0元"],
  }),
  "accepts percentages": drawTable({
    质量指标: ["合格率 | ≥95%", "达标率 | =100.00(%)", "及格率 | 百分之九十"],
  }),
  "accepts a sign in the name": drawTable({ 质量指标: "成活率(≥**%) | 85" }),
  "accepts permille and ratios": drawTable({ 社会效益指标: ["人口出生率 | 8‰", "城乡收入比率 | 1:1.9"] }),
  "accepts 效率 and 频率 in words": drawTable({ 社会效益指标: ["工作效率 | 提升", "巡查频率 | 每周"] }),
  "accepts a date": drawTable({ 时效指标: "工程完成率 | 2021年12月底前" }),
  "leaves satisfaction, quantities and bare times to their own rules": drawTable({
    服务对象满意度指标: "居民满意率 | 满意",
    数量指标: "社区覆盖率 | 全覆盖",
    时效指标: "发放及时率 | 95",
  }),
  "flags words in cost-like and deadline rates, not in those of satisfaction": drawTable({
    成本指标: "成本节约率 | !较高",
    服务对象满意度指标: "居民满意率 | 较高",
  }),
  "advises about a change only among the effects": drawTable({ 质量指标: "提高合格率 | !有所提高" }),
  "leaves a bare number of cost and a repeated name to their own rules": drawTable({
    成本指标: "成本节约率 | 5",
    质量指标: "培训合格率 | 培训合格率",
  }),
  "accepts a number with a unit beside a bare one": drawTable({ 质量指标: "培训合格率 | 95至98%" }),
  "flags words that answer no change": {
    draw: drawTable({ 社会效益指标: "提高知晓率 | !较高" }),
    severity: "error",
  },
  "flags words of success, and reads a unit column beside 全覆盖": [
    drawTable({ 质量指标: "抢救成功率 | !较高" }),
    drawColumns(columnRows({ 质量指标: "^ | 质量指标 | 教室覆盖率 | 定性 | | !全覆盖 | % | 20" })),
  ],
  "accepts ratios that are no rates": drawTable({ 质量指标: ["容积率 | ≤2.5", "总和生育率 | ≥1.3"] }),
});
