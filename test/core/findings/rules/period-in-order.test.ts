import { periodInOrder } from "../../../../src/core/findings/rules/period-in-order";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(periodInOrder, {
  "flags an end before the beginning": {
    draw: drawTable({ 项目期: "!2021年12月-2021年1月" }),
    severity: "error",
    says: "早于",
  },
  "flags swapped years": drawTable({ 项目期: "!2023年-2021年" }),
  "flags swapped days of one month": drawTable({ 项目期: "!2021年3月20日-2021年3月1日" }),
  "flags a text without any time, mildly": { draw: drawTable({ 项目期: "!按合同" }), severity: "warning" },
  "flags what is not settled": {
    draw: drawTable({ 项目期: "!待定" }),
    severity: "error",
    says: "看不出起止时间",
  },
  "flags dates there are none of": {
    draw: [
      drawTable({ 项目期: "!2021年1月-2021年13月" }),
      drawTable({ 项目期: "!2021年1月1日-2021年2月30日" }),
      drawTable({ 项目期: "!202101-202113" }),
    ],
    severity: "error",
    says: "“2021年13月”不是日历上的日期",
  },
  "leaves a date of the template to its own rule": drawTable({ 项目期: "年  月 至  年  月" }),
  "flags quarters and short years in the wrong order": [
    drawTable({ 项目期: "!2021年第四季度至第一季度" }),
    drawTable({ 项目期: "!23年-21年" }),
  ],
  "accepts quarters, school years and dates in words": [
    drawTable({ 项目期: "2021年第一季度至第四季度" }),
    drawTable({ 项目期: "2020-2021学年" }),
    drawTable({ 项目期: "二〇二一年一月至十二月" }),
  ],
  "accepts years": drawTable({ 项目期: "2021 年-2021 年" }),
  "accepts months": drawTable({ 项目期: "2021年3月-2022年11月" }),
  "accepts a length": drawTable({ 项目期: "3年" }),
  "accepts an open end": drawTable({ 项目期: "长期" }),
  "accepts months run together": drawTable({ 项目期: "202101-202112" }),
  "accepts one day": drawTable({ 项目期: "2021.3.1-2021.3.1" }),
  "is silent about a blank cell": drawTable({ 项目期: "" }),
  "accepts one day, and a period of one month": drawTable({ 项目期: "2021年3月5日-2021年3月5日" }),
  "flags days in the wrong order": drawTable({ 项目期: "!2021年3月9日-2021年3月5日" }),
  "accepts a month without its day": drawTable({ 项目期: "2021年3月9日-2021年3月" }),
});
