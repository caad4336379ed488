import { timelinessNamesTime } from "../../../../src/core/findings/rules/timeliness-names-time";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(timelinessNamesTime, {
  "flags a number that is no time": {
    draw: drawTable({ 时效指标: "专网和公众号维护 | !0.5" }),
    severity: "error",
    says: "也没有计量单位",
  },
  "flags a count": drawTable({ 时效指标: "开展消防宣传 | !≥5次" }),
  "flags words without any time, mildly": {
    draw: drawTable({ 时效指标: "专网维护 | !已安排" }),
    severity: "warning",
  },
  "flags a date there is none of": {
    draw: drawTable({ 时效指标: ["培训完成时间 | !2021年13月底前", "结业时间 | !2021年2月30日"] }),
    severity: "error",
    says: "不是日历上的日期",
  },
  "accepts a date": drawTable(),
  "accepts a length of time": drawTable({ 时效指标: ["宣传 | 12 个月", "故障处理 | ≤2小时"] }),
  "accepts a rate": drawTable({ 时效指标: "任务完成率 | 100%" }),
  "accepts a period": drawTable({ 时效指标: "服务周期 | 2021.07-2021.12" }),
  "accepts a time in the name": drawTable({ 时效指标: "2021年12月底前完成 | 完成" }),
  "accepts 及时 and 长期": drawTable({ 时效指标: ["资金拨付 | 及时", "专网维护 | 长期"] }),
  "leaves vague words and repeated names to their own rules": drawTable({
    时效指标: ["专网维护 | 有效", "专网维护保障 | 专网维护保障"],
  }),
  "flags a bare number, and accepts one with its unit": drawTable({
    时效指标: ["培训进展 | !12", "培训进展 | 12天"],
  }),
  "leaves a cost to its own rule": drawTable({ 时效指标: "设备购置费用 | ≤2万元" }),
  "accepts hours of study and the terms of the law": drawTable({
    时效指标: ["培训课时 | ≥40学时", "案件办理 | 审限内结案", "突发事件处置 | 随发随处"],
  }),
  "leaves a value without its name to the rule of names": drawTable({ 时效指标: " | 按计划完成" }),
  "accepts short times": drawTable({ 时效指标: ["网络指标 | ≤20ms", "系统指标 | ≤3秒", "平台时延 | ≤20"] }),
});
