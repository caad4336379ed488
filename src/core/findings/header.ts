import type { Range } from "../grid/address";
import type { Field, Table } from "../table/table";
import { isWritten } from "./blank";
import { headOf } from "./places";
import type { Breach } from "./rule";
import type { Severity } from "./finding";

export interface BlankFacts {
  readonly label: string;
  /** No such label stands in the table at all. */
  readonly isLost: boolean;
  /** Words that leave it open: 待定. */
  readonly text?: string;
}

/** The breach of a header field that must be filled: blank, only dashes, or (in a known form) without its label. */
export function blankField(
  table: Table,
  field: Field | undefined,
  label: string,
): Breach<BlankFacts> | undefined {
  const at = placeOfBlank(table, field);
  if (!at && field && (unsettled.test(field.text) || (label !== "实施单位" && none.test(field.text))))
    return { at: field.at, facts: { label, isLost: false, text: field.text.trim() } };
  if (!at) return undefined;
  // That a label is missing may be the reader's fault: never more than a warning.
  const lost: { severity?: Severity } = field ? {} : { severity: "warning" };
  return { at, facts: { label, isLost: field === undefined }, ...lost };
}

const unsettled = /^\s*(待定|待填|待补|待补充|未定|不详|暂无|暂定|测试)\s*$/;

/** No project is without a name or a department; a unit of its own it may lack. */
const none = /^\s*(无|没有)\s*$/;

export function blankMessage({ label, isLost, text }: BlankFacts): { zh: string; en: string } {
  if (text !== undefined)
    return { zh: `“${label}”填的是“${text}”，请填写实际内容。`, en: `“${label}” is only “${text}”.` };
  return isLost
    ? { zh: `表中没有找到“${label}”这一栏。`, en: `The table has no “${label}”.` }
    : { zh: `“${label}”未填写。`, en: `“${label}” is blank.` };
}

function placeOfBlank(table: Table, field: Field | undefined): Range | undefined {
  if (!field) return table.layout === undefined ? undefined : headOf(table);
  return isWritten(field) ? undefined : field.at;
}
