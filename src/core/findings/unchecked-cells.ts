import type { Cell } from "../grid/cell";
import type { Field, Table } from "../table/table";
import { amountFieldsOf } from "./funds";

/** A field that nobody can judge: a formula that has no result yet, or one whose result is an error (#REF!). */
export interface UncheckedCell {
  readonly field: Field;
  readonly cell: Extract<Cell, { readonly kind: "uncalculated" | "error" }>;
}

export function uncheckedCellsOf(table: Table): UncheckedCell[] {
  const unchecked: UncheckedCell[] = [];
  const add = (field: Field | undefined) => {
    const cell = field?.cell;
    if (field && (cell?.kind === "uncalculated" || cell?.kind === "error")) unchecked.push({ field, cell });
  };
  const { header, goal, midtermGoal, funds, sections } = table;
  for (const field of [header.projectName, header.department, header.unit, header.attribute]) add(field);
  for (const field of [header.period, goal, midtermGoal]) add(field);
  for (const field of amountFieldsOf(funds)) {
    // An error in place of the total is reported by `total-is-a-number`.
    if (field !== funds.total || field.cell.kind !== "error") add(field);
  }
  for (const { rows } of sections) {
    for (const { name, value, sign, unit, weight } of rows) {
      add(name);
      add(value);
      add(sign);
      add(unit);
      add(weight);
    }
  }
  return unchecked;
}
