import type { IRange, ISheetDataValidationRule, IStyleData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { rangeOf } from "../../core/grid/address";
import { univerRange } from "../../workbook/univer/ranges";
import { ruleOf } from "./read-format-rule";
import { type Element, childrenOf, numberIn } from "./element";

/** The dropdowns and limits of a sheet. */
export function readValidations(elements: readonly Element[]): ISheetDataValidationRule[] {
  return elements
    .flatMap((element) => childrenOf(element, "dataValidation"))
    .flatMap((validation, index) => validationOf(validation, index));
}

const errorStyles: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

function validationOf(validation: Element, index: number): ISheetDataValidationRule[] {
  const { type = "none", sqref = "", operator, showDropDown, ...rest } = validation.attributes;
  const ranges = rangesOf(sqref);
  if (ranges.length === 0 || type === "none") return [];
  const isOn = (name: string) => ["1", "true"].includes(rest[name] ?? "");
  const [first, second] = ["formula1", "formula2"].map((name) => childrenOf(validation, name)[0]?.text);
  const rule = {
    uid: fileId(index),
    type,
    ranges,
    formula1: type === "list" ? listOf(first ?? "") : formulaOf(first),
    formula2: formulaOf(second),
    operator: operator ?? (type === "list" || type === "custom" ? undefined : "between"),
    allowBlank: isOn("allowBlank"),
    // In the file the word means the opposite: it hides the arrow.
    showDropDown: !["1", "true"].includes(showDropDown ?? ""),
    showErrorMessage: isOn("showErrorMessage"),
    // Without a message Excel lets everything pass, and so must we.
    errorStyle: isOn("showErrorMessage") ? errorStyles[rest["errorStyle"] ?? "stop"] : errorStyles["warning"],
    error: rest["error"],
    errorTitle: rest["errorTitle"],
    showInputMessage: isOn("showInputMessage"),
    prompt: rest["prompt"],
    promptTitle: rest["promptTitle"],
  };
  return [withoutUndefined(rule) as unknown as ISheetDataValidationRule];
}

/** `"甲,乙"` is a list of its own, anything else refers to cells. Univer keeps the former as JSON. */
function listOf(formula: string): string {
  const own = /^\s*"(.*)"\s*$/s.exec(formula)?.[1];
  if (own === undefined) return `=${formula.trim()}`;
  return JSON.stringify(own.replace(/""/g, '"').split(",").map((choice) => choice.trim())); // prettier-ignore
}

/** A number stays one, all else is calculated. */
function formulaOf(formula: string | undefined): string | undefined {
  const text = formula?.trim();
  if (!text) return undefined;
  return Number.isFinite(Number(text)) ? text : `=${text}`;
}

/** The conditional formats of a sheet, the one that goes before all others first. */
export function readFormats(
  elements: readonly Element[],
  differences: readonly IStyleData[],
): IConditionFormattingRule[] {
  const rules = elements
    .flatMap((element) => {
      const ranges = rangesOf(element.attributes["sqref"] ?? "");
      return childrenOf(element, "cfRule").map((rule) => ({ rule, ranges }));
    })
    .map((rule, index) => ({ ...rule, index }));
  const byPriority = [...rules].sort((one, other) => priorityOf(one.rule) - priorityOf(other.rule));
  return byPriority.flatMap(({ rule, ranges, index }) => {
    const style = differences[numberIn(rule, "dxfId") ?? -1] ?? {};
    const read = ranges[0] && ruleOf(rule, style, ranges[0]);
    if (!read) return [];
    const stopIfTrue = ["1", "true"].includes(rule.attributes["stopIfTrue"] ?? "");
    return [{ cfId: fileId(index), ranges, stopIfTrue, rule: read }];
  });
}

/** The id of a rule that stands at that place among all of its part. */
function fileId(index: number): string {
  return `file-${index}`;
}

/** The place of a rule in the part it was read from. */
export function placeInFile(id: string): number {
  return Number(id.slice("file-".length));
}

function priorityOf(rule: Element): number {
  return numberIn(rule, "priority") ?? Number.MAX_SAFE_INTEGER;
}

export function rangesOf(sqref: string): IRange[] {
  return sqref
    .split(/\s+/)
    .map((text) => rangeOf(text))
    .filter((range) => range !== undefined)
    .map(univerRange);
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
