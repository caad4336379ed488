import { valueDiffersFromName } from "../../../../src/core/findings/rules/value-differs-from-name";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(valueDiffersFromName, {
  "flags the name once more": {
    draw: drawTable({ 可持续影响指标: "促进社会和谐稳定 | !促进社会和谐稳定" }),
    severity: "error",
  },
  "sees through spaces and a full stop": drawTable({
    可持续影响指标: "促进社会和谐稳定 | !促进社会 和谐稳定。",
  }),
  "flags it in quantity": drawTable({ 数量指标: "消防培训 | !消防培训" }),
  "flags most of the name, mildly": {
    draw: drawTable({ 社会效益指标: "推广家庭防火知识 | !家庭防火知识" }),
    severity: "warning",
  },
  "flags the name with a word more, mildly": {
    draw: drawTable({ 质量指标: "社区宣讲 | !开展社区宣讲" }),
    severity: "warning",
  },
  "flags the name without its leading verb, mildly": {
    draw: drawTable({ 社会效益指标: ["促进社会和谐稳定 | !社会和谐稳定", "有效提升服务规范 | !服务规范"] }),
    severity: "warning",
  },
  "accepts the state that a name wants kept": drawTable({
    社会效益指标: ["保障学校正常运转 | 学校正常运转", "确保资金安全 | 资金安全"],
  }),
  "accepts a state out of the name": drawTable({
    可持续影响指标: "长效管理制度健全性 | 健全",
    社会效益指标: "道路通行能力提升情况 | 提升",
  }),
  "accepts the name with its state": drawTable({ 社会效益指标: "群众法治意识 | 群众法治意识增强" }),
  "accepts a figure": drawTable({ 数量指标: "培训12场 | 12场" }),
  "leaves blank cells alone": drawTable({ 经济效益指标: " | " }),
  "flags four characters of six, and not of seven": drawTable({
    社会效益指标: ["推广防火知识 | !防火知识", "推广的防火知识 | 防火知识"],
  }),
  "accepts three characters": drawTable({ 社会效益指标: "防火知 | 火知" }),
  "flags the name with four characters more, and not with five": drawTable({
    质量指标: ["社区宣讲 | !将开展社区宣讲会", "社区讲座 | 将开展社区讲座活动"],
  }),
  "accepts more about a short name": drawTable({ 质量指标: "宣讲类 | 开展宣讲类" }),
  "leaves quantity, satisfaction and what has no name to their own rules": drawTable({
    数量指标: "推广家庭防火知识 | 家庭防火知识",
    服务对象满意度指标: "推广家庭防火知识 | 家庭防火知识",
    社会效益指标: " | 家庭防火知识",
  }),
  "leaves a rate in words to its own rule": drawTable({
    质量指标: ["应保尽保率 | 应保尽保", "足额发放率 | 足额发放"],
  }),
  "flags the name once more with its number": drawTable({ 数量指标: "1.培训人数 | !1.培训人数" }),
});
