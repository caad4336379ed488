import {
  DataValidationErrorStyle,
  DataValidationOperator,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { rangeText } from "../../core/grid/address";
import { ourRange } from "../../workbook/univer/ranges";
import type { NewValidation, ValidationChanges } from "../../workbook/xlsx/rules/change-validations";
import { placeInFile } from "../open/read-rules";
import { fileFormula } from "./file-formula";
import { matchRules, type SheetRule, stableText } from "./match-rules";

type Rule = ISheetDataValidationRule;

/** What the user did to the choices and limits of a sheet; undefined where nothing. */
export function validationChanges(
  before: readonly Rule[],
  after: readonly Rule[],
): { readonly changes: ValidationChanges; readonly isUnwritten: boolean } | undefined {
  const { kept, removed, added } = matchRules(before.map(sheetRule), after.map(sheetRule));
  const place = ({ rule }: SheetRule<Rule>) => placeInFile(rule.uid);
  const moved = kept.filter((pair) => pair.before.sqref !== pair.after.sqref);
  if (moved.length + removed.length + added.length === 0) return undefined;
  const written = added.filter(({ sqref }) => sqref !== "").map(newValidation);
  return {
    changes: {
      removed: new Set(removed.map(place)),
      moved: new Map(moved.map((pair) => [place(pair.before), pair.after.sqref])),
      added: written.filter((one) => one !== undefined),
    },
    isUnwritten: written.includes(undefined),
  };
}

function sheetRule(rule: Rule): SheetRule<Rule> {
  const content = stableText({ ...rule, uid: undefined, ranges: undefined });
  return { rule, content, sqref: rule.ranges.map((range) => rangeText(ourRange(range))).join(" ") };
}

const errorStyles = ["information", undefined, "warning"];
const known = new Set(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);
const longestList = 255;

function newValidation({ rule, sqref }: SheetRule<Rule>): NewValidation | undefined {
  const isList = String(rule.type) === "list";
  const first = isList ? listFormula(rule.formula1 ?? "") : formulaText(rule.formula1);
  // Excel calls a file broken whose list is longer.
  if (!known.has(rule.type) || first === undefined || (isList && first.length > longestList + 2)) {
    return undefined;
  }
  const second = formulaText(rule.formula2);
  // What may be entered all the same has no message in the file, just the list.
  const isLenient = rule.errorStyle === DataValidationErrorStyle.WARNING && !rule.error;
  const attributes = {
    type: rule.type,
    errorStyle: isLenient ? undefined : errorStyles[rule.errorStyle ?? DataValidationErrorStyle.STOP],
    operator: rule.operator === DataValidationOperator.BETWEEN ? undefined : rule.operator,
    allowBlank: rule.allowBlank === false ? undefined : "1",
    showDropDown: rule.showDropDown === false ? "1" : undefined,
    showInputMessage: rule.prompt ? "1" : undefined,
    showErrorMessage: isLenient || rule.showErrorMessage === false ? undefined : "1",
    errorTitle: rule.errorTitle || undefined,
    error: rule.error || undefined,
    promptTitle: rule.promptTitle || undefined,
    prompt: rule.prompt || undefined,
    sqref,
  };
  return { attributes, formulas: second === undefined ? [first] : [first, second] };
}

function formulaText(formula: string | undefined): string | undefined {
  return formula === undefined || formula === "" ? undefined : fileFormula(formula);
}

/** Univer keeps a list of its own as JSON, or as texts between commas. */
function listFormula(formula: string): string {
  if (formula.startsWith("=")) return fileFormula(formula);
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
