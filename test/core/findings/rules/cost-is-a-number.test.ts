import { costIsANumber } from "../../../../src/core/findings/rules/cost-is-a-number";
import { columnRows, drawColumns, drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(costIsANumber, {
  "flags words where the form asks for a number": {
    draw: drawTable({ 成本指标: "消防培训总成本 | !不超预算" }),
    severity: "error",
  },
  "flags vague words in any form": {
    draw: drawColumns([
      "产出指标 | 成本指标 | 维修成本 | 定性 | 定性 | !合理 | | 20",
      ...columnRows().slice(1),
    ]),
    severity: "error",
  },
  "flags other words only mildly where the form marks nothing": {
    draw: drawColumns([
      "产出指标 | 成本指标 | 维修成本 | 定性 | 定性 | !不超预算 | | 20",
      ...columnRows().slice(1),
    ]),
    severity: "warning",
  },
  "accepts amounts, prices and rates": drawTable({
    成本指标: ["总成本 | ≤5万元", "课酬 | 800元/课时", "节约率 | ≥5%"],
  }),
  "accepts words for costs to society and nature": drawColumns([
    "成本指标 | 生态环境成本指标 | 文明施工情况 | 定性 | 定性 | 可控 | | 20",
    ...columnRows(),
  ]),
  "leaves repeated names and rates to their own rules": drawTable({
    成本指标: ["总成本 | 总成本", "成本节约率 | 较高"],
  }),
  "leaves a blank value to its own rule": drawTable({ 成本指标: "总成本 | " }),
});
