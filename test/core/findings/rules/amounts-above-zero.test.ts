import { amountsAboveZero } from "../../../../src/core/findings/rules/amounts-above-zero";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(amountsAboveZero, {
  "flags a negative part": { draw: drawTable({ 其他资金: "!-2.00" }), severity: "error", says: "负数" },
  "flags a total of nought": drawTable({ 年度资金总额: "!0", 财政拨款: "", 其他资金: "" }),
  "leaves a total of nought beside parts to the sum": drawTable({ 年度资金总额: "0" }),
  "accepts a part of nought": drawTable({ 结余结转: "0" }),
});
