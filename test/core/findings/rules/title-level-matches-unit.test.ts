import { titleLevelMatchesUnit } from "../../../../src/core/findings/rules/title-level-matches-unit";
import { defaultSettings } from "../../../../src/core/findings/settings";
import { rangeText } from "../../../../src/core/grid/address";
import { layouts } from "../../../../src/core/table/layouts";
import { recognise } from "../../../../src/core/table/read-table";
import { drawGrid } from "../../../support/draw-grid";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(titleLevelMatchesUnit, {
  "flags the region's title over a city's bureau": {
    draw: drawTable({ 标题: "!2021 年自治区本级部门项目支出预算绩效目标表" }),
    severity: "warning",
    says: "“自治区本级”",
  },
  "flags the city's title over a district's bureau": drawTable({
    标题: "!2021年市本级部门项目支出预算绩效目标表",
    主管部门: "云川市青石区教育局",
  }),
  "flags a title that is not of the level that was set": {
    draw: drawTable({ 标题: "!2021年市本级部门项目支出预算绩效目标表" }),
    settings: { level: "县(区)本级" },
  },
  "accepts a city's bureau under 市本级": drawTable(),
  "accepts a county's bureau under 县(区)本级": drawTable({
    标题: "2021年县(区)本级部门项目支出预算绩效目标表",
    主管部门: "青石县教育局",
  }),
  "accepts the region's own department": drawTable({
    标题: "2021年自治区本级部门项目支出预算绩效目标表",
    主管部门: "北川自治区财政厅",
  }),
  "accepts a city of a county's rank": drawTable({
    标题: "2021年县(区)本级部门项目支出预算绩效目标表",
    主管部门: "青石市教育局",
  }),
  "reads no district out of 开发区 and no city out of 市场": drawTable({
    主管部门: "云川市市场监督管理局开发区分局",
  }),
  "is silent where the bureau names no place": drawTable({
    标题: "2021年自治区本级部门项目支出预算绩效目标表",
    主管部门: "第一人民医院",
  }),
  "reads no level of the bureau out of money that comes from above": [
    drawTable({ 标题: "2021年省级水利发展资金项目绩效目标表" }),
    drawTable({ 标题: "2021年自治区级财政专项资金绩效目标表" }),
    drawTable({ 标题: "2021年市级转移支付项目绩效目标表", 主管部门: "青石县教育局" }),
  ],
  "flags the level of the department whose money it is": drawTable({
    标题: "!2021年省级部门专项资金绩效目标表",
  }),
  "is silent where the title names no level": drawTable({ 标题: "2021年部门项目支出预算绩效目标表" }),
});

it.each([
  ["2022年", "2021年市本级部门项目支出预算绩效目标表", true],
  ["2022", "2021年市本级部门项目支出预算绩效目标表", true],
  ["２０２２年度预算", "2021年市本级部门项目支出预算绩效目标表", true],
  ["2021年", "2021年市本级部门项目支出预算绩效目标表", false],
  ["消防培训", "2021年市本级部门项目支出预算绩效目标表", false],
  // When it was filled in or published.
  ["2020年11月", "2021年市本级部门项目支出预算绩效目标表", false],
  ["20201115", "2021年市本级部门项目支出预算绩效目标表", false],
  ["2022年", "2021-2022年市本级部门项目支出预算绩效目标表", false],
  ["2022-2024", "2021年市本级部门项目支出预算绩效目标表", false],
  ["2022年", "市本级部门项目支出预算绩效目标表", false],
])("on a sheet called %s, of the title %s says: %s", (sheet, title, isTold) => {
  const told: string[] = [];
  for (const table of recognise(drawGrid(drawTable({ 标题: title }), sheet).grid, layouts))
    titleLevelMatchesUnit.check?.(
      table,
      ({ at, facts }) => told.push(`${rangeText(at)} ${titleLevelMatchesUnit.message(facts).zh}`),
      defaultSettings,
    );
  const says = `A1:D1 标题的年度是2021年，而工作表名是“${sheet}”，请核对是否沿用了往年的表。`;
  expect(told).toEqual(isTold ? [says] : []);
});
