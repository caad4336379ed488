import {
  DataValidationErrorStyle,
  DataValidationOperator,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { sqrefOf } from "./write-formats";
import { list, tag, textTag } from "./xml";

/** The dropdowns and limits of a sheet. */
export function dataValidations(rules: readonly ISheetDataValidationRule[]): string {
  return list(
    "dataValidations",
    rules.map(validationTag).filter((text) => text !== ""),
  );
}

const errorStyles = ["information", undefined, "warning"];
const known = new Set(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);
const longestList = 255;

function validationTag(rule: ISheetDataValidationRule): string {
  const isList = String(rule.type) === "list";
  const first = isList ? listFormula(rule.formula1 ?? "") : formulaText(rule.formula1);
  // Excel calls a file broken whose list is longer.
  if (!known.has(rule.type) || first === undefined || (isList && first.length > longestList + 2)) return ""; // prettier-ignore
  const second = formulaText(rule.formula2);
  // What may be entered all the same has no message in the file, just the list.
  const isLenient = rule.errorStyle === DataValidationErrorStyle.WARNING && !rule.error;
  const attributes = {
    type: rule.type,
    errorStyle: isLenient ? undefined : errorStyles[rule.errorStyle ?? DataValidationErrorStyle.STOP],
    operator: rule.operator === DataValidationOperator.BETWEEN ? undefined : rule.operator,
    allowBlank: rule.allowBlank === false ? undefined : 1,
    showDropDown: rule.showDropDown === false ? 1 : undefined,
    showInputMessage: rule.prompt ? 1 : undefined,
    showErrorMessage: isLenient || rule.showErrorMessage === false ? undefined : 1,
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: sqrefOf(rule.ranges),
  };
  const formulas = textTag("formula1", first) + (second === undefined ? "" : textTag("formula2", second));
  return tag("dataValidation", attributes, formulas);
}

function formulaText(formula: string | undefined): string | undefined {
  return formula === undefined || formula === "" ? undefined : formula.replace(/^=/, "");
}

/** Univer keeps a list of its own as JSON, or as texts between commas. */
function listFormula(formula: string): string {
  if (formula.startsWith("=")) return formula.slice(1);
  return `"${choicesOf(formula).join(",").replace(/"/g, '""')}"`;
}

function choicesOf(formula: string): string[] {
  try {
    const choices: unknown = JSON.parse(formula);
    if (Array.isArray(choices)) return choices.map(String);
  } catch {
    // No JSON: texts between commas.
  }
  return formula.split(",");
}
