import { mainNamespaces } from "../edit/dialect";
import { badCell, type CellScan } from "./cell-scan";

const rows: ReadonlySet<string> = new Set(["row", "c"]);
const values: ReadonlySet<string> = new Set(["v", "f", "is"]);
/** No part has more prefixes for one and the same name. */
const mostPrefixes = 16;

/**
 * Refuses a row or cell where none may stand, and one that is written under a second prefix of the sheet's own
 * namespace: passed over as something unknown, it would be lost without a word.
 */
export function refuseOwn(scan: CellScan): void {
  const { cursor, prefix } = scan;
  const isRow = rows.has(cursor.local);
  if (!isRow && !values.has(cursor.local)) return;
  const other = cursor.name.slice(0, cursor.name.length - cursor.local.length);
  if (other === prefix ? isRow : isOwn(scan, other)) throw badCell(scan, `misplaced <${cursor.name}>`);
}

function isOwn(scan: CellScan, prefix: string): boolean {
  const { text, foreign } = scan;
  if (foreign.has(prefix)) return false;
  if (foreign.size >= mostPrefixes) throw badCell(scan, "too many prefixes");
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const spellings = mainNamespaces.flatMap((uri) => [`${declaration}="${uri}"`, `${declaration}='${uri}'`]);
  if (spellings.some((spelling) => text.includes(spelling))) return true;
  foreign.add(prefix);
  return false;
}
