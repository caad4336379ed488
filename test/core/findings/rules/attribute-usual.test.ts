import { attributeUsual } from "../../../../src/core/findings/rules/attribute-usual";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(attributeUsual, {
  "flags a value that is not on the list": {
    draw: drawTable({ 项目属性: "!重大民生工程" }),
    severity: "info",
  },
  "accepts a value of the list": drawTable({ 项目属性: "一次性项目" }),
  "accepts it without 项目": drawTable({ 项目属性: "延续" }),
  "accepts the budget system's sorts": drawTable({ 项目属性: "特定目标类" }),
  "accepts it behind a code": drawTable({ 项目属性: "32-专项资金项目" }),
  "accepts a list with ticks": drawTable({ 项目属性: "□新增 ☑延续" }),
  "accepts a value of the bureau's own list": {
    draw: drawTable({ 项目属性: "重大民生工程" }),
    settings: { attributes: ["重大民生工程"] },
  },
  "is silent about a blank cell": drawTable({ 项目属性: "" }),
  "accepts numbering and the words around it": drawTable({ 项目属性: "1-一次性" }),
  "accepts a kind": drawTable({ 项目属性: "延续类项目" }),
  "accepts what other provinces sort projects into": [
    drawTable({ 项目属性: "重点项目" }),
    drawTable({ 项目属性: "一般" }),
    drawTable({ 项目属性: "一般性项目" }),
    drawTable({ 项目属性: "经常性专项" }),
    drawTable({ 项目属性: "专项业务费" }),
  ],
  "accepts two of the usual ones together": [
    drawTable({ 项目属性: "延续项目（经常性）" }),
    drawTable({ 项目属性: "新增项目/一次性项目" }),
  ],
  "flags one beside a usual one that is not": drawTable({ 项目属性: "!延续项目/基建" }),
  "leaves a placeholder to its own rule": drawTable({ 项目属性: "XX" }),
  "flags what only begins so": drawTable({ 项目属性: "!延续项目的说明" }),
});
