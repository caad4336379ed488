import type { ICellData, IWorkbookData } from "@univerjs/core";
import { BooleanNumber, IUniverInstanceService, WrapStrategy } from "@univerjs/core";
import { openBook } from "../../src/browser/open/open-book";
import { openFile } from "../../src/browser/open/open-file";
import { usualFont } from "../../src/browser/widths";
import { nothingDone } from "../../src/browser/session-record";
import { saveBook } from "../../src/browser/save/save-book";
import { blankXlsx } from "../../src/workbook/xlsx/blank-file";
import { addressText, columnText, rangeText } from "../../src/core/grid/address";
import { type Engine, openWorkbook, sheetNamed } from "../../src/workbook/univer/engine";
import { ourRange, pointsOf, rangeOn, univerRange } from "../../src/workbook/univer/ranges";
import { UniverWorkbook } from "../../src/workbook/univer/univer-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { ContractHost, SeedCell, SeedSheet, SeenLook, SeenSheet } from "./contract";
import { at, rangeAt } from "./contract-places";
import { headlessUniver } from "./univer-headless";

/** `through` is what a saved workbook goes through before it is opened again. */
export function univerHost(through: Through = throughData): ContractHost & { readonly engine: Engine } {
  const engine = headlessUniver();
  const load = async (data: Partial<IWorkbookData>, locked: readonly string[]): Promise<Workbook> => {
    const open = engine.api.getActiveWorkbook();
    if (open) engine.api.disposeUnit(open.getId());
    const workbook = engine.api.createWorkbook(data);
    // Undo is for the unit in focus, and without a screen nothing ever gets it.
    engine.injector.get(IUniverInstanceService).focusUnit(workbook.getId());
    for (const name of locked) {
      const permission = workbook.getSheetByName(name)?.getWorksheetPermission();
      await permission?.protect();
      await permission?.setReadOnly();
    }
    return new UniverWorkbook(engine);
  };
  return {
    engine,
    open: (sheets) => load(dataOf(sheets), sheets.filter((one) => one.isProtected).map(({ name }) => name)), // prettier-ignore
    reopen: () => load(through(openWorkbook(engine).save()), []),
    sheetNames: async () => openWorkbook(engine).getSheets().map((sheet) => sheet.getSheetName()), // prettier-ignore
    look: async (name) => look(engine, name),
    select: async (name, range) => {
      const sheet = openWorkbook(engine).setActiveSheet(sheetNamed(engine, name));
      sheet.setActiveRange(rangeOn(sheet, rangeAt(range)));
    },
    selected: async () => {
      const sheet = openWorkbook(engine).getActiveSheet();
      const range = sheet.getActiveRange()?.getRange();
      return { sheet: sheet.getSheetName(), range: range ? rangeText(ourRange(range)) : "" };
    },
    type: async (name, address, text) => {
      const { row, column } = at(address);
      sheetNamed(engine, name).getRange(row, column).setValue(text);
      await Promise.resolve();
    },
    leavesColourFormats: true,
    undo: async () => void (await engine.api.undo()),
    close: async () => engine.dispose(),
  };
}

type Through = (data: IWorkbookData) => Partial<IWorkbookData>;

/** Univer's own data, as text and back. */
const throughData: Through = (data) => JSON.parse(JSON.stringify(data)) as IWorkbookData;

/** An .xlsx file, begun anew. */
export const throughFile: Through = (data) => openBook(newFile(data)).data;

/** A new file of all that is in a workbook. */
export function newFile(data: Partial<IWorkbookData>, activeId = data.sheetOrder?.[0] ?? ""): Uint8Array {
  return saveBook(openFile(blankXlsx()), nothingDone, { data, activeId }).bytes;
}

function dataOf(sheets: readonly SeedSheet[]): Partial<IWorkbookData> {
  const rules: Record<string, unknown> = {};
  const notes: Record<string, unknown> = {};
  sheets.forEach(({ colourFormats = [], notes: texts = {} }, index) => {
    rules[`s${index}`] = colourFormats.map(({ range, formula }, number) => ({
      cfId: `user-${number}`,
      ranges: [univerRange(rangeAt(range))],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "formula", value: formula, style: { bg: { rgb: "#00FF00" } } },
    }));
    notes[`s${index}`] = notesOf(texts);
  });
  return {
    id: "book",
    sheetOrder: sheets.map((_, index) => `s${index}`),
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [`s${index}`, { ...sheetOf(sheet), id: `s${index}` }]),
    ),
    resources: [
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(rules) },
      { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(notes) },
    ],
  };
}

