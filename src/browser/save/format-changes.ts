import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { formatMark } from "../../core/flags/flag";
import { severities } from "../../core/findings/finding";
import { addressText, rangeText } from "../../core/grid/address";
import { ourRange } from "../../workbook/univer/ranges";
import type { FormatChanges, NewFormat } from "../../workbook/xlsx/rules/change-formats";
import type { StyleLists } from "../../workbook/xlsx/styles/style-lists";
import { placeInFile } from "../open/read-rules";
import { matchRules, type SheetRule, stableText } from "./match-rules";
import { formatRule } from "./write-format-rule";

type Rule = IConditionFormattingRule;

/** What the user did to the colour formats of a sheet; undefined where nothing. Flags are no formats of his. */
export function formatChanges(
  before: readonly Rule[],
  after: readonly Rule[],
  lists: () => StyleLists,
): { readonly changes: FormatChanges; readonly isUnwritten: boolean } | undefined {
  const [old, now] = [before, after].map((rules) => rules.filter(isUsers).map(sheetRule)) as [SheetRule<Rule>[], SheetRule<Rule>[]]; // prettier-ignore
  const { kept, removed, added } = matchRules(old, now);
  const place = ({ rule }: SheetRule<Rule>) => placeInFile(rule.cfId);
  const moved = kept.filter((pair) => pair.before.sqref !== pair.after.sqref);
  const order = kept.map((pair) => place(pair.before));
  const orderBefore = old.map(place).filter((one) => order.includes(one));
  const isReordered = order.some((one, index) => one !== orderBefore[index]);
  if (moved.length + removed.length + added.length === 0 && !isReordered) return undefined;
  const written = added.map((one) => newFormat(one, lists));
  return {
    changes: {
      removed: new Set(removed.map(place)),
      moved: new Map(moved.map((pair) => [place(pair.before), pair.after.sqref])),
      order: isReordered ? order : [],
      added: written.filter((one) => one !== undefined),
    },
    isUnwritten: written.includes(undefined),
  };
}

const marks: ReadonlySet<unknown> = new Set(severities.map(formatMark));

/** Ours are known by their formula, whatever id they have. */
export function isUsers({ rule }: Rule): boolean {
  return !("value" in rule && marks.has(rule.value));
}

function sheetRule(rule: Rule): SheetRule<Rule> {
  const content = stableText({ rule: rule.rule, stopIfTrue: rule.stopIfTrue });
  return { rule, content, sqref: rule.ranges.map((range) => rangeText(ourRange(range))).join(" ") };
}

function newFormat({ rule, sqref }: SheetRule<Rule>, lists: () => StyleLists): NewFormat | undefined {
  const [first] = rule.ranges;
  if (!first) return undefined;
  const cell = addressText({ row: first.startRow, column: first.startColumn });
  const written = formatRule(rule, cell, lists);
  if (!written) return undefined;
  const { attributes, content } = written;
  return { sqref, attributes: { ...attributes, stopIfTrue: rule.stopIfTrue ? "1" : undefined }, content };
}
