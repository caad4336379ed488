import { type CellObject, read, utils, write } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { flagsOf } from "../../src/core/flags/flag";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../src/workbook/xlsx/zip/node-codec";
import type { Figure } from "./figure";
import { openpyxlTimes } from "./openpyxl";
import { type Contestant, timesOf } from "./time";

/** Rows of the four cells that each marks on every sheet, counted from one. */
const rows = [2, 5, 9, 12];
const text = "请核对这一格";
/** Ours must be so many times faster than any library. */
const ahead = 3;

const ours: Contestant = { name: "ours", run: flag };
const exceljs: Contestant = { name: "exceljs", run: flagWithExceljs };
/** It can write neither colours nor the styles that were there: what it does is no flagging, and is told for comparison only. */
const sheetJs: Contestant = { name: "SheetJS: notes only, all styles lost", run: noteWithSheetJs };

/** Open, put four notes and colours on each sheet, save. */
export async function flagging(books: readonly Uint8Array[]): Promise<Figure[]> {
  const times = await timesOf(books, [ours, exceljs, sheetJs]);
  const mine = times.get(ours.name) ?? 0;
  const rivals: [string, number][] = [
    [exceljs.name, times.get(exceljs.name) ?? 0],
    ...openpyxlTimes(books, "flag"),
  ];
  return [
    ...[...times, ...rivals.slice(1)].map(([name, value]) => ({ name, value, unit: "ms" })),
    ...rivals.map(([name, value]) => ({
      name: `ours, as a part of ${name}`,
      value: mine / value,
      unit: "×",
      most: 1 / ahead,
      note: `${(value / mine).toFixed(1)} × faster`,
    })),
  ];
}

const severities = ["error", "warning", "info"] as const;

async function flag(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes, { codec: nodeCodec });
  const findings = workbook.sheetNames().flatMap((sheet) =>
    rows.map((row) => ({
      sheet,
      rule: "bench",
      severity: severities[row % 3] ?? "error",
      at: { top: row - 1, left: 1, bottom: row - 1, right: 1 },
      cells: [],
      message: { zh: text, en: text },
    })),
  );
  await workbook.showFlags(flagsOf(findings, "zh"), workbook.sheetNames());
  return workbook.save();
}

function noteWithSheetJs(bytes: Uint8Array): unknown {
  const book = read(bytes, { cellStyles: true });
  for (const sheet of Object.values(book.Sheets)) {
    for (const row of rows) {
      const cell = (sheet[`B${row}`] ?? { t: "z" }) as CellObject;
      sheet[`B${row}`] = cell;
      utils.cell_add_comment(cell, text);
    }
  }
  return write(book, { type: "buffer", bookType: "xlsx", compression: true });
}

async function flagWithExceljs(bytes: Uint8Array): Promise<unknown> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const sheet of book.worksheets) {
    for (const row of rows) {
      sheet.getCell(row, 2).note = text;
      sheet.addConditionalFormatting({
        ref: `B${row}`,
        rules: [{ type: "expression", priority: 1, formulae: ["1=1"], style: { font: { bold: true } } }],
      });
    }
  }
  return book.xlsx.writeBuffer();
}
