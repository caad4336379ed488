import { effectIsMeasurable } from "../../../../src/core/findings/rules/effect-is-measurable";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(effectIsMeasurable, {
  "advises a measure": { draw: drawTable({ 社会效益指标: "消防意识 | !提升" }), severity: "info" },
  "advises it in every kind of effect": drawTable({
    经济效益指标: "减少损失 | !有效",
    生态效益指标: "环境 | !改善",
    可持续影响指标: "机制 | !长期",
  }),
  "advises it of changes without a figure": drawTable({
    社会效益指标: ["火灾起数 | !下降", "社会影响 | !扩大", "参与人数 | !增长"],
  }),
  "accepts figures": drawTable(),
  "accepts words that say a state": drawTable({ 社会效益指标: "重大火灾 | 不发生" }),
  "leaves a change without figure to its own rule": drawTable({ 社会效益指标: "火灾情况 | 较上年减少" }),
  "leaves rates and repeated names to their own rules": drawTable({
    社会效益指标: ["火警处置率 | 提升", "促进社会稳定 | 促进社会稳定"],
  }),
  "leaves most of a name to its own rule": drawTable({
    社会效益指标: ["社会和谐稳定 | 促进社会和谐稳定", "促进社会和谐稳定 | 社会和谐稳定"],
  }),
});
