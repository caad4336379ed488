import { qualityIsNoEffect } from "../../../../src/core/findings/rules/quality-is-no-effect";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(qualityIsNoEffect, {
  "flags awareness": { draw: drawTable({ 质量指标: "!群众依法维权意识 | 提高" }), severity: "warning" },
  "flags satisfaction": drawTable({ 质量指标: "!居民满意度 | ≥95%" }),
  "flags an improvement": drawTable({ 质量指标: "!提升社区治理水平 | 提升" }),
  "accepts the quality of the output": drawTable(),
  "accepts a measured improvement": drawTable({ 质量指标: "培训成绩提升率 | ≥10%" }),
  "accepts awareness among effects": drawTable({ 社会效益指标: "居民消防意识 | 提高10%" }),
  "accepts 意识形态": drawTable({ 质量指标: "意识形态工作 | 不发生意识形态事件" }),
});
