import type { Range } from "../../../src/core/grid/address";
import { keyOf } from "../../../src/core/grid/grid";
import { movedFormula, movedName } from "../../../src/core/grid/moved-formula";
import { grownRange, movedIndex, movedRange, type Shift } from "../../../src/core/grid/shift";
import type { Book, Sheet } from "./book";
import { addressOfKey } from "./ranges";

/** Whole rows go in; they look like the row above. What stands below moves, and what refers to it follows. */
export function insertRowsInBook(
  book: Book,
  sheet: Sheet,
  { at, count }: { at: number; count: number },
): void {
  const shift: Shift = { axis: "row", kind: "insert", at, count, takesLook: true };
  for (const one of book.sheets) {
    for (const [key, cell] of one.cells) {
      if (cell.formula === undefined) continue;
      one.cells.set(key, {
        ...cell,
        formula: movedText(cell.formula, one.name, { sheet: sheet.name, shift }),
      });
    }
  }
  for (const [index, name] of book.names.entries()) {
    const formula = movedName(name.formula.replace(/^=/, ""), { sheet: sheet.name, shift }).text;
    book.names.splice(index, 1, { ...name, formula: name.formula.startsWith("=") ? `=${formula}` : formula });
  }
  moveKeys(sheet.cells, shift);
  moveKeys(sheet.notes, shift);
  moveKeys(sheet.looks, shift);
  moveIndexes(sheet, shift);
  moveLists(sheet, shift);
  takeLooks(sheet, shift);
}

function movedText(formula: string, own: string, move: Parameters<typeof movedName>[1]): string {
  return `=${movedFormula(formula.slice(1), own, move).text}`;
}

function moveKeys<Value>(map: Map<number, Value>, shift: Shift): void {
  const entries = [...map].map(([key, value]): [number, Value] => {
    const { row, column } = addressOfKey(key);
    return [keyOf({ row: movedIndex(row, shift) ?? row, column }), value];
  });
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function moveIndexes(sheet: Sheet, shift: Shift): void {
  const hidden = [...sheet.hiddenRows].map((row) => movedIndex(row, shift) ?? row);
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(row);
  const heights = [...sheet.rowHeights].map(
    ([row, points]) => [movedIndex(row, shift) ?? row, points] as const,
  );
  sheet.rowHeights.clear();
  for (const [row, points] of heights) sheet.rowHeights.set(row, points);
}

function moveLists(sheet: Sheet, shift: Shift): void {
  const moved = (range: Range) => movedRange(range, shift) ?? range;
  const grown = (ranges: readonly Range[]) => ranges.map((range) => grownRange(range, shift) ?? range);
  sheet.merges = sheet.merges.map(moved);
  sheet.formats = sheet.formats.map((format) => ({
    ...format,
    ranges: grown(format.ranges),
    rule: Object.fromEntries(
      Object.entries(format.rule).map(([name, value]) => [
        name,
        typeof value === "string" && value.startsWith("=")
          ? movedText(value, sheet.name, { sheet: sheet.name, shift })
          : value,
      ]),
    ),
  }));
  sheet.validations = sheet.validations.map((one) => ({ ...one, ranges: grown(one.ranges) }));
  sheet.comments = sheet.comments.map((one) => ({ ...one, row: movedIndex(one.row, shift) ?? one.row }));
  sheet.tables.splice(
    0,
    sheet.tables.length,
    ...sheet.tables.map((one) => ({ ...one, range: moved(one.range) })),
  );
  if (sheet.frozen && shift.at <= sheet.frozen.bottom) sheet.frozen = moved({ ...sheet.frozen });
}

function takeLooks(sheet: Sheet, { at, count }: Shift): void {
  const above = [...sheet.looks].filter(([key]) => addressOfKey(key).row === at - 1);
  const height = sheet.rowHeights.get(at - 1);
  for (let row = at; row < at + count; row += 1) {
    for (const [key, look] of above) sheet.looks.set(keyOf({ row, column: addressOfKey(key).column }), look);
    if (height !== undefined) sheet.rowHeights.set(row, height);
  }
}
