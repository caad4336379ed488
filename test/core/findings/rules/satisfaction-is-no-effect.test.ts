import { satisfactionIsNoEffect } from "../../../../src/core/findings/rules/satisfaction-is-no-effect";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionIsNoEffect, {
  "flags satisfaction as 社会效益": {
    draw: drawTable({ 社会效益指标: "!居民对空气质量的满意程度 | ≥85%" }),
    severity: "warning",
  },
  "flags it in every kind of effect": drawTable({ 可持续影响指标: "!居民满意度 | ≥85%" }),
  "accepts it in its own group": drawTable(),
  "accepts effects": drawTable({ 社会效益指标: "空气优良天数 | ≥300天" }),
});
