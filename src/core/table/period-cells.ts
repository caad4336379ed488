import type { Field } from "./table";
import { compact } from "../value/plain-text";
import { type View, columnsIn, fieldAt, inlineAt, labelAt, plainAt } from "./view";

/** The cells of a period that is written into several: 20210101 | 到 | 20211231. */
export function periodCells(view: View, first: Field): [Field, ...Field[]] {
  const found: [Field, ...Field[]] = [first];
  if (!/\d{4}/.test(first.text)) return found;
  const { top: row, right } = first.at;
  for (const column of columnsIn(view, row)) {
    if (column <= right) continue;
    const at = { row, column };
    if (labelAt(view, at) || inlineAt(view, at)) break;
    const isJoined = /[至到~—–-]$/.test(compact(found[found.length - 1]?.text ?? ""));
    const shape = isJoined ? /^\d{4}/ : /^(?:[至到~—–-]+)(?:$|\d{4})/;
    if (!shape.test(plainAt(view, at))) break;
    found.push(fieldAt(view, first.label, at));
  }
  return found;
}
