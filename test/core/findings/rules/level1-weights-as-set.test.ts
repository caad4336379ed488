import { level1WeightsAsSet } from "../../../../src/core/findings/rules/level1-weights-as-set";
import { columnRows, drawColumns } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

/** The form of 财预〔2021〕101号 with these weights, first to last row. */
function central([cost, quantity, quality, time, effect, satisfaction]: readonly string[]): string {
  return `
    | 项目支出绩效目标表 | < | < | < | < | < |
    | （2022年度） | < | < | < | < | < |
    | 项目名称 | < | 校园维修 | < | < | < |
    | 主管部门及代码 | < | 云川市教育局 | 实施单位 | 云川市第一小学 | < |
    | 项目属性 | < | 新增项目 | 项目期 | 2022年 | < |
    | 项目资金（万元） | 年度资金总额： | < | 50.00 | < | < |
    | ^ | 其中：财政拨款 | < | 50.00 | < | < |
    | ^ | 其他资金 | < | | < | < |
    | 年度总体目标 | 维修教室20间，验收合格率100%，师生满意度95%。 | < | < | < | < |
    | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
    | ^ | 成本指标 | 经济成本指标 | 维修总成本 | ≤50万元 | ${cost} |
    | ^ | ^ | 社会成本指标 | | | |
    | ^ | ^ | 生态环境成本指标 | | | |
    | ^ | 产出指标 | 数量指标 | 维修教室数量 | ≥20间 | ${quantity} |
    | ^ | ^ | 质量指标 | 验收合格率 | 100% | ${quality} |
    | ^ | ^ | 时效指标 | 完工时间 | 2022年8月底前 | ${time} |
    | ^ | 效益指标 | 经济效益指标 | | | |
    | ^ | ^ | 社会效益指标 | 受益学生数量 | ≥900人 | ${effect} |
    | ^ | ^ | 生态效益指标 | | | |
    | ^ | 满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥95% | ${satisfaction} |`;
}

testRule(level1WeightsAsSet, {
  "flags a 一级 that weighs more and one that weighs less": {
    draw: central(["20", "!15", "15", "15", "!15", "10"]),
    severity: "warning",
    says: "规定",
  },
  "accepts the weights as set": central(["20", "15", "15", "10", "20", "10"]),
  "leaves another whole to its own rule": central(["20", "15", "15", "15", "20", "10"]),
  "is silent about forms of other provinces": drawColumns(columnRows()),
});
