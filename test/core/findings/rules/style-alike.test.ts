import { styleAlike } from "../../../../src/core/findings/rules/style-alike";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(styleAlike, {
  "advises about 满意度 beside 满意率": {
    draw: [drawTable(), drawTable({ 服务对象满意度指标: "!参训居民满意率 | ≥95%" })],
    severity: "info",
    says: "满意率",
  },
  "advises about 以上 beside ≥": {
    draw: [drawTable(), drawTable({ 质量指标: "培训考核合格率 | !95%以上" })],
    says: "比较符号",
  },
  "advises about percentages without a sign": [drawTable(), drawTable({ 质量指标: "培训考核合格率 | !95%" })],
  "advises about levels in the titles": {
    draw: [
      drawTable(),
      drawTable({ 标题: "!2021年自治区本级部门项目支出预算绩效目标表", 主管部门: "应急管理局" }),
    ],
    says: "标题级次",
  },
  "leaves a title of another level than its bureau to its own rule": [
    drawTable(),
    drawTable({ 标题: "2021年自治区本级部门项目支出预算绩效目标表" }),
  ],
  "accepts one style": [drawTable(), drawTable()],
  "accepts 100% and ≤ beside ≥": [drawTable(), drawTable({ 质量指标: ["合格率 | 100%", "差错率 | ≤1%"] })],
  "is silent about a single table": drawTable({ 质量指标: "培训考核合格率 | 95%以上" }),
});
