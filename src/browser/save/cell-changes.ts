import type { ICellData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Address } from "../../core/grid/address";
import { keyOf } from "../../core/grid/grid";
import type { Result } from "../../workbook/xlsx/cells/cell-xml";
import type { CellWrite } from "../../workbook/xlsx/cells/write-cells";
import { contentOf, isSameContent, resultOf } from "./cell-content";
import type { StyleNumbers } from "./style-numbers";

/** A sheet as its file has it, and as it is now. */
export interface SheetStates {
  readonly before: Partial<IWorksheetData>;
  readonly after: Partial<IWorksheetData>;
}

export interface CellChanges {
  readonly cells: readonly CellWrite[];
  /** What the formulas come to. */
  readonly results: ReadonlyMap<number, Result>;
  /** Texts that are gone from where they stood. */
  readonly left: readonly string[];
}

/** The cells whose content or look is another now. */
export function cellChanges(states: SheetStates, styles: StyleNumbers): CellChanges {
  const [before, after] = [cellsOf(states.before), cellsOf(states.after)];
  const cells: CellWrite[] = [];
  const results = new Map<number, Result>();
  const left: string[] = [];
  const compare = (at: Address, was: Nullable<ICellData>, is: Nullable<ICellData>) => {
    const result = is?.f ? resultOf(is) : undefined;
    if (result !== undefined) results.set(keyOf(at), result);
    const cell = cellWrite({ was, is, base: baseStyle(states.before, at, styles) }, styles);
    if (cell) cells.push({ ...at, ...cell });
    if (cell && cell.content.kind !== "same" && typeof was?.v === "string") left.push(was.v);
  };
  for (const row of indexes(before, after)) {
    const [old, now] = [before[row] ?? noCells, after[row] ?? noCells];
    eachOfEither(old, now, (column) => {
      const [was, is] = [old[column], now[column]];
      if (!isUntouched(was, is)) compare({ row, column: Number(column) }, was, is);
    });
  }
  return { cells, results, left };
}

/** Most cells of a large sheet: told at once, and nothing is made for them. A formula's result is always told. */
function isUntouched(was: Nullable<ICellData>, is: Nullable<ICellData>): boolean {
  return !!was && !!is && was.v === is.v && was.t === is.t && was.s === is.s && !was.f && !is.f && !is.p;
}

interface Cell {
  readonly was: Nullable<ICellData>;
  readonly is: Nullable<ICellData>;
  /** The style that a cell has which says nothing. */
  readonly base: () => number;
}

function cellWrite(
  { was, is, base }: Cell,
  styles: StyleNumbers,
): Omit<CellWrite, "row" | "column"> | undefined {
  const isContent = !isSameContent(was, is);
  const isLook = was?.s !== is?.s && !(is?.s ? styles.isSame(was?.s ?? undefined, is.s) : !was?.s);
  if (!isContent && !isLook) return undefined;
  const content = isContent ? contentOf(is) : ({ kind: "same" } as const);
  if (!isLook) return { content };
  // A cell whose look was cleared looks like no other.
  if (!is?.s) return { content, style: 0 };
  return { content, style: styles.numberOf(styles.numberInFile(was?.s) ?? base(), is.s) };
}

function baseStyle(sheet: Partial<IWorksheetData>, { row, column }: Address, styles: StyleNumbers) {
  return () => {
    const style = sheet.rowData?.[row]?.s ?? sheet.columnData?.[column]?.s;
    return styles.numberInFile(style) ?? 0;
  };
}

type Row = Readonly<Record<string, Nullable<ICellData>>>;

const noCells: Row = {};

function cellsOf({ cellData }: Partial<IWorksheetData>): Readonly<Record<number, Row>> {
  return (cellData ?? {}) as Record<number, Row>;
}

/** The keys of both, each once, from the first on. */
export function indexes(one: object, other: object): number[] {
  const all: number[] = [];
  eachOfEither(one, other, (key) => all.push(Number(key)));
  return all.sort((first, second) => first - second);
}

/** Calls with the keys of both, each once. */
function eachOfEither(one: object, other: object, call: (key: string) => void): void {
  for (const key in other) call(key);
  for (const key in one) if (!(key in other)) call(key);
}
