import { indicatorsNotCopied } from "../../../../src/core/findings/rules/indicators-not-copied";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(indicatorsNotCopied, {
  "advises about name and value of another project": {
    draw: [
      drawTable(),
      drawTable({
        项目名称: "防汛物资储备",
        数量指标: "储备编织袋 | ≥5000条",
        质量指标: "!培训考核合格率 | ≥95%",
        时效指标: "储备到位时间 | 2021年6月底前",
        成本指标: "物资采购总成本 | ≤6万元",
        社会效益指标: "保护村庄 | ≥3个",
        可持续影响指标: "物资可存放年限 | ≥5年",
        服务对象满意度指标: "村民满意度 | ≥95%",
      }),
    ],
    severity: "info",
    says: "《社区消防培训》",
  },
  "advises about a phrase in three projects": [
    drawTable({ 可持续影响指标: "促进社会和谐稳定 | 提升" }),
    drawTable({
      项目名称: "防汛物资储备",
      数量指标: "储备编织袋 | ≥5000条",
      质量指标: "物资完好率 | ≥98%",
      时效指标: "储备到位时间 | 2021年6月底前",
      成本指标: "物资采购总成本 | ≤6万元",
      社会效益指标: "保护村庄 | ≥3个",
      可持续影响指标: "!促进社会和谐稳定 | 长期",
    }),
    drawTable({
      项目名称: "道路保洁",
      数量指标: "保洁道路 | ≥50公里",
      质量指标: "保洁达标率 | ≥97%",
      时效指标: "保洁时间 | 12个月",
      成本指标: "保洁总成本 | ≤7万元",
      社会效益指标: "服务居民 | ≥900人",
      可持续影响指标: "促进社会和谐稳定 | 有效",
    }),
  ],
  "accepts the same satisfaction": [
    drawTable(),
    drawTable({
      项目名称: "防汛物资储备",
      数量指标: "储备编织袋 | ≥5000条",
      质量指标: "物资完好率 | ≥98%",
      时效指标: "储备到位时间 | 2021年6月底前",
      成本指标: "物资采购总成本 | ≤6万元",
      社会效益指标: "保护村庄 | ≥3个",
      可持续影响指标: "物资可存放年限 | ≥5年",
    }),
  ],
  "leaves the same project twice to another rule": [drawTable(), drawTable()],
});
