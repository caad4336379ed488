import type { IStyleData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type StyleSheet, argbOf } from "./style-sheet";
import { type Attributes, tag, textTag } from "./xml";

export interface WrittenRule {
  readonly attributes: Attributes;
  readonly content: string;
}

/** One rule as the file has it; undefined of a kind that is not written. `cell` is the first cell it is for. */
export function formatRule(
  { rule }: IConditionFormattingRule,
  cell: string,
  styles: StyleSheet,
): WrittenRule | undefined {
  const config = rule as unknown as Config;
  if (config.type === "colorScale") return { attributes: { type: "colorScale" }, content: scaleTag(config) };
  if (config.type === "dataBar") return { attributes: { type: "dataBar" }, content: barTag(config) };
  if (config.type !== "highlightCell") return undefined;
  const written = highlight(config, cell);
  const dxfId = styles.difference(config.style);
  return written && { ...written, attributes: { ...written.attributes, dxfId } };
}

/** Univer's kinds of rules with all that any of them has. */
interface Config {
  readonly type: string;
  readonly subType: string;
  readonly operator: string;
  readonly value: string | number | readonly number[];
  readonly style: IStyleData;
  readonly isBottom: boolean;
  readonly isPercent: boolean;
  readonly isShowValue: boolean;
  readonly config: readonly { readonly color: string; readonly value: Value }[] & {
    readonly min: Value;
    readonly max: Value;
    readonly positiveColor: string;
  };
}

interface Value {
  readonly type: string;
  readonly value?: string | number;
}

function highlight(config: Config, cell: string): WrittenRule | undefined {
  const { subType, operator, value } = config;
  switch (subType) {
    case "formula":
      return { attributes: { type: "expression" }, content: formula(String(value)) };
    case "number": {
      const numbers = Array.isArray(value) ? value : [value];
      const content = numbers.map((number) => formula(String(number))).join("");
      return { attributes: { type: "cellIs", operator }, content };
    }
    case "text":
      return textRule(operator, String(value ?? ""), cell);
    case "duplicateValues":
    case "uniqueValues":
      return { attributes: { type: subType }, content: "" };
    case "rank": {
      const { isBottom, isPercent } = config;
      const attributes = { type: "top10", rank: String(value), bottom: isBottom ? 1 : undefined, percent: isPercent ? 1 : undefined }; // prettier-ignore
      return { attributes, content: "" };
    }
    case "average":
      return averageRule(operator);
    case "timePeriod":
      return { attributes: { type: "timePeriod", timePeriod: operator }, content: formula(periodFormula(operator, cell)) }; // prettier-ignore
    default:
      return undefined;
  }
}

function formula(text: string): string {
  return textTag("formula", text.replace(/^=/, ""));
}

function textRule(operator: string, text: string, cell: string): WrittenRule | undefined {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  if (operator === "equal" || operator === "notEqual") {
    return { attributes: { type: "cellIs", operator }, content: formula(quoted) };
  }
  const content = formulas[operator];
  if (content === undefined) return undefined;
  const isText = /Text$|With$/.test(operator);
  const word = operator === "notContainsText" ? "notContains" : operator;
  const attributes = isText ? { type: operator, operator: word, text } : { type: operator };
  return { attributes, content: formula(content) };
}

function averageRule(operator: string): WrittenRule | undefined {
  const match = /^(greater|less)Than(OrEqual)?$/.exec(operator);
  if (!match) return undefined;
  const attributes = {
    type: "aboveAverage",
    aboveAverage: match[1] === "less" ? 0 : undefined,
    equalAverage: match[2] ? 1 : undefined,
  };
  return { attributes, content: "" };
}

/** Excel goes by the formula, whatever the period is called. */
function periodFormula(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const month = (offset: string) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
  const week = (offset: number) =>
    `AND(${day}>=TODAY()-WEEKDAY(TODAY())+1+${offset},${day}<=TODAY()-WEEKDAY(TODAY())+7+${offset})`;
  const formulas: Readonly<Record<string, string>> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    thisMonth: month("0"),
    lastMonth: month("-1"),
    nextMonth: month("1"),
    thisWeek: week(0),
    lastWeek: week(-7),
    nextWeek: week(7),
  };
  return formulas[period] ?? "FALSE";
}

function scaleTag({ config }: Config): string {
  const steps = [...config];
  const values = steps.map(({ value }) => valueTag(value));
  const colours = steps.map(({ color }) => tag("color", { rgb: argbOf(color) ?? "FFFFFFFF" }));
  return tag("colorScale", {}, [...values, ...colours].join(""));
}

function barTag({ config, isShowValue }: Config): string {
  const colour = tag("color", { rgb: argbOf(config.positiveColor) ?? "FF638EC6" });
  const content = valueTag(config.min) + valueTag(config.max) + colour;
  return tag("dataBar", { showValue: isShowValue ? undefined : 0 }, content);
}

function valueTag({ type, value }: Value): string {
  return tag("cfvo", { type, val: value === undefined ? undefined : String(value).replace(/^=/, "") });
}
