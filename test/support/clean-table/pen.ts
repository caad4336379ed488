import type { Address, Range } from "../../../src/core/grid/address";
import type { Cell } from "../../../src/core/grid/cell";

/** Writes cells row by row. */
export class Pen {
  readonly cells: [number, number, Cell][] = [];
  readonly merges: Range[] = [];
  readonly places = new Map<string, Address>();
  row = 0;
  prefix = "";
  isMerged = true;

  put(left: number, right: number, text: string, place?: string): void {
    this.box({ top: this.row, left, bottom: this.row, right }, text, place);
  }

  box(range: Range, text: string, place?: string): void {
    const { top, left, bottom, right } = range;
    if (place !== undefined) this.places.set(this.prefix + place, { row: top, column: left });
    if (text !== "") this.cells.push([top, left, cellOf(text)]);
    if (this.isMerged && (bottom > top || right > left)) this.merges.push(range);
  }
}

function cellOf(text: string): Cell {
  if (/^\d+(\.\d+)?$/.test(text)) return { kind: "number", value: Number(text), text };
  return { kind: "text", text };
}
