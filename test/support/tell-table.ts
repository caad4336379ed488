import { rangeText } from "../../src/core/grid/address";
import { type AmountField, type Field, type Table, indicatorsOf } from "../../src/core/table/table";

/** Everything a reading says, one line a fact, so that a case shows the whole of it. */
export function tellTable(table: Table): string[] {
  const { header, funds } = table;
  const fields = Object.entries<Field | undefined>({ ...header }).flatMap(([name, field]) =>
    field?.text ? [`${name} ${field.text}`] : [],
  );
  const amount = ({ level, name, amount: sum }: AmountField) => `${level} ${name} ${sum?.toFixed() ?? "-"}`;
  return [
    `year ${table.year}`,
    ...fields,
    `total ${funds.total?.amount?.toFixed() ?? "-"} ${funds.unit}${funds.isClosed ? " closed" : ""}`,
    ...funds.parts.map(amount),
    ...(funds.projectTotal ? [`project total ${funds.projectTotal.amount?.toFixed()}`] : []),
    ...funds.projectParts.map((part) => `project ${amount(part)}`),
    ...(table.goal ? [`goal ${table.goal.text}`] : []),
    ...(table.midtermGoal ? [`midterm goal ${table.midtermGoal.text}`] : []),
    ...tellRows(table),
    ...table.unread.map((entry) => `unread ${rangeText(entry.at)} ${entry.text}`),
  ];
}

function tellRows(table: Table): string[] {
  const filled = indicatorsOf(table);
  return table.sections.flatMap(({ half, level1, level2, rows }) =>
    rows
      .filter((row) => filled.includes(row))
      .map((row) => {
        const weight = row.weight ? ` (${row.weight.text})` : "";
        return `${half === "midterm" ? "midterm " : ""}${level1} ${level2} ${row.name.text} = ${row.valueText}${weight}`;
      }),
  );
}
