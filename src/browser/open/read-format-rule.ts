import type { IRange, IStyleData } from "@univerjs/core";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import { addressText } from "../../core/grid/address";
import { coloursOf } from "./colours";
import { type Element, childOf, childrenOf, numberIn } from "./element";

/** One rule in Univer's words; undefined of a kind that Univer does not know. */
export function ruleOf(
  rule: Element,
  style: IStyleData,
  range: IRange,
): IConditionalFormattingRuleConfig | undefined {
  const made = scaleOf(rule) ?? highlightOf(rule, range);
  if (!made) return undefined;
  const isHighlight = !("type" in made);
  return (isHighlight ? { type: "highlightCell", style, ...made } : made) as IConditionalFormattingRuleConfig;
}

const texts = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);
const states: Readonly<Record<string, string>> = {
  containsBlanks: "containsBlanks",
  notContainsBlanks: "notContainsBlanks",
  containsErrors: "containsErrors",
  notContainsErrors: "notContainsErrors",
};

function highlightOf(rule: Element, range: IRange): object | undefined {
  const { type = "", text, timePeriod, bottom, percent, rank } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map((formula) => formula.text.trim());
  if (type === "expression") return { subType: "formula", value: `=${formulas[0] ?? "FALSE"}` };
  if (type === "cellIs") return comparisonOf(rule.attributes["operator"] ?? "equal", formulas, range);
  if (texts.has(type)) return { subType: "text", operator: type, value: text ?? "" };
  if (states[type]) return { subType: "text", operator: type };
  if (type === "duplicateValues" || type === "uniqueValues") return { subType: type };
  if (type === "timePeriod") return { subType: "timePeriod", operator: timePeriod };
  if (type === "aboveAverage") return { subType: "average", operator: averageOf(rule) };
  if (type !== "top10") return undefined;
  return { subType: "rank", isBottom: bottom === "1", isPercent: percent === "1", value: Number(rank ?? 10) };
}

const signs: Readonly<Record<string, string>> = { greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=", equal: "=", notEqual: "<>" }; // prettier-ignore

/** With numbers a comparison is Univer's own; with texts and cells it is the formula that says the same. */
function comparisonOf(operator: string, formulas: readonly string[], range: IRange): object {
  const numbers = formulas.map(Number);
  const isBetween = operator === "between" || operator === "notBetween";
  if (formulas.length > 0 && numbers.every((number) => Number.isFinite(number))) {
    return {
      subType: "number",
      operator,
      value: isBetween ? [numbers[0], numbers[1] ?? numbers[0]] : numbers[0],
    };
  }
  const cell = addressText({ row: range.startRow, column: range.startColumn });
  const [first = "0", second = first] = formulas;
  if (!isBetween) return { subType: "formula", value: `=${cell}${signs[operator] ?? "="}${first}` };
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  return { subType: "formula", value: operator === "between" ? `=${inside}` : `=NOT(${inside})` };
}

function averageOf({ attributes }: Element): string {
  const isAbove = attributes["aboveAverage"] !== "0";
  const isEqualToo = attributes["equalAverage"] === "1";
  return `${isAbove ? "greater" : "less"}Than${isEqualToo ? "OrEqual" : ""}`;
}

const plainColours = coloursOf(undefined);

function scaleOf(rule: Element): object | undefined {
  const scale = childOf(rule, "colorScale");
  const bar = childOf(rule, "dataBar");
  const values = childrenOf(scale ?? bar, "cfvo").map(valueOf);
  const colours = childrenOf(scale ?? bar, "color").map((colour) => plainColours(colour) ?? "#638EC6");
  if (scale) {
    const config = values.map((value, index) => ({ index, color: colours[index] ?? "#FFFFFF", value }));
    return { type: "colorScale", config };
  }
  if (!bar) return undefined;
  const [min = { type: "min" }, max = { type: "max" }] = values;
  const isShowValue = bar.attributes["showValue"] !== "0";
  const config = {
    min,
    max,
    isGradient: true,
    positiveColor: colours[0] ?? "#638EC6",
    nativeColor: "#FF0000",
  };
  return { type: "dataBar", isShowValue, config };
}

function valueOf(value: Element): { type: string; value?: number | string } {
  const { type = "num", val } = value.attributes;
  if (val === undefined || type === "min" || type === "max") return { type };
  if (type === "formula") return { type, value: `=${val}` };
  const number = numberIn(value, "val");
  return number === undefined ? { type: "formula", value: `=${val}` } : { type, value: number };
}
