import { qualityIsNoCount } from "../../../../src/core/findings/rules/quality-is-no-count";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(qualityIsNoCount, {
  "flags a plain count": { draw: drawTable({ 质量指标: "!开展培训 | ≥12场" }), severity: "warning" },
  "flags a name that counts": drawTable({ 质量指标: "!培训人次 | ≥600" }),
  "accepts rates": drawTable(),
  "accepts what goes wrong": drawTable({
    质量指标: ["安全事故 | 0起", "设备故障次数 | ≤3次", "群众投诉 | 2件"],
  }),
  "accepts at most so many": drawTable({ 质量指标: "返修台数 | ≤3台" }),
  "accepts measures of quality": drawTable({ 质量指标: ["平均温度 | ≥18℃", "验收等级 | 1级"] }),
  "accepts at most so many, nought, a ratio and two numbers": drawTable({
    质量指标: [
      "设备更换台数 | ≤3台",
      "设备更换台数 | <3台",
      "设备更换台数 | 0台",
      "师生比 | 1:3",
      "更换台数 | 3台和5台",
    ],
  }),
  "flags a bare number where the name says what is counted, and only there": drawTable({
    质量指标: ["!培训人数 | 30", "培训质量 | 30"],
  }),
  "accepts a rate though its name counts": drawTable({ 质量指标: "培训人次 | 30%" }),
  "accepts a step on a scale": drawTable({
    质量指标: ["耕地质量 | 提高0.5个等级", "考核名次 | 提升2个位次"],
  }),
  "leaves rows without a name or with it twice to their own rules": drawTable({
    质量指标: [" | ≥2篇", "工程一次验收次数3次 | 工程一次验收次数3次"],
  }),
});
