import { drawTable, drawTwoTotals } from "./draw-table";

/** The example of a rule as a whole table: clean but for the lines it names. Undefined where it is about more than one table of the form. */
export function drawExample(example: string): string | undefined {
  const lines = example.split("\n").map((line) => line.split(" | ").map(blankWhereSaid));
  if (lines.some(([label]) => twoTotals[label as string])) {
    const money = lines.map(([label, text]) => [twoTotals[label as string] ?? label, text]);
    return drawTwoTotals(Object.fromEntries(money) as Record<string, string>);
  }
  const isKnown = lines.every(([label, ...cells]) => widths[label as string] === cells.length);
  if (!isKnown) return undefined;
  const changes: Record<string, string | string[]> = {};
  for (const [label, ...cells] of lines) {
    const text = cells.join(" | ");
    const rows = changes[label as string] ?? [];
    changes[label as string] = cells.length === 1 ? text : [rows, text].flat();
  }
  return drawTable(changes);
}

function blankWhereSaid(text: string): string {
  return text === "（空）" ? "" : text;
}

const fields = "标题 项目名称 主管部门 实施单位 项目属性 项目期 资金 年度资金总额 财政拨款 其他资金 绩效目标";
const level2 =
  "数量指标 质量指标 时效指标 成本指标 社会效益指标 经济效益指标 可持续影响指标 生态效益指标 服务对象满意度指标";

/** How many cells stand behind a label. */
const widths: Readonly<Record<string, number>> = Object.fromEntries([
  ...fields.split(" ").map((label) => [label, 1] as const),
  ...level2.split(" ").map((label) => [label, 2] as const),
]);

/** Labels of the form with two totals, and what its drawing calls them. */
const twoTotals: Readonly<Record<string, string>> = {
  中期资金总额: "中期",
  中期财政拨款: "中期财政",
  中期其他资金: "中期其他",
  中期目标: "中期目标",
  年度目标: "年度目标",
};
