import type { Cell } from "../../src/core/grid/cell";
import { addressText, columnText, rangeText } from "../../src/core/grid/address";
import { type Grid, keyOf, makeGrid } from "../../src/core/grid/grid";
import type { MemorySheet } from "../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { type ContractHost, type SeedCell, type SeedSheet, contract } from "./contract";
import { at, rangeAt } from "./contract-places";

contract("the memory host", async () => {
  let workbook = new MemoryWorkbook([]);
  const host: ContractHost = {
    open: async (sheets) => (workbook = seeded(sheets)),
    reopen: async () => (workbook = workbook.reopened()),
    sheetNames: async () => workbook.sheets.map(({ name }) => name),
    look: async (name) => seen(workbook.named(name)),
    select: async (sheet, range) => {
      workbook.selection = { sheet, range: rangeAt(range) };
    },
    selected: async () => ({ sheet: workbook.selection.sheet, range: rangeText(workbook.selection.range) }),
    type: async (sheet, address, text) => workbook.userEdits(sheet, at(address), { kind: "text", text }),
    close: async () => undefined,
  };
  return host;
});

describe("the memory host on its own", () => {
  it("refuses to write where the workbook is read-only", async () => {
    const workbook = seeded([{ name: "表" }]);
    workbook.isReadOnly = true;
    expect(workbook.capabilities().isReadOnly).toBe(true);
    await expect(workbook.showFlags([], ["表"])).rejects.toMatchObject({ code: "read-only" });
    await expect(workbook.write([])).rejects.toMatchObject({ code: "read-only" });
  });

  it("refuses to push a filled row off the sheet", async () => {
    const workbook = seeded([{ name: "表", cells: { A1: 1, A1048576: 2 } }]);
    const rows = { at: 1, count: 1, grows: [] };
    const writing = workbook.write([
      { sheet: "表", at: at("A1"), content: { kind: "empty" } },
      { sheet: "表", rows },
    ]);
    await expect(writing).rejects.toMatchObject({ code: "space-too-small", detail: "表" });
    expect(workbook.named("表").grid.cells.size).toBe(2);
  });

  it("says which sheet keeps its flags when protected after they were shown", async () => {
    const workbook = seeded([{ name: "表" }]);
    await workbook.showFlags(
      [{ sheet: "表", at: rangeAt("A1"), severity: "error", text: "【绩效校验】" }],
      ["表"],
    );
    workbook.named("表").isProtected = true;
    await expect(workbook.clearFlags("workbook")).rejects.toMatchObject({
      code: "sheet-protected",
      detail: "表",
    });
  });
});

function seeded(sheets: readonly SeedSheet[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook(sheets.map(gridOf));
  for (const {
    name,
    notes = {},
    fills = {},
    colourFormats = [],
    cells = {},
    isProtected = false,
  } of sheets) {
    const sheet = workbook.named(name);
    for (const [address, text] of Object.entries(notes)) sheet.notes.set(keyOf(at(address)), text);
    for (const [address, fill] of Object.entries(fills)) sheet.looks.set(keyOf(at(address)), { fill });
    for (const [address, cell] of Object.entries(cells)) {
      if (typeof cell !== "object" || cell.numberFormat === undefined) continue;
      const key = keyOf(at(address));
      sheet.looks.set(key, { ...sheet.looks.get(key), numberFormat: cell.numberFormat });
    }
    sheet.formats = colourFormats.map(({ range, formula }) => ({ ranges: [rangeAt(range)], formula }));
    sheet.isProtected = isProtected;
  }
  return workbook;
}

function gridOf({ name, cells = {}, merges = [], hiddenRows = [], hiddenColumns = [] }: SeedSheet): Grid {
  return makeGrid({
    sheet: name,
    cells: Object.entries(cells).map(([address, cell]) => {
      const { row, column } = at(address);
      return [row, column, cellOf(cell)] as const;
    }),
    merges: merges.map(rangeAt),
    hiddenRows,
    hiddenColumns,
  });
}

function cellOf(seed: SeedCell): Cell {
  switch (typeof seed) {
    case "string":
      return { kind: "text", text: seed };
    case "number":
      return { kind: "number", value: seed, text: String(seed) };
    case "boolean":
      return { kind: "boolean", value: seed, text: seed ? "TRUE" : "FALSE" };
    default: {
      const { value, text, formula } = seed;
      return { kind: "number", value, text, ...(formula === undefined ? {} : { formula }) };
    }
  }
}

function seen(sheet: MemorySheet) {
  const address = (key: number) => addressText({ row: Math.floor(key / 16_384), column: key % 16_384 });
  return {
    notes: Object.fromEntries([...sheet.notes].map(([key, text]) => [address(key), text])),
    colourFormats: sheet.formats.flatMap(({ ranges, formula }) =>
      ranges.map((range) => ({ range: rangeText(range), formula })),
    ),
    looks: Object.fromEntries([...sheet.looks].map(([key, look]) => [address(key), look])),
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, points]) => [columnText(column), points]),
    ),
  };
}
