import type { IRange } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { addressText, rangeText } from "../../core/grid/address";
import { ourRange } from "../../workbook/univer/ranges";
import { formatRule } from "./write-format-rule";
import type { StyleSheet } from "./style-sheet";
import { tag } from "./xml";

/** The conditional formats of a sheet, the one that goes before all others first. */
export function conditionalFormats(rules: readonly IConditionFormattingRule[], styles: StyleSheet): string {
  let priority = 0;
  return rules
    .flatMap((rule) => {
      const [first] = rule.ranges;
      if (!first) return [];
      const cell = addressText({ row: first.startRow, column: first.startColumn });
      const written = formatRule(rule, cell, styles);
      if (!written) return [];
      return pieces(rule).map((ranges) => {
        priority += 1;
        const { attributes, content } = written;
        const stopIfTrue = rule.stopIfTrue ? 1 : undefined;
        return tag("conditionalFormatting", { sqref: sqrefOf(ranges) }, tag("cfRule", { ...attributes, priority, stopIfTrue }, content)); // prettier-ignore
      });
    })
    .join("");
}

export function sqrefOf(ranges: readonly IRange[]): string {
  return ranges.map((range) => rangeText(ourRange(range))).join(" ");
}

const mostRanges = 200;

/** A rule over very many cells is written in pieces; one whose formula moves with its first cell cannot be. */
function pieces({ rule, ranges }: IConditionFormattingRule): IRange[][] {
  const isFixed = "value" in rule && typeof rule.value === "string" && !/[A-Z]\$?[0-9]/i.test(rule.value);
  if (!isFixed || ranges.length <= mostRanges) return [ranges];
  const count = Math.ceil(ranges.length / mostRanges);
  return Array.from({ length: count }, (_, index) =>
    ranges.slice(index * mostRanges, (index + 1) * mostRanges),
  );
}
