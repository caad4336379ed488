import { isUnit } from "../value/units";

/** The unit in a name's bracket: 亩 of 总面积(亩), % of 成活率(≥**%), 万元 of 总投入(万元). Takes a tight text. */
export function unitInName(name: string): string | undefined {
  if (!name.includes("(")) return undefined;
  for (const [, inside = "", after = ""] of name.matchAll(/\(([^()]{1,12})\)(?=(.?))/g)) {
    const text = inside.replace(/^单位:?/, "").replace(/[≥≤=><*xX×_\d.\s]/g, "");
    if (text === "%" || /^百分[比率数]$/.test(text)) return "%";
    if (letterUnit.test(text)) return text;
    // 村(社区)干部人数 names no unit.
    if (isUnit(text) && (!/[\u4e00-\u9fff]/.test(after) || /元$/.test(text))) return text;
    if (/^[\u4e00-\u9fff]{0,2}元$|[/每]/.test(text)) return text;
  }
  return undefined;
}

/** 面积(㎡), 里程(km), 容量(MW); a digit is gone already. AQI and ISO are no units. */
const letterUnit = /^([kcm]?m[²³]?|㎡|㎥|hm²?|ha|[km]?g|t|m?l|[kmg]?w|[km]wh|kva|[mgt]b?|h|min)$/i;
