import type { IResources, IWorkbookData } from "@univerjs/core";
import type { Address } from "../../core/grid/address";
import { defaultLimits } from "../../workbook/xlsx/limits";
import { type Package, openPackage } from "../../workbook/xlsx/package/open-package";
import { relationshipsOf } from "../../workbook/xlsx/package/relationships";
import { type WorkbookPart, readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { readNotebook } from "../../workbook/xlsx/notebook";
import { readGrids } from "../../workbook/xlsx/read-grids";
import { portableCodec } from "../../workbook/xlsx/zip/portable-codec";
import { coloursOf } from "./colours";
import { childOf, rootOf } from "./element";
import { type Lost, findLost } from "./find-lost";
import { readNames } from "./read-names";
import { type FileNote, readNotes } from "./read-notes";
import { readFormats, readValidations } from "./read-rules";
import { type Styles, readStyles } from "./read-styles";
import { readLooks } from "./sheet-looks";
import { styleKey, worksheetData } from "./worksheet-data";
import { widthsOf } from "../widths";

/** A file as the browser edition shows it. */
export interface OpenedBook {
  readonly data: Partial<IWorkbookData>;
  /** The sheet in front. */
  readonly active: string | undefined;
  /** Protected sheets, with the cells that stay open. */
  readonly locked: readonly LockedSheet[];
  /** What of the file is neither shown nor saved. */
  readonly lost: readonly Lost[];
}

export interface LockedSheet {
  readonly name: string;
  readonly unlocked: readonly Address[];
}

/** Reads an .xlsx file with all its looks. Throws a `FileError` where it is none. */
export function openBook(bytes: Uint8Array): OpenedBook {
  // Each sheet's part is unpacked twice: once for what stands in it, once for how it looks.
  const limits = { ...defaultLimits, inflatedBytes: 2 * defaultLimits.inflatedBytes };
  const pack = openPackage(bytes, limits, portableCodec);
  const workbook = readWorkbookPart(pack);
  const styles = stylesOf(pack, workbook);
  const sheets = readSheets(pack, workbook, styles);
  const names = readNames(pack, workbook.name);
  const notebook = readNotebook(pack);
  return {
    data: {
      id: `book-${crypto.randomUUID()}`,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(
        sheets.map(({ id, data }, index) => [id, withNames(data, names.ofSheet.get(index))]),
      ),
      styles: Object.fromEntries(styles.cells.map(({ look }, index) => [styleKey(index), look])),
      resources: resourcesOf(sheets, names.shared),
      custom: { defaultFont: styles.defaultFont, ...(notebook === undefined ? {} : { notebook }) },
    },
    active: sheets[workbook.active]?.name,
    locked: sheets.filter(({ isLocked }) => isLocked).map(({ name, unlocked }) => ({ name, unlocked })),
    lost: findLost(pack, workbook, sheets.map(({ looks }) => looks)), // prettier-ignore
  };
}

function stylesOf(pack: Package, workbook: WorkbookPart): Styles {
  const theme = relationshipsOf(pack, workbook.name).find(({ kind }) => kind === "theme");
  const sheet = rootOf(pack, workbook.styles);
  const indexed = childOf(childOf(sheet, "colors"), "indexedColors")?.children;
  return readStyles(sheet, coloursOf(rootOf(pack, theme?.target), indexed));
}

type ReadSheet = ReturnType<typeof readSheets>[number];

function readSheets(pack: Package, workbook: WorkbookPart, styles: Styles) {
  const grids = readGrids(pack, workbook);
  const shared = { styles, widths: widthsOf(styles.defaultFont) };
  return workbook.sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    if (!grid) return [];
    const id = `sheet-${index}`;
    const looks = readLooks(pack, sheet.part);
    const { others } = looks;
    const source = { id, isHidden: sheet.isHidden, grid, looks };
    const data = worksheetData(source, shared);
    const read = {
      id,
      name: sheet.name,
      data,
      validations: readValidations(others.get("dataValidations") ?? []),
      formats: readFormats(others.get("conditionalFormatting") ?? [], styles.differences),
      notes: readNotes(pack, sheet.part),
      unlocked: looks.cells.filter(({ style }) => styles.cells[style]?.isUnlocked),
      isLocked: data.custom?.["isProtected"] === true,
      looks,
    };
    return [read];
  });
}

function withNames(
  data: ReadSheet["data"],
  names: Readonly<Record<string, string>> | undefined,
): ReadSheet["data"] {
  return names ? { ...data, custom: { ...data.custom, names } } : data;
}

function resourcesOf(sheets: readonly ReadSheet[], names: object): IResources {
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
