import type { Column } from "./columns";
import { type Indicator, isEntered } from "./table";
import { type View, fieldAt } from "./view";

/** "大于等于", "98", "%" → "大于等于98%"; what the value already carries is not said twice. */
export function joinedValue(sign: string, value: string, unit: string): string {
  if (value === "") return "";
  const isSign =
    sign !== "" && !/定性|定量|正向|反向|其他|^[/\-—是否有无]+$/.test(sign) && !value.startsWith(sign);
  const unitText = /^百分(?:比|之|号)?$/.test(unit) ? "%" : unit;
  const isUnit = unitText !== "" && !/^[/\-—无]+$/.test(unitText) && !value.endsWith(unitText);
  return `${isSign ? sign : ""}${value}${isUnit ? unitText : ""}`;
}

/** A value of its own for each village; those that leave the row blank have no part in it. */
export function withFurther(view: View, further: readonly Column[], indicator: Indicator): Indicator[] {
  const { row, sign, unit } = indicator;
  const others = further.flatMap(({ heading, left }): Indicator[] => {
    const value = fieldAt(view, heading, { row, column: left });
    if (!isEntered(value)) return [];
    const valueText = joinedValue(sign?.text ?? "", value.text, unit?.text ?? "");
    return [{ ...indicator, value, weight: undefined, valueText }];
  });
  const [first, ...rest] = others;
  if (isEntered(indicator.value) || !first) return [indicator, ...others];
  return [{ ...first, weight: indicator.weight }, ...rest];
}
