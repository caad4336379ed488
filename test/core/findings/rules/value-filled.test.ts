import { valueFilled } from "../../../../src/core/findings/rules/value-filled";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(valueFilled, {
  "flags a name without a value": { draw: drawTable({ 质量指标: "培训考核合格率 | !" }), severity: "error" },
  "flags a dash": drawTable({ 质量指标: "培训考核合格率 | !/" }),
  "flags a unit without a number": drawColumns(
    columnRows({ 数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | ! | 间 | 20" }),
  ),
  "accepts a value": drawTable(),
  "accepts a formula that was not calculated": drawTable({ 质量指标: "培训考核合格率 | =A1" }),
  "accepts 无 as a value": drawTable({ 质量指标: "安全事故 | 无" }),
  "leaves optional rows to their own rule": drawTable({ 经济效益指标: "减少火灾损失 | " }),
  "leaves a prompt of the template to its own rule": drawTable({
    数量指标: ["培训场次 | ≥12场", "指标2： | "],
  }),
  "accepts the kind of indicator with a slash": drawTable({
    社会效益指标: ["居民消防常识知晓率 | ≥90%", "经济效益 | /"],
  }),
  "flags a slash behind a name": drawTable({ 社会效益指标: ["居民消防常识知晓率 | ≥90%", "受益人数 | !/"] }),
});
