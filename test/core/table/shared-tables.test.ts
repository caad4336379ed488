import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { type Field, type Table, indicatorsOf } from "../../../src/core/table/table";
import { compact } from "../../../src/core/value/plain-text";
import {
  type ExpectedTable,
  describeShared,
  hasSharedTables,
  sharedBooks,
} from "../../support/shared-tables";

const text = (value: string | null | undefined) => compact(value ?? "");

function reading(table: Table) {
  const { header, funds } = table;
  return {
    title: text(table.title?.text),
    year: table.year ?? null,
    header: Object.fromEntries(
      Object.entries<Field | undefined>({ ...header }).map(([name, field]) => [name, text(field?.text)]),
    ),
    funds: [funds.unit, funds.total?.amount?.toFixed(), funds.projectTotal?.amount?.toFixed()],
    parts: funds.parts.map(({ name, amount }) => `${name} ${amount?.toFixed() ?? null}`),
    goals: [text(table.goal?.text), text(table.midtermGoal?.text)],
    indicators: table.sections
      .flatMap((section) => section.rows.map((row) => ({ ...section, row })))
      .filter(({ row }) => indicatorsOf(table).includes(row))
      .map(({ level1, level2, row }) =>
        [level1, level2, text(row.name.text), text(row.valueText)].join(" / "),
      ),
    unread: table.unread,
  };
}

function ideal(table: ExpectedTable) {
  return {
    title: text(table.title),
    year: table.year,
    header: Object.fromEntries(Object.entries(table.header).map(([name, value]) => [name, text(value)])),
    funds: [table.funds.unit, table.funds.total.amount, table.funds.projectTotal?.amount],
    parts: table.funds.parts.map(({ label, amount }) => `${label} ${amount}`),
    goals: [text(table.goal), text(table.goalMidterm)],
    indicators: table.indicators.map(({ level1, level2, name, value }) =>
      [level1, level2, text(name), text(value)].join(" / "),
    ),
    unread: [],
  };
}

describeShared("published tables are read as a careful human reads them", () => {
  const books = sharedBooks();
  if (!hasSharedTables) it("needs the published tables", () => undefined);
  it.each(books.map((book) => [book.file, book] as const))("%s", (_file, { grids, expected }) => {
    const tables = grids.flatMap((grid) => recognise(grid, layouts));
    expect(tables.map(reading)).toEqual(expected.map(ideal));
  });
});
