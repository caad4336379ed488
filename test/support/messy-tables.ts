import { columnRows, drawColumns, drawTable } from "./draw-table";

const lines = drawTable().split("\n");
const numbered = (rows: readonly string[]) =>
  [
    "| 项目支出绩效目标表 | < | < | < | < | < |",
    "| （2022年度） | < | < | < | < | < |",
    "| 项目名称 | < | 校园维修 | < | 实施单位 | 第一小学 |",
    "| 项目资金（万元） | < | 年度资金总额 | 50.00 | < | < |",
    "| 年度绩效目标 | < | 维修教室20间，师生满意度达到95%以上。 | < | < | < |",
    "| 序号 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |",
    ...rows,
  ].join("\n");

/** Tables as they come out of a paste or of a hasty hand: each is read in spite of one thing. */
export const messyTables: Readonly<Record<string, string>> = {
  "rows numbered, headed again and summed, with a note below": numbered([
    "| 1 | 产出指标 | 数量指标 | 维修教室 | ≥20间 | 分两批 |",
    "| 2 | ^ | 质量指标 | 验收合格率 | 100% | |",
    "| 序号 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |",
    "| 3 | 效益指标 | 社会效益指标 | 受益学生 | ≥900人 | |",
    "| 合计 | | | | | |",
    "| 注：本表一式两份，由实施单位填报。 | < | < | < | < | < |",
  ]),
  "levels said in each row": numbered([
    "| 1 | 产出指标 | 数量指标 | 维修教室 | ≥20间 | |",
    "| 2 | 产出指标 | 数量指标 | 更换桌椅 | ≥90套 | |",
    "| 3 | 产出指标 | 质量指标 | 验收合格率 | 100% | |",
    "| 4 | 效益指标 | 社会效益指标 | 受益学生 | ≥900人 | |",
  ]),
  "levels said in the first row only, without merges": numbered([
    "| 1 | 产出指标 | 数量指标 | 维修教室 | ≥20间 | |",
    "| 2 | | | 更换桌椅 | ≥90套 | |",
    "| 3 | | 质量指标 | 验收合格率 | 100% | |",
    "| 4 | 效益指标 | 社会效益指标 | 受益学生 | ≥900人 | |",
  ]),
  "blank rows and blank values": numbered([
    "| 1 | 产出指标 | 数量指标 | 维修教室 | | |",
    "| 2 | ^ | ^ | | ≥90套 | |",
    "| 3 | ^ | 质量指标 | | | |",
    "",
    "| 4 | 效益指标 | 社会效益指标 | 受益学生 | =A1 | |",
  ]),
  "units in many ways": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | / | 20",
    "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | 百分比 | 20",
    "^ | 时效指标 | 完工时间 | 定性 | 定性 | 8月底前 | — | 10",
    "效益指标 | 社会效益指标 | 受益率 | 定量 | ≥ | 90 | 百分之 | 20",
    "^ | 可持续影响指标 | 使用年限 | 定量 | ≥ | 5 | 无 | 10",
    "满意度指标 | 服务对象满意度指标 | 师生满意度 | 定量 | ≥ | 90% | % | 10",
  ]),
  "a weight merged over its group": drawColumns([
    "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 50",
    "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | ^",
    "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 40",
  ]),
  "a total of the weights": drawColumns([
    ...columnRows(),
    "合计 | | | | | | | 90",
    "总分 | < | < | < | < | < | < | 100",
  ]),
  "a row one column too far left": drawTable({ 时效指标: [] }).replace(
    "| ^ | 成本指标",
    "| 时效指标（必填） | 培训完成时间 | 2021年12月底前 | |\n| ^ | 成本指标",
  ),
  "the label of 成本 lost": drawTable({ 成本指标: [] }).replace(
    "| 2、效益指标 |",
    "| ^ | | 消防培训总成本 | ≤5万元 |\n| 2、效益指标 |",
  ),
  "a 一级 in the middle of its block": drawTable()
    .replace("| 1、产出指标 | 数量指标", "| | 数量指标")
    .replace("| ^ | 质量指标", "| 1、产出指标 | 质量指标"),
  "labels misspelt": drawTable()
    .replace("| 社会效益指标", "| 社会会效益指标")
    .replace("| ^ | 社会效益", "| ^ | 社会会效益")
    .replace("其中：财政拨款", "其中：财政投款"),
  "an amount further right": drawTable().replace("| ^ | 其他资金 | 2.00 | < |", "| ^ | 其他资金 | | 2.00 |"),
  "amounts in words and not calculated": drawTable({ 财政拨款: "待定", 结余结转: "=A1", 其他资金: "'2.00" }),
  "an amount behind an unknown label": drawTable().replace(
    "| ^ | 其他资金 | 2.00 | < |",
    "| ^ | 其他资金 | 2.00 | < |\n| ^ | 某某专款 | 1.00 | < |",
  ),
  "without a title": lines.slice(1).join("\n"),
  "without a goal": lines.filter((line) => !line.startsWith("| 绩效目标")).join("\n"),
  "without its row of headings": lines.filter((_line, index) => index !== 9).join("\n"),
  "without headings, further right, with a remark": lines
    .filter((_line, index) => index !== 9)
    .map((line, index) => (index < 9 ? `| ${line.slice(1)} < |` : `| | ${line.slice(2)} 备注 |`))
    .join("\n"),
  "without headings and 一级": lines
    .slice(0, 9)
    .concat(lines.slice(10).map((line) => `| ${line.split("|").slice(2).join("|").trim()} |`))
    .join("\n"),
  "one group without headings": lines.slice(0, 9).concat(lines.slice(10, 11)).join("\n"),
  "without its money": lines.filter((_line, index) => index < 4 || index > 7).join("\n"),
  "its indicators alone": lines.slice(9).join("\n"),
  "its head alone": lines.slice(0, 9).join("\n"),
  "captions above and words below": [
    "| 附件2： | | | |",
    lines[0],
    "| （2021年度） | < | < | 单位：万元 |",
    "| 填报单位：云川市应急管理局（盖章） | < | < | 填报日期： |",
    ...lines.slice(1),
    "",
    "| 填表人：张某 | < | 联系电话： | |",
    "| 说明：1.本表由实施单位填报。2.指标值应当量化。 | < | < | < |",
  ].join("\n"),
  "labels and values in one cell": [
    lines[0],
    "| 项目名称：社区消防培训 | < | 项目期：2021年1月-2021年12月 | < |",
    "| 主管部门：云川市应急管理局 | < | 实施单位：云川市消防宣传中心 | < |",
    "| 年度资金总额：5.00万元 | < | 财政拨款：5.00万元 | < |",
    ...lines.slice(8),
  ].join("\n"),
  "two below one another, a note between": [
    drawTable(),
    "",
    "| 下页还有一张 | < | < | < |",
    "",
    drawTable({ 项目名称: "防汛物资储备" }),
  ].join("\n"),
  "the same title again, over one table": [lines[0], "", drawTable()].join("\n"),
  "values far apart from their labels": drawTable().replace(
    "| 主管部门 | 云川市应急管理局 | 实施单位 | 云川市消防宣传中心 |",
    "| 主管部门 | | 实施单位 | |",
  ),
  "numbering and stars before the labels": drawTable()
    .replace("| 项目名称 |", "| *一、项目名称 |")
    .replace("| 绩效目标 |", "| 三、绩效目标： |"),
};
