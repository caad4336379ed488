import { repairsConfirmed } from "../../../../src/core/findings/rules/repairs-confirmed";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(repairsConfirmed, {
  "reports a lost label, a shifted row and a displaced one": {
    draw: `
    | 2021 年自治区本级部门项目支出预算绩效目标表 | | | |
    | 项目名称 | 维护经费 | | |
    | 主管部门 | 云川市信访局 | 实施单位 | 云川市信访局 |
    | 项目属性 | 经常性项目 | 项目期 | 2021年 |
    | 项目资金（万元） | 年度资金总额 | 2.00 | |
    | | 其中：财政拨款 | 2.00 | |
    | | 结余结转 | | |
    | | 其他资金 | | |
    | 绩效目标 | 维护专网1个，公众号1个，全年运行正常。 | | |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 1、产出指标 | 数量指标（必填硬性指标） | 维护专网数量 | ≥1个 |
    | | 质量指标（必填） | 专网畅通率 | ≥99% |
    | | 时效指标（必填） | 维护时间 | 12个月 |
    | | | !专网服务费用 | 2万元 |
    | !社会效益指标（必填） | 受理事项数量 | ≥100件 | |
    | !2、效益指标 | 经济效益指标（选填） | | |
    | | 可持续影响指标（必填） | 设备可用年限 | ≥3年 |
    | | 生态效益指标（选填） | | |
    | | 服务对象满意度指标（必填） | 群众满意度 | ≥95% |`,
  },
  "reports a misread sign": { draw: drawTable({ 质量指标: "合格率 | !290%" }), severity: "info" },
  "reports a misspelt label as a warning": {
    draw: drawTable().replace("社会效益指标（必填）", "!社会效益效益指标（必填）"),
    severity: "warning",
  },
  "is silent about a sound table": drawTable(),
});
