import { compact } from "../value/plain-text";
import type { AcrossColumn, AcrossHead } from "./across-columns";
import { splitIndicator } from "./split-indicator";
import { type Entry, type Field, type Indicator, type Section, isEntered } from "./table";
import { joinedValue } from "./value-text";
import { type View, entryAt, fieldAt, isFirstOfArea, labelAt, rowsBetween } from "./view";

/** The indicators of some rows, a group for each 二级 label. */
export function sectionsIn(
  view: View,
  across: AcrossHead,
  { top, bottom }: { top: number; bottom: number },
): Section[] {
  const rows = rowsBetween(view, top, bottom).map(({ row }) => row);
  const sections: (Omit<Section, "rows"> & { rows: Indicator[]; left: number })[] = [];
  for (const column of across.columns) {
    const { level1, level2, label, block } = column;
    const indicators = rows.flatMap((row) =>
      indicatorsAt(view, across, { row, column, isFirst: row === top }),
    );
    const last = sections[sections.length - 1];
    if (last && last.left === label.at.left) last.rows.push(...indicators);
    else {
      const requirement = labelAt(view, { row: label.at.top, column: label.at.left })?.requirement;
      const half = "annual" as const;
      sections.push({
        level1,
        level2,
        label,
        block,
        requirement,
        half,
        left: label.at.left,
        rows: indicators,
      });
    }
  }
  return sections.map(({ left: _left, ...section }) => section);
}

function indicatorsAt(
  view: View,
  across: AcrossHead,
  { row, column, isFirst }: { row: number; column: AcrossColumn; isFirst: boolean },
): Indicator[] {
  const at = { row, column: column.column };
  if (!isFirstOfArea(view, at)) return [];
  const { name } = column;
  const field = (entry: Entry, each: number | undefined): Field | undefined =>
    each === undefined ? undefined : fieldAt(view, entry, { row: each, column: column.column });
  const none = { sign: undefined, unit: undefined, weight: undefined, nature: undefined };
  const value = fieldAt(view, name ?? column.label, at);
  // Further rows of a project need not fill every column.
  if (name !== undefined && !isFirst && !isEntered(value)) return [];
  if (name === undefined) {
    const parts = splitIndicator(value.text, compact(column.label.text));
    // The label of both is the cell itself: neither can be written without the other.
    const own = entryAt(view, at);
    return parts.map((part) => {
      const of = (text: string): Field => ({ label: own, at: own.at, cell: { kind: "text", text }, text });
      return { row, name: of(part.name), value: of(part.value), ...none, valueText: part.value };
    });
  }
  const sign = field(name, across.sign);
  const unit = field(name, across.unit);
  return [
    {
      row,
      name: fieldAt(view, column.label, { row: name.at.top, column: column.column }),
      value,
      ...{ sign, unit, weight: field(name, across.weight), nature: undefined },
      valueText: joinedValue(sign?.text ?? "", value.text, unit?.text ?? ""),
    },
  ];
}
