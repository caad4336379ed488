import { indicatorsNotCopied } from "../../../../src/core/findings/rules/indicators-not-copied";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

/** Rows of another project, and of a third. */
const others = {
  数量指标: "储备编织袋 | ≥5000条",
  质量指标: "物资完好率 | ≥98%",
  时效指标: "储备到位时间 | 2021年6月底前",
  成本指标: "物资采购总成本 | ≤6万元",
  社会效益指标: "保护村庄 | ≥3个",
  可持续影响指标: "物资可存放年限 | ≥5年",
};
const more = {
  数量指标: "保洁道路 | ≥50公里",
  质量指标: "保洁达标率 | ≥97%",
  时效指标: "保洁时间 | 12个月",
  成本指标: "保洁总成本 | ≤7万元",
  社会效益指标: "服务居民 | ≥900人",
  可持续影响指标: "路面可用年限 | ≥6年",
};

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
  "advises about a phrase in three projects, as value and as name": [
    drawTable({ 可持续影响指标: "消防工作的影响力 | 促进基层治理能力" }),
    drawTable({
      项目名称: "防汛物资储备",
      ...others,
      可持续影响指标: "防汛工作的影响力 | !促进基层治理能力",
    }),
    drawTable({ 项目名称: "道路保洁", ...more, 可持续影响指标: "保洁工作的影响力 | 促进基层治理能力" }),
  ],
  "accepts a phrase in two projects": [
    drawTable({ 可持续影响指标: "促进社会和谐稳定 | 提升" }),
    drawTable({ 项目名称: "防汛物资储备", ...others, 可持续影响指标: "促进社会和谐稳定 | 长期" }),
  ],
  "accepts a short phrase, and one that is a measure, in three": [
    drawTable({ 可持续影响指标: ["和谐稳定 | 提升", "长期管护覆盖数量 | ≥3个"] }),
    drawTable({
      项目名称: "防汛物资储备",
      ...others,
      可持续影响指标: ["和谐稳定 | 长期", "长期管护覆盖数量 | ≥4个"],
    }),
    drawTable({
      项目名称: "道路保洁",
      ...more,
      可持续影响指标: ["和谐稳定 | 有效", "长期管护覆盖数量 | ≥5个"],
    }),
  ],
  "advises about six characters, once a table": [
    drawTable({ 可持续影响指标: ["社会和谐稳定 | 提升", "社会和谐稳定 | 长期"] }),
    drawTable({ 项目名称: "防汛物资储备", ...others, 可持续影响指标: "!社会和谐稳定 | 有效" }),
    drawTable({ 项目名称: "道路保洁", ...more, 可持续影响指标: "社会和谐稳定 | 明显" }),
  ],
  "names all places of the second's sheet": [
    drawTable({ 可持续影响指标: "促进社会和谐稳定 | 提升" }),
    `${drawTable({ 项目名称: "防汛物资储备", ...others, 可持续影响指标: "!促进社会和谐稳定 | 长期" })}\n\n${drawTable({ 项目名称: "道路保洁", ...more, 可持续影响指标: "促进社会和谐稳定 | 有效" })}`,
  ],
  "accepts blank halves and one table alone": [
    drawTable({ 可持续影响指标: "促进社会和谐稳定 | " }),
    drawTable({ 项目名称: "防汛物资储备", ...others, 可持续影响指标: "促进社会和谐稳定 | " }),
    drawTable({ 项目名称: "道路保洁", ...more, 可持续影响指标: "促进社会和谐稳定 | " }),
  ],
  "accepts satisfaction asked among the effects": [
    drawTable({ 社会效益指标: "参训居民满意度 | ≥95%" }),
    drawTable({ 项目名称: "防汛物资储备", ...others, 社会效益指标: "参训居民满意度 | ≥95%" }),
  ],
});
