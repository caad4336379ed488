import { valueAnswersName } from "../../../../src/core/findings/rules/value-answers-name";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(valueAnswersName, {
  "flags a bare word of the name": {
    draw: drawTable({ 质量指标: "高质量完成各项维稳任务 | !维稳" }),
    severity: "warning",
  },
  "only advises among effects": {
    draw: drawTable({ 社会效益指标: "带动当地就业 | !就业" }),
    severity: "info",
  },
  "asks where one of several things is another": {
    draw: drawTable({ 数量指标: "制作展板数量、印制手册数量 | !展板≥3个，折页≥100份" }),
    severity: "info",
  },
  "accepts a state": drawTable({
    质量指标: ["设备验收合格情况 | 合格", "制度健全性 | 健全"],
    社会效益指标: "服务能力提升 | 提升",
  }),
  "accepts the same things": drawTable({ 数量指标: "制作展板数量、印制手册数量 | 展板≥3个，手册≥100份" }),
  "accepts figures and words of its own": drawTable({
    质量指标: ["培训合格率 | ≥95%", "培训效果 | 参训人员能独立操作灭火器"],
  }),
  "accepts 无": drawTable({ 质量指标: "无安全事故 | 无" }),
  "leaves quantities without a number to their own rule": drawTable({ 数量指标: "社区维稳任务 | 维稳" }),
  "accepts a word that is most of the name": drawTable({ 质量指标: "维稳任务 | 维稳任" }),
  "flags a word of just under six tenths": drawTable({ 质量指标: "社区维稳 | !维稳" }),
  "accepts a word of six tenths": drawTable({ 质量指标: "社区普法类 | 普法类" }),
  "accepts one character, and a word the name lacks": drawTable({
    质量指标: ["高质量做各项维稳任务 | 稳", "高质量做各项维稳任务 | 治安"],
  }),
  "accepts as many figures without things": drawTable({
    数量指标: ["制作展板、印制手册 | 3个，100份", "制作展板、印制手册 | 展板3个，100份"],
  }),
  "accepts a value of more things than the name has": drawTable({
    数量指标: "制作展板 | 展板3个，折页100份",
  }),
  "accepts where no thing is the name's": drawTable({
    数量指标: "制作标牌、印制挂图 | 展板3个，折页100份",
  }),
  "asks where a figure follows without sign, and not where words do": drawTable({
    数量指标: ["制作展板；印制手册 | !展板3个，折页100份", "制作横幅、印制手册 | 横幅约3个，折页约100份"],
  }),
});
