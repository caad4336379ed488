import type { IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type Flag, formatMark, noteMark } from "../../core/flags/flag";
import { severities } from "../../core/findings/finding";
import { type Address, cellRange, hasCell, type Range } from "../../core/grid/address";
import { keyOf } from "../../core/grid/grid";
import { firstCell } from "../../core/table/table";
import { ourRange } from "../../workbook/univer/ranges";
import { type Rules, rulesOf } from "./resources";

/** The flags that a workbook of Univer's carries: colour by rules, text by notes. */
export function flagsIn(data: Partial<IWorkbookData>): Flag[] {
  const rules = rulesOf(data);
  return (data.sheetOrder ?? []).flatMap((id) => {
    const name = data.sheets?.[id]?.name;
    return name === undefined ? [] : flagsOn(name, rules(id), (data.sheets?.[id]?.mergeData ?? []).map(ourRange)); // prettier-ignore
  });
}

function flagsOn(sheet: string, { formats, notes }: Rules, merges: readonly Range[]): Flag[] {
  const texts = new Map(
    notes
      .filter(({ note }) => note.startsWith(noteMark))
      .map(({ row, col, note }) => [keyOf({ row, column: col }), { at: { row, column: col }, text: note }]),
  );
  const coloured = severities.flatMap((severity) =>
    coloursOf(formats, formatMark(severity)).map((at): Flag => {
      const key = keyOf(firstCell(at));
      const text = texts.get(key)?.text ?? "";
      return { sheet, at, severity, text };
    }),
  );
  const told = new Set(coloured.map(({ at }) => keyOf(firstCell(at))));
  // Flags side by side grow into one colour when rows go in between or out: each note still tells of its own cell.
  const swallowed = [...texts].flatMap(([key, { at, text }]) => {
    const colour = told.has(key) ? undefined : coloured.find((flag) => hasCell(flag.at, at));
    return colour ? [{ sheet, at: cellOf(at, merges), severity: colour.severity, text }] : [];
  });
  return [...coloured, ...swallowed];
}

function coloursOf(formats: readonly IConditionFormattingRule[], mark: string): Range[] {
  return formats
    .filter(({ rule }) => "value" in rule && rule.value === mark)
    .flatMap(({ ranges }) => ranges.map(ourRange));
}

function cellOf(at: Address, merges: readonly Range[]): Range {
  return merges.find((merge) => hasCell(merge, at)) ?? cellRange(at);
}
