import fc from "fast-check";
import type { BlankTable } from "../../../src/core/table/blank-table";
import { makeGrid } from "../../../src/core/grid/grid";
import {
  firstPlace,
  freeColumnWidths,
  freeSheetName,
  isOverEdge,
  obstacleTo,
  placeBelow,
  placeOnNewSheets,
  placedCells,
  placedMerges,
  placedRange,
  stackedSheetName,
} from "../../../src/core/table/place-table";

const format = {
  font: "宋体",
  size: 11,
  isBold: false,
  isWrapped: true,
  horizontal: "center",
  vertical: "center",
  hasBorder: true,
  numberFormat: undefined,
  choices: undefined,
} as const;

const small: BlankTable = {
  layout: "small",
  sheetName: "维稳经费",
  rowCount: 3,
  columnCount: 2,
  cells: [
    { row: 0, column: 0, content: { kind: "text", text: "总额" }, format },
    {
      row: 0,
      column: 1,
      content: { kind: "sum", of: { top: 1, left: 1, bottom: 2, right: 1 } },
      format,
    },
    { row: 1, column: 1, content: undefined, format },
  ],
  merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
  columnWidths: [60, 120],
  rowHeights: [20, 20, 20],
  print: { paper: "A4", orientation: "portrait", isOnePageWide: true },
};

const filledAt = (row: number, column: number) =>
  makeGrid({ sheet: "表", cells: [[row, column, { kind: "text", text: "x" }]] });

describe("placing tables", () => {
  it("stacks them with a blank row between", () => {
    const placed = placeBelow([small, small], "表", { row: 4, column: 2 });
    expect(placed.map(placedRange)).toEqual([
      { top: 4, left: 2, bottom: 6, right: 3 },
      { top: 8, left: 2, bottom: 10, right: 3 },
    ]);
    expect(firstPlace(placed, "表")).toEqual({
      sheet: "表",
      range: { top: 4, left: 2, bottom: 6, right: 3 },
    });
  });

  it("moves sums and merges along", () => {
    const [placed] = placeBelow([small], "表", { row: 4, column: 2 });
    if (!placed) throw new Error("nothing placed");
    expect(placedCells(placed).map(({ at, content }) => [at.row, at.column, content])).toEqual([
      [4, 2, { kind: "text", text: "总额" }],
      [4, 3, { kind: "formula", formula: "SUM(D6:D7)" }],
      [5, 3, undefined],
    ]);
    expect(placedMerges(placed)).toEqual([{ top: 5, left: 2, bottom: 6, right: 2 }]);
  });

  it("gives new sheets names of their own", () => {
    const placed = placeOnNewSheets([small, small], ["维稳经费", "Sheet1"]);
    expect(placed.map(({ sheet }) => sheet)).toEqual(["维稳经费 (2)", "维稳经费 (3)"]);
    expect(placed.map(({ origin }) => origin)).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 0 },
    ]);
  });

  it("names the stack's sheet once and for all", () => {
    expect(stackedSheetName([])).toBe("绩效目标表");
    expect(stackedSheetName(["绩效目标表"])).toBe("绩效目标表 (2)");
  });
});

describe("freeSheetName", () => {
  it.each([
    ["keeps a legal name", "维稳经费", [], "维稳经费"],
    ["replaces what Excel forbids", "a:b\\c/d?e*f[g]", [], "a_b_c_d_e_f_g_"],
    ["turns line breaks into spaces", "维稳\r\n经费", [], "维稳 经费"],
    ["strips apostrophes at both ends", "'经费'", [], "经费"],
    ["strips several of them, and spaces with them", " ''经费'  ", [], "经费"],
    ["names what has no name", "  ", [], "表"],
    ["leaves Excel's own name to Excel", "History", [], "表History"],
    ["ignores case as Excel does", "ABC", ["abc"], "ABC (2)"],
    ["cuts to 31 characters", "一".repeat(40), [], "一".repeat(31)],
    ["makes room for the number", "一".repeat(40), ["一".repeat(31)], `${"一".repeat(27)} (2)`],
    ["never cuts a rare character in half", `${"一".repeat(30)}𠮷`, [], "一".repeat(30)],
  ])("%s", (_name, wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  it("is legal and free whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (wanted, taken) => {
        const first = freeSheetName(wanted, taken);
        const second = freeSheetName(wanted, [...taken, first]);
        for (const name of [first, second]) {
          expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
          expect(name.trim()).not.toBe("");
        }
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      }),
    );
  });
});

describe("the space for a table", () => {
  const placed = placeBelow([small, small], "表", { row: 4, column: 2 });

  it.each([
    ["a cell of the first table", 4, 2, "C5"],
    ["a cell of the last one", 10, 3, "D11"],
    ["the row between", 7, 2, "C8"],
    ["the cell above", 3, 2, undefined],
    ["the cell to the right", 5, 4, undefined],
  ])("is or is not free: %s", (_name, row, column, expected) => {
    expect(obstacleTo(placed, filledAt(row, column))).toBe(expected);
  });

  it("is not free where a blank merge reaches in", () => {
    const grid = makeGrid({ sheet: "表", cells: [], merges: [{ top: 0, left: 0, bottom: 4, right: 2 }] });
    expect(obstacleTo(placed, grid)).toBe("A1:C5");
  });

  it.each([
    [{ row: 1_048_573, column: 0 }, false],
    [{ row: 1_048_574, column: 0 }, true],
    [{ row: 0, column: 16_383 }, true],
  ])("ends with the sheet: %j", (origin, expected) => {
    expect(isOverEdge(placeBelow([small], "表", origin))).toBe(expected);
  });

  it("ends with the sheet for the last of several, too", () => {
    expect(isOverEdge(placeBelow([small, small], "表", { row: 1_048_570, column: 0 }))).toBe(true);
    expect(isOverEdge(placeBelow([small, small], "表", { row: 1_048_569, column: 0 }))).toBe(false);
  });

  it("of no tables is free, and begins at the sheet's first cell", () => {
    expect(obstacleTo([], filledAt(0, 0))).toBeUndefined();
    expect(firstPlace([], "表")).toEqual({ sheet: "表", range: { top: 0, left: 0, bottom: 0, right: 0 } });
  });

  it("leaves the widths of columns in use alone", () => {
    const [first] = placed;
    if (!first) throw new Error("nothing placed");
    expect(freeColumnWidths(first, filledAt(0, 0))).toEqual([
      [2, 60],
      [3, 120],
    ]);
    expect(freeColumnWidths(first, filledAt(20, 2))).toEqual([[3, 120]]);
  });
});
