import type { IStyleData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type Attributes, attributesXml } from "../../workbook/xlsx/edit/outline";
import type { FormatContent } from "../../workbook/xlsx/rules/change-formats";
import type { StyleLists } from "../../workbook/xlsx/styles/style-lists";
import { argbOf } from "./argb";
import { differenceXml } from "./difference-xml";
import { periodFormula } from "./period-formula";

export interface WrittenRule {
  readonly attributes: Attributes;
  readonly content: FormatContent;
}

/** One rule as the file has it; undefined of a kind that is not written. `cell` is the first cell it is for. */
export function formatRule(
  { rule }: IConditionFormattingRule,
  cell: string,
  lists: () => StyleLists,
): WrittenRule | undefined {
  const config = rule as unknown as Config;
  if (config.type === "colorScale") return { attributes: { type: "colorScale" }, content: scale(config) };
  if (config.type === "dataBar") return { attributes: { type: "dataBar" }, content: bar(config) };
  if (config.type !== "highlightCell") return undefined;
  const written = highlight(config, cell);
  if (!written) return undefined;
  const dxfId = String(lists().add("dxfs", differenceXml(config.style, lists().prefix)));
  return { ...written, attributes: { ...written.attributes, dxfId } };
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
      return { attributes: { type: "expression" }, content: formulas(String(value)) };
    case "number": {
      const numbers = Array.isArray(value) ? value : [value];
      return { attributes: { type: "cellIs", operator }, content: formulas(...numbers.map(String)) };
    }
    case "text":
      return textRule(operator, String(value ?? ""), cell);
    case "duplicateValues":
    case "uniqueValues":
      return { attributes: { type: subType }, content: formulas() };
    case "rank":
      return { attributes: rankAttributes(config), content: formulas() };
    case "average":
      return averageRule(operator);
    case "timePeriod":
      return {
        attributes: { type: "timePeriod", timePeriod: operator },
        content: formulas(periodFormula(operator, cell)),
      };
    default:
      return undefined;
  }
}

function formulas(...texts: readonly string[]): FormatContent {
  return { formulas: texts.map((text) => text.replace(/^=/, "")) };
}

function rankAttributes({ isBottom, isPercent, value }: Config): Attributes {
  const on = (isOn: boolean) => (isOn ? "1" : undefined);
  return { type: "top10", rank: String(value), bottom: on(isBottom), percent: on(isPercent) };
}

function textRule(operator: string, text: string, cell: string): WrittenRule | undefined {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const known: Readonly<Record<string, string>> = {
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
    return { attributes: { type: "cellIs", operator }, content: formulas(quoted) };
  }
  const formula = known[operator];
  if (formula === undefined) return undefined;
  const isText = /Text$|With$/.test(operator);
  const word = operator === "notContainsText" ? "notContains" : operator;
  const attributes = isText ? { type: operator, operator: word, text } : { type: operator };
  return { attributes, content: formulas(formula) };
}

function averageRule(operator: string): WrittenRule | undefined {
  const match = /^(greater|less)Than(OrEqual)?$/.exec(operator);
  if (!match) return undefined;
  const attributes = {
    type: "aboveAverage",
    aboveAverage: match[1] === "less" ? "0" : undefined,
    equalAverage: match[2] ? "1" : undefined,
  };
  return { attributes, content: formulas() };
}

function scale({ config }: Config): FormatContent {
  const steps = [...config];
  return {
    xml: (prefix) => {
      const values = steps.map(({ value }) => valueXml(value, prefix));
      const colours = steps.map(({ color }) => colourXml(color, prefix, "FFFFFFFF"));
      return `<${prefix}colorScale>${[...values, ...colours].join("")}</${prefix}colorScale>`;
    },
  };
}

function bar({ config, isShowValue }: Config): FormatContent {
  const { min, max, positiveColor } = config;
  return {
    xml: (prefix) => {
      const values = valueXml(min, prefix) + valueXml(max, prefix);
      const open = `<${prefix}dataBar${attributesXml({ showValue: isShowValue ? undefined : "0" })}>`;
      return `${open}${values}${colourXml(positiveColor, prefix, "FF638EC6")}</${prefix}dataBar>`;
    },
  };
}

function colourXml(colour: string, prefix: string, usual: string): string {
  return `<${prefix}color${attributesXml({ rgb: argbOf(colour) ?? usual })}/>`;
}

function valueXml({ type, value }: Value, prefix: string): string {
  const val = value === undefined ? undefined : String(value).replace(/^=/, "");
  return `<${prefix}cfvo${attributesXml({ type, val })}/>`;
}
