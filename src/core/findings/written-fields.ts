import type { Field, Table } from "../table/table";
import { once } from "./once";

/** What was written into the table beside the money: header, goals, and the names and values of the indicators; blank ones left out. */
export const writtenFieldsOf: (table: Table) => readonly Field[] = once((table) => {
  const written: Field[] = [];
  const add = (field: Field | undefined) => {
    if (field && field.text !== "") written.push(field);
  };
  const { projectName, department, unit, attribute, period } = table.header;
  for (const field of [projectName, department, unit, attribute, period]) add(field);
  add(table.goal);
  add(table.midtermGoal);
  for (const { rows } of table.sections) {
    for (const { name, value } of rows) {
      add(name);
      add(value);
    }
  }
  return written;
});
