import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
import type { Labelled } from "./head-labels";
import { type Field, isEntered } from "./table";
import { type View, fieldAt, filledAfter, joinedField, labelAt, rowsBetween, shownAt } from "./view";

/** A goal written over several rows: what follows in its column down to the next label belongs to it. */
export function withLinesBelow(
  view: View,
  labelled: Labelled | undefined,
  bottom: number,
): Field | undefined {
  if (!labelled || labelled.field.text === "") return labelled?.field;
  if (isNumber(labelled.field.text)) return numberedLines(view, labelled, bottom);
  const fields: [Field, ...Field[]] = [labelled.field];
  const column = labelled.field.at.left;
  for (const { row, columns } of rowsBetween(view, labelled.field.at.bottom + 1, bottom)) {
    const hasLabel = columns.some((each) => labelAt(view, { row, column: each }) !== undefined);
    if (hasLabel || !columns.includes(column)) break;
    fields.push(fieldAt(view, labelled.field.label, { row, column }));
  }
  return joinedField(fields, "\n");
}

const isNumber = remembered((text) => /^目标[\d一二三四五六七八九十]+[:、.]?$/.test(compact(text)));

/** 目标1： | 建设重点学科6个 over 目标2： | …: the numbers have cells of their own. */
function numberedLines(view: View, { field }: Labelled, bottom: number): Field {
  const column = field.at.left;
  const rows = rowsBetween(view, field.at.top, bottom).filter(({ row }) =>
    isNumber(shownAt(view, { row, column })),
  );
  const lines = rows.map(({ row }) => {
    const own = filledAfter(view, { row, column: field.at.right });
    return {
      number: shownAt(view, { row, column }),
      own: fieldAt(view, field.label, { row, column: own ?? field.at.right + 1 }),
    };
  });
  const filled = lines.filter(({ own }) => isEntered(own));
  const [first] = filled;
  // 目标1： alone is what the template had.
  if (!first) return field;
  const text = filled.map(({ number, own }) => `${number}${own.text}`).join("\n");
  return { ...first.own, cell: { kind: "text", text }, text };
}
