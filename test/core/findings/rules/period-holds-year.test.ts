import { periodHoldsYear } from "../../../../src/core/findings/rules/period-holds-year";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(periodHoldsYear, {
  "flags a period that ended before the table's year": {
    draw: drawTable({ 项目期: "!2020年1月-2020年12月" }),
    severity: "warning",
  },
  "flags a period that begins after it": drawTable({ 项目期: "!2022年-2024年" }),
  "accepts the year itself": drawTable(),
  "accepts a period over several years": drawTable({ 项目期: "2020年-2023年" }),
  "accepts a length without years": drawTable({ 项目期: "3年" }),
  "accepts an open end": drawTable({ 项目期: "2019年起" }),
  "is silent about ends in the wrong order": drawTable({ 项目期: "2024年-2022年" }),
});
