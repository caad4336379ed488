import { type Range, isOverlapping } from "../grid/address";
import type { RepairKind, Table } from "../table/table";

/** Whether the reader already reports one of these repairs at the place; a rule is then silent about the same mistake. */
export function isRepaired(table: Table, at: Range, kinds: readonly RepairKind[]): boolean {
  return table.repairs.some(
    (repair) =>
      kinds.includes(repair.kind) &&
      (isOverlapping(repair.at, at) || repair.cells.some((cells) => isOverlapping(cells, at))),
  );
}
