import type { Range } from "../../../src/core/grid/address";
import { type Cell, emptyCell, textOf } from "../../../src/core/grid/cell";
import { areaAt, cellAt, keyOf, makeGrid } from "../../../src/core/grid/grid";

const text = (words: string): Cell => ({ kind: "text", text: words });
const merge = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});

describe("makeGrid", () => {
  it("lists used rows and columns in ascending order, whatever the order of the cells", () => {
    const { rows, used } = makeGrid({
      sheet: "表",
      cells: [
        [5, 2, text("c")],
        [1, 3, text("a")],
        [5, 1, text("b")],
      ],
    });
    expect(rows).toEqual([
      { row: 1, columns: [3] },
      { row: 5, columns: [1, 2] },
    ]);
    expect(used).toEqual(merge(1, 1, 5, 3));
  });

  it("lists cells that come in order as they come", () => {
    const { rows } = makeGrid({
      sheet: "表",
      cells: [
        [0, 0, text("a")],
        [0, 16_383, text("b")],
        [1, 0, text("c")],
      ],
    });
    expect(rows).toEqual([
      { row: 0, columns: [0, 16_383] },
      { row: 1, columns: [0] },
    ]);
  });

  it("leaves empty cells out, and of two at one address takes the last", () => {
    const grid = makeGrid({
      sheet: "表",
      cells: [
        [0, 0, text("old")],
        [0, 0, text("new")],
        [4, 4, emptyCell],
      ],
    });
    expect(cellAt(grid, { row: 0, column: 0 })).toEqual(text("new"));
    expect(cellAt(grid, { row: 4, column: 4 })).toBe(emptyCell);
    expect(grid.rows).toEqual([{ row: 0, columns: [0] }]);
    expect(grid.cells.size).toBe(1);
  });

  it("has no used range and indexes no merge on an empty sheet", () => {
    const { used, mergeByCell, merges } = makeGrid({ sheet: "表", cells: [], merges: [merge(0, 0, 1, 1)] });
    expect(used).toBeUndefined();
    expect(mergeByCell.size).toBe(0);
    expect(merges).toHaveLength(1);
  });

  it("knows what is hidden, and of no merges makes none", () => {
    const grid = makeGrid({ sheet: "表", cells: [[0, 0, text("a")]], hiddenRows: [2], hiddenColumns: [3] });
    expect([...grid.hiddenRows, ...grid.hiddenColumns]).toEqual([2, 3]);
    expect(grid.merges).toEqual([]);
  });
});

describe("areaAt", () => {
  const whole = merge(0, 0, 100, 50);
  const grid = makeGrid({
    sheet: "表",
    cells: [
      [0, 0, text("a")],
      [3, 2, text("b")],
    ],
    merges: [whole],
  });

  it.each([
    ["a cell of a merge", 0, 0, whole],
    ["its last used cell", 3, 2, whole],
    ["one row below what is used", 4, 2, whole],
    ["one column beside what is used", 3, 3, whole],
    ["further below: the cell alone", 5, 2, merge(5, 2, 5, 2)],
    ["further right: the cell alone", 3, 4, merge(3, 4, 3, 4)],
  ])("%s", (_name, row, column, area) => {
    expect(areaAt(grid, { row, column })).toEqual(area);
  });

  it("indexes a merge no further than it reaches", () => {
    const small = makeGrid({
      sheet: "表",
      cells: [
        [0, 0, text("a")],
        [9, 9, text("b")],
      ],
      merges: [merge(1, 1, 2, 3)],
    });
    expect([...small.mergeByCell.keys()]).toEqual(
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [2, 1],
        [2, 2],
        [2, 3],
      ].map(([row, column]) => keyOf({ row: row!, column: column! })),
    );
  });

  it("leaves out merges over more cells than can be listed, and only those", () => {
    const huge = merge(0, 1, 1_048_575, 16_383);
    const { mergeByCell } = makeGrid({
      sheet: "表",
      cells: [
        [0, 0, text("a")],
        [1_048_575, 16_383, text("b")],
      ],
      merges: [merge(0, 0, 1, 0), huge, merge(2, 0, 3, 0)],
    });
    expect(mergeByCell.size).toBe(4);
  });
});

it.each<[string, Cell, string]>([
  ["a number as it is displayed", { kind: "number", value: 0.97, text: "97%" }, "97%"],
  ["nothing of an empty cell", emptyCell, ""],
  ["nothing of a formula without result", { kind: "uncalculated", formula: "A1" }, ""],
])("textOf shows %s", (_name, cell, shown) => {
  expect(textOf(cell)).toBe(shown);
});
