import { noPersonalData } from "../../../../src/core/findings/rules/no-personal-data";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(noPersonalData, {
  "flags a mobile number and masks it": {
    draw: drawTable({ 实施单位: "!云川市消防宣传中心 13800138000" }),
    severity: "info",
    says: "138****00",
  },
  "flags full-width digits": drawTable({ 实施单位: "!消防宣传中心（１３８００１３８０００）" }),
  "flags an identity number": {
    draw: drawTable({ 绩效目标: "!救助困难居民张某11010119900101123X等600人，开展培训12场。" }),
    says: "身份证号",
  },
  "accepts amounts and masked numbers": drawTable({
    实施单位: "云川市消防宣传中心 138****8000",
    年度资金总额: "13800138000.00",
  }),
  "accepts longer codes": drawTable({ 主管部门: "11640000138001380001234-云川市应急管理局" }),
  "flags numbers with spaces and dashes": drawTable({
    实施单位: "!云川市消防宣传中心 138 0013 8000",
    主管部门: "!云川市应急管理局 138-0013-8000",
  }),
  "flags a number alone": drawTable({ 实施单位: "!'13800138000" }),
  "flags late months and days of an identity number": drawTable({
    实施单位: "!张某110101199012311234",
    主管部门: "!张某110101199011301234",
    绩效目标: "!张某110101199010291234，开展培训12场，培训居民600人。",
  }),
  "accepts what is no date of birth, and no mobile number": drawTable({
    实施单位: "编号110101199013321234",
    主管部门: "编号12800138000",
    绩效目标: "编号110101199000321234，开展培训12场，培训居民600人。",
  }),
  "accepts a decimal": drawTable({ 实施单位: "编号13800138000.5" }),
});