/** By row and by column, as Univer keeps them. */
function notesOf(texts: Readonly<Record<string, string>>) {
  const notes: Record<number, Record<number, unknown>> = {};
  for (const [address, note] of Object.entries(texts)) {
    const { row, column: col } = at(address);
    (notes[row] ??= {})[col] = { id: `user-${address}`, row, col, note, width: 100, height: 50 };
  }
  return notes;
}

function sheetOf({
  name,
  cells = {},
  fills = {},
  merges = [],
  hiddenRows = [],
  hiddenColumns = [],
}: SeedSheet) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (address: string, data: ICellData) => {
    const { row, column } = at(address);
    const columns = (cellData[row] ??= {});
    const before = columns[column];
    columns[column] = { ...before, ...data, s: { ...(before?.s as object), ...(data.s as object) } };
  };
  for (const [address, cell] of Object.entries(cells)) put(address, cellOf(cell));
  for (const [address, rgb] of Object.entries(fills)) put(address, { s: { bg: { rgb } } });
  const hidden = (indices: readonly number[]) =>
    Object.fromEntries(indices.map((index) => [index, { hd: BooleanNumber.TRUE }]));
  return {
    name,
    cellData,
    mergeData: merges.map((range) => univerRange(rangeAt(range))),
    rowData: hidden(hiddenRows),
    columnData: hidden(hiddenColumns),
    rowCount: 60,
    columnCount: 20,
  };
}

function cellOf(seed: SeedCell): ICellData {
  switch (typeof seed) {
    case "string":
      return { v: seed, t: 1 };
    case "number":
      return { v: seed, t: 2 };
    case "boolean":
      return { v: seed ? 1 : 0, t: 3 };
    default: {
      const { value, formula, numberFormat } = seed;
      return {
        v: value,
        t: 2,
        ...(formula === undefined ? {} : { f: `=${formula}` }),
        ...(numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } }),
      };
    }
  }
}

function look(engine: Engine, name: string): SeenSheet {
  const sheet = sheetNamed(engine, name);
  const looks: Record<string, SeenLook> = {};
  const worksheet = sheet.getSheet();
  worksheet.getCellMatrix().forValue((row, column) => {
    const seen = lookAt(engine, name, row, column);
    if (Object.keys(seen).length > 0) looks[addressText({ row, column })] = seen;
  });
  const widths = Object.entries(
    worksheet.getColumnManager().getColumnData() as Record<string, { w?: number }>,
  );
  return {
    notes: Object.fromEntries(
      sheet.getNotes().map(({ row, col, note }) => [addressText({ row, column: col }), note]),
    ),
    colourFormats: sheet.getConditionalFormattingRules().flatMap(({ ranges, rule }) =>
      ranges.map((range) => ({
        range: rangeText(ourRange(range)),
        formula: "value" in rule ? String(rule.value) : "",
      })),
    ),
    looks,
    columnWidths: Object.fromEntries(
      widths.flatMap(([column, { w }]) =>
        w === undefined ? [] : [[columnText(Number(column)), pointsOf(w)]],
      ),
    ),
  };
}

const horizontals: readonly SeenLook["horizontal"][] = [undefined, "left", "center", "right"];
const verticals: readonly SeenLook["vertical"][] = [undefined, "top", "center"];

function lookAt(engine: Engine, name: string, row: number, column: number): SeenLook {
  const sheet = sheetNamed(engine, name);
  const style = sheet.getSheet().getCellStyle(row, column) ?? {};
  const choices = sheet.getRange(row, column).getDataValidation()?.getCriteriaValues()[1];
  const horizontal = horizontals[style.ht ?? 0];
  const vertical = verticals[style.vt ?? 0];
  const look: { -readonly [Key in keyof SeenLook]: SeenLook[Key] } = {};
  // A file names the font of every cell; the usual one is as good as none.
  const isUsual = style.ff === usualFont.name && style.fs === usualFont.size;
  if (style.ff && !isUsual) look.font = style.ff;
  if (style.fs && !isUsual) look.size = style.fs;
  if (style.bl) look.isBold = true;
  if (style.tb === WrapStrategy.WRAP) look.isWrapped = true;
  if (horizontal) look.horizontal = horizontal;
  if (vertical) look.vertical = vertical;
  if (style.bd?.t && style.bd.b && style.bd.l && style.bd.r) look.hasBorder = true;
  if (style.n) look.numberFormat = style.n.pattern;
  if (style.bg?.rgb) look.fill = style.bg.rgb;
  if (choices) look.choices = JSON.parse(choices) as string[];
  return look;
}
