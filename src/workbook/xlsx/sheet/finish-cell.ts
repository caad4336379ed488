import type { Cell } from "../../../core/grid/cell";
import { keepWithin } from "../limits";
import { generalFormatter } from "../../../core/grid/number-format/formatter";
import { decodeEntities, decodeEscapes, detached } from "../xml/read-content";
import { badCell, type CellScan } from "./cell-scan";
import { serialOf } from "./iso-date";
import { sharedFormulaText } from "./shared-formula";
import { formulaPieces } from "./shift-formula";

/** Turns what the tags of a cell said into a cell, and keeps it; a cell that holds nothing is dropped. */
export function finishCell(scan: CellScan): void {
  const { formula } = scan;
  const isFormula = formula !== undefined && (formula.text !== "" || formula.shared !== undefined);
  const cell = isFormula ? formulaCell(scan) : valueOf(scan);
  if (cell === undefined) return;
  const { found, book } = scan;
  book.count.cells += 1;
  keepWithin(book.limits, "cells", book.count.cells);
  found.rows.push(scan.cellRow);
  found.columns.push(scan.column);
  found.cells.push(cell);
}

function valueOf(scan: CellScan): Cell | undefined {
  const { raw } = scan;
  if (scan.inline !== undefined) return textCell(scan, scan.inline);
  if (raw === undefined || raw === "") return undefined;
  switch (scan.type) {
    case "shared":
      return sharedCell(scan, raw);
    case "number":
      return numberCell(scan, numberOf(scan, raw));
    case "text":
    case "inline":
      return textCell(scan, decodeEscapes(raw));
    case "boolean":
      return booleanCell(raw);
    case "error":
      return { kind: "error", text: raw };
    case "date":
      return dateCell(scan, raw);
  }
}

function sharedCell(scan: CellScan, raw: string): Cell | undefined {
  const index = Number(raw.includes("&") ? decodeEntities(raw, scan.cursor.part) : raw);
  const cell = scan.book.strings[index];
  // A blank would count as zero.
  if (cell === undefined || (index === 0 && raw.trim() === ""))
    throw badCell(scan, `shared string ${raw.slice(0, 20)}`);
  if (cell.text === "") return undefined;
  const text = formatOf(scan).text(cell.text);
  return text === cell.text ? cell : { kind: "text", text };
}

/** An empty text is an empty cell: nobody can see or fill it. */
function textCell(scan: CellScan, value: string): Cell | undefined {
  return value === "" ? undefined : { kind: "text", text: formatOf(scan).text(detached(value)) };
}

function numberOf(scan: CellScan, raw: string): number {
  const value = Number(raw);
  if (!Number.isFinite(value) || raw.trim() === "") throw badCell(scan, `number ${raw.slice(0, 20)}`);
  return value;
}

function counted({ book }: CellScan, text: string): string {
  book.count.characters += text.length;
  keepWithin(book.limits, "characters", book.count.characters);
  return text;
}

/** The days from 1900 to 1904, counted as Excel counts. */
export const days1904 = 1462;

function numberCell(scan: CellScan, value: number): Cell {
  const format = formatOf(scan);
  // A date means the same day everywhere past this door; hours alone count from nothing.
  const plain = format.isDay && scan.book.is1904 ? value + days1904 : value;
  return { kind: "number", value: plain, text: counted(scan, format.number(plain)) };
}

function booleanCell(raw: string): Cell {
  const value = raw.trim() === "1" || raw.trim() === "true";
  return { kind: "boolean", value, text: value ? "TRUE" : "FALSE" };
}

/** A date written as `2026-01-31T08:00:00`; one that is none stays a text. */
function dateCell(scan: CellScan, raw: string): Cell | undefined {
  const serial = serialOf(raw);
  if (serial === undefined) return textCell(scan, raw);
  return { kind: "number", value: serial, text: formatOf(scan).number(serial) };
}

function formatOf({ book, style }: CellScan) {
  return book.formats[style] ?? generalFormatter;
}

function formulaCell(scan: CellScan): Cell | undefined {
  const formula = formulaText(scan);
  const isCalculated =
    scan.inline !== undefined || (scan.raw !== undefined && (scan.raw !== "" || isText(scan)));
  if (!isCalculated) return { kind: "uncalculated", formula };
  const value = valueOf(scan) ?? { kind: "text", text: "" };
  return value.kind === "empty" || value.kind === "uncalculated" ? value : { ...value, formula };
}

function isText({ type }: CellScan): boolean {
  return type === "text" || type === "inline";
}

/** The formula as it reads in this cell; that of a shared one comes from the cell that holds it. */
function formulaText(scan: CellScan): string {
  const { found, formula, cellRow, column } = scan;
  if (!formula) return "";
  const { shared } = formula;
  const text = detached(plainFormula(formula.text));
  if (shared === undefined) return text;
  if (text !== "") {
    found.sharedFormulas.set(shared, { pieces: formulaPieces(text), row: cellRow, column });
    return text;
  }
  const origin = found.sharedFormulas.get(shared);
  if (origin) return sharedFormulaText(scan.book, origin, { row: cellRow, column });
  found.waiting.push({ at: found.cells.length, shared });
  return "";
}

/** Newer functions are written with a prefix that nobody sees in Excel. */
function plainFormula(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "") : formula;
}
