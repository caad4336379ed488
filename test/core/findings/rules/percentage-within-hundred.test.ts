import { percentageWithinHundred } from "../../../../src/core/findings/rules/percentage-within-hundred";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(percentageWithinHundred, {
  "flags more than 100%": { draw: drawTable({ 质量指标: "考核合格率 | !≥120%" }), severity: "warning" },
  "flags a number whose per cent stands in the name": drawTable({ 质量指标: "苗木成活率(≥**%) | !250" }),
  "accepts 100%": drawTable({ 质量指标: "考核合格率 | 100%" }),
  "accepts growth": drawTable({
    经济效益指标: "产值增长率 | ≥120%",
    社会效益指标: "受益人数 | 较上年增长150%",
  }),
  "leaves a misread sign to the reader's report": drawTable({ 质量指标: "考核合格率 | 290%" }),
  "accepts values that grow": drawTable({ 经济效益指标: "国有资产保值增值率 | ≥105%" }),
  "leaves a value without its name to the rule of names": drawTable({ 质量指标: " | ≥120%" }),
  "flags a number whose name says 百分比": drawTable({ 质量指标: "考核合格率（百分比） | !250" }),
});
