import type { Address, Range } from "../../src/core/grid/address";
import type { Cell } from "../../src/core/grid/cell";
import { type Grid, makeGrid } from "../../src/core/grid/grid";

/** A grid out of a drawing, and the cells the drawing marks. */
export interface Drawing {
  readonly grid: Grid;
  /** The cells whose text began with "!". */
  readonly marked: readonly Address[];
}

/**
 * Reads a pipe table: one line a row, "|" between cells. A lone "<" continues the merge to the left, a lone "^" the one
 * above; "!" before a text marks the cell; "\n" is a line break; 2.50 is a number shown that way, '2.50 a text;
 * =A1 is a formula without a result, =A1→2.50 one with it, #REF! an error. An empty line is a blank row.
 */
export function drawGrid(drawing: string, sheet = "Sheet1"): Drawing {
  const lines = drawing
    .replace(/^\s*\n/, "")
    .replace(/\s*$/, "")
    .split("\n");
  const texts = lines.map((line) => cellTexts(line));
  const cells: [number, number, Cell][] = [];
  const marked: Address[] = [];
  texts.forEach((row, rowIndex) =>
    row.forEach((drawn, column) => {
      if (drawn === "<" || drawn === "^") return;
      if (drawn.startsWith("!")) marked.push({ row: rowIndex, column });
      cells.push([rowIndex, column, cellOf(drawn.replace(/^!/, ""))]);
    }),
  );
  return { grid: makeGrid({ sheet, cells, merges: mergesOf(texts) }), marked };
}

function cellTexts(line: string): string[] {
  const trimmed = line.trim();
  if (trimmed === "") return [];
  return trimmed
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split("|")
    .map((text) => text.trim().replaceAll("\\n", "\n"));
}

function cellOf(text: string): Cell {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("==")) return { kind: "text", text: text.slice(1) };
  const [formula = "", result] = text.split("→");
  if (formula.startsWith("=") && result !== undefined)
    return { kind: "number", value: Number(result), text: result, formula: formula.slice(1) };
  if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?)$/.test(text)) return { kind: "error", text };
  if (text.startsWith("=")) return { kind: "uncalculated", formula: text.slice(1) };
  if (/^-?[0-9][0-9,]*(\.[0-9]+)?$/.test(text))
    return { kind: "number", value: Number(text.replaceAll(",", "")), text };
  return { kind: "text", text };
}

function mergesOf(texts: readonly (readonly string[])[]): Range[] {
  const merges: Range[] = [];
  texts.forEach((row, top) =>
    row.forEach((text, left) => {
      if (text === "<" || text === "^") return;
      let right = left;
      while (texts[top]?.[right + 1] === "<") right += 1;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }),
  );
  return merges;
}
