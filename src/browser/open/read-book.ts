import type { IResources, IWorkbookData } from "@univerjs/core";
import type { Address } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { Parts } from "../../workbook/xlsx/package/open-package";
import { relationshipsOf } from "../../workbook/xlsx/package/relationships";
import { type WorkbookPart, readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { readNotebook } from "../../workbook/xlsx/notebook";
import { readGrids } from "../../workbook/xlsx/read-grids";
import { type ColourOf, coloursOf } from "./colours";
import { childOf, rootOf } from "./element";
import { type Unseen, findUnseen } from "./find-unseen";
import { readNames, type SharedName } from "./read-names";
import { type FileNote, readNotes } from "./read-notes";
import { readFormats, readValidations } from "./read-rules";
import { type Styles, readStyles } from "./read-styles";
import { readLooks } from "./sheet-looks";
import { isProtected, worksheetData } from "./worksheet-data";
import { widthsOf } from "../widths";

/** What is in a file, as far as the spreadsheet here can show it. */
export interface ReadBook {
  readonly data: Partial<IWorkbookData>;
  /** The sheet in front. */
  readonly active: string | undefined;
  /** Protected sheets, with the cells that stay open. */
  readonly locked: readonly LockedSheet[];
  /** What of the file is not shown. */
  readonly unseen: readonly Unseen[];
  /** What stands in its cells, sheet by sheet. */
  readonly grids: readonly Grid[];
}

export interface LockedSheet {
  readonly name: string;
  readonly unlocked: readonly Address[];
}

/** Reads a package with all its looks; its sheets get the ids "sheet-0", "sheet-1" … in their order. */
export function readBook(pack: Parts): ReadBook {
  return bookReader(pack)();
}

/** Reads a package once, and makes what the spreadsheet takes as often as it is asked: Univer changes what it is given. */
export function bookReader(pack: Parts): () => ReadBook {
  const workbook = readWorkbookPart(pack);
  const looks = looksOf(pack, workbook);
  const sheets = readSheets(pack, workbook, looks);
  const names = readNames(pack, workbook.name);
  const notebook = readNotebook(pack);
  const unseen = findUnseen(pack, workbook, sheets.map((sheet) => sheet.looks)); // prettier-ignore
  const { styles } = looks;
  return () => ({
    data: {
      id: `book-${crypto.randomUUID()}`,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, data }) => [id, data()])),
      styles: Object.fromEntries(styles.cells.map(({ key, look }) => [key, look])),
      resources: resourcesOf(sheets, names),
      custom: { defaultFont: styles.defaultFont, ...(notebook === undefined ? {} : { notebook }) },
    },
    active: sheets[workbook.active]?.name,
    locked: sheets.filter(({ isLocked }) => isLocked).map(({ name, unlocked }) => ({ name, unlocked })),
    unseen,
    grids: sheets.map(({ grid }) => grid),
  });
}

/** The id of the sheet at that place. */
export function sheetId(index: number): string {
  return `sheet-${index}`;
}

function looksOf(pack: Parts, workbook: WorkbookPart): { styles: Styles; colourOf: ColourOf } {
  const theme = relationshipsOf(pack, workbook.name).find(({ kind }) => kind === "theme");
  const sheet = rootOf(pack, workbook.styles);
  const indexed = childOf(childOf(sheet, "colors"), "indexedColors")?.children;
  const colourOf = coloursOf(rootOf(pack, theme?.target), indexed);
  return { styles: readStyles(sheet, colourOf), colourOf };
}

type ReadSheet = ReturnType<typeof readSheets>[number];

function readSheets(pack: Parts, workbook: WorkbookPart, { styles, colourOf }: ReturnType<typeof looksOf>) {
  const grids = readGrids(pack, workbook);
  const shared = { styles, colourOf, widths: widthsOf(styles.defaultFont) };
  return workbook.sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    if (!grid) return [];
    const id = sheetId(index);
    const looks = readLooks(pack, sheet.part);
    const { others } = looks;
    const source = { id, isHidden: sheet.isHidden, grid, looks };
    const read = {
      id,
      name: sheet.name,
      grid,
      data: () => worksheetData(source, shared),
      validations: readValidations(others.get("dataValidations") ?? []),
      formats: readFormats(others.get("conditionalFormatting") ?? [], styles.differences),
      notes: readNotes(pack, sheet.part),
      unlocked: looks.cells.filter(({ style }) => styles.cells[style]?.isUnlocked),
      isLocked: isProtected(looks),
      looks,
    };
    return [read];
  });
}

function resourcesOf(sheets: readonly ReadSheet[], names: Readonly<Record<string, SharedName>>): IResources {
  const bySheet = (of: (sheet: ReadSheet) => unknown) =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.id, of(sheet)])));
  return [
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet(({ formats }) => formats) },
    { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet(({ validations }) => validations) },
    { name: "SHEET_NOTE_PLUGIN", data: bySheet(({ notes }) => byCell(notes)) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(names) },
  ];
}

/** Univer keeps notes by row and by column. */
function byCell(notes: readonly FileNote[]): Record<number, Record<number, FileNote>> {
  const cells: Record<number, Record<number, FileNote>> = {};
  for (const note of notes) (cells[note.row] ??= {})[note.col] = note;
  return cells;
}
