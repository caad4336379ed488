import { drawTable } from "./draw-table";

/** Headings of the clean table that hold no indicators. */
const isHeading = (place: string) => !place.endsWith("指标");

/** A sound row beside the one looked at, so that the group never lacks what the form asks for. */
const beside: Readonly<Record<string, string>> = {
  数量指标: "消防培训场次 | ≥12场",
  质量指标: "培训考核合格率 | ≥95%",
  时效指标: "培训结业时间 | 2021年12月底前",
  成本指标: "购置灭火器单价 | ≤50元/个",
  社会效益指标: "居民消防常识知晓率 | ≥90%",
  服务对象满意度指标: "参训居民满意度 | ≥95%",
};

/**
 * The clean table with one entry of its own: 二级指标, 三级指标 and 指标值, or a heading and what stands beside it.
 * `others` are further changes as 项目期=2021年 and 时效指标=完成时间 / 6月底前.
 */
export function drawEntry(
  [place = "", name = "", value = ""]: readonly string[],
  others: readonly string[] = [],
): string {
  const changes = others.map((each) => changeOf(each));
  // A leading = would be drawn as a formula.
  const row = `${name} | ${/^=[^=]/.test(value) ? `=${value}` : value}`;
  const entry = isHeading(place) ? name : [row, beside[place] ?? ""];
  return drawTable({ ...Object.fromEntries(changes), [place]: entry });
}

function changeOf(text: string): [label: string, value: string] {
  const [label = "", value = ""] = text.split("=", 2);
  return [label.trim(), value.trim().replace(" / ", " | ")];
}

/** The parts of a line of the fixtures. */
export function partsOf(line: string): string[] {
  return line.split("|").map((text) => text.trim());
}
