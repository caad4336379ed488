import type { Range } from "../core/grid/address";
import type { BlankCell, BlankTable } from "../core/table/blank-table";

/** A blank table as boxes with text, in points. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

export interface DrawnCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly isBold: boolean;
  readonly hasBorder: boolean;
  readonly anchor: "start" | "middle" | "end";
  /** Where the text begins, has its middle or ends. */
  readonly textX: number;
}

/** Every cell (a merge as one box) where it stands, its text broken into the lines that fit. */
export function drawnCells(table: BlankTable): Drawing {
  const lefts = edges(table.columnWidths);
  const tops = edges(table.rowHeights);
  const cells = table.cells
    .filter(({ row, column }) => !isCovered(table.merges, row, column))
    .map((cell) => {
      const area = mergeAt(table.merges, cell) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      };
      const [x, y] = [lefts[area.left] ?? 0, tops[area.top] ?? 0];
      const width = (lefts[area.right + 1] ?? x) - x;
      const height = (tops[area.bottom + 1] ?? y) - y;
      return drawn(cell, { x, y, width, height });
    });
  return { width: lefts.at(-1) ?? 0, height: tops.at(-1) ?? 0, cells };
}

const inset = 4;

type Box = Pick<DrawnCell, "x" | "y" | "width" | "height">;

function drawn({ content, format }: BlankCell, box: Box): DrawnCell {
  const { size, isBold, hasBorder, horizontal } = format;
  const anchors = { left: "start", center: "middle", right: "end" } as const;
  const textAt = { left: box.x + inset, center: box.x + box.width / 2, right: box.x + box.width - inset };
  const text =
    content?.kind === "text" ? content.text : content?.kind === "sum" ? "∑" : String(content?.value ?? "");
  return {
    ...box,
    lines: brokenLines(
      text,
      (box.width - 2 * inset) / size,
      Math.max(1, Math.floor(box.height / (size * 1.2))),
    ),
    size,
    isBold,
    hasBorder,
    anchor: anchors[horizontal],
    textX: textAt[horizontal],
  };
}

/** Lines of at most so many Chinese characters; what does not fit ends in an ellipsis. */
function brokenLines(text: string, charsPerLine: number, most: number): string[] {
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    let line = "";
    let filled = 0;
    for (const char of part) {
      const wide = char.charCodeAt(0) > 0xff ? 1 : 0.55;
      if (filled + wide > charsPerLine && line !== "") {
        lines.push(line);
        [line, filled] = ["", 0];
      }
      line += char;
      filled += wide;
    }
    if (line !== "") lines.push(line);
  }
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`] : lines;
}

function edges(sizes: readonly number[]): number[] {
  return sizes.reduce<number[]>((all, size) => [...all, (all.at(-1) ?? 0) + size], [0]);
}

function mergeAt(merges: readonly Range[], { row, column }: BlankCell): Range | undefined {
  return merges.find(({ top, left }) => top === row && left === column);
}

function isCovered(merges: readonly Range[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
