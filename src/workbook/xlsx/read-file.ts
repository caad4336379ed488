import type { Grid } from "../../core/grid/grid";
import { defaultLimits, type Limits } from "./limits";
import { openPackage, type Package } from "./package/open-package";
import { readWorkbookPart, type WorkbookPart } from "./package/workbook-part";
import type { BookContext } from "./sheet/cell-scan";
import { readNumberFormats } from "./sheet/number-formats";
import { readSheet } from "./sheet/read-sheet";
import { readSharedStrings } from "./sheet/shared-strings";
import type { Codec } from "./zip/codec";
import { portableCodec } from "./zip/portable-codec";

export { defaultLimits, type Limits } from "./limits";

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** `nodeCodec` in Node, where it is several times faster; the portable one where none is given. */
  readonly codec?: Codec;
}

export interface XlsxFile {
  /** In the order of the workbook, without chart sheets. */
  readonly sheets: readonly XlsxSheet[];
}

export interface XlsxSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: Grid;
}

/** Reads an .xlsx or .xlsm file. Throws a `FileError` that says what the file is where it is no such, and nothing else. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): XlsxFile {
  const limits = { ...defaultLimits, ...options.limits };
  const pack = openPackage(bytes, limits, options.codec ?? portableCodec);
  const workbook = readWorkbookPart(pack);
  const book = bookContext(pack, workbook);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      grid: readSheet(pack, sheet, book),
    })),
  };
}

/** What the cells of all sheets share. */
export function bookContext(pack: Package, workbook: WorkbookPart): BookContext {
  return {
    strings: readSharedStrings(pack, workbook.strings),
    formats: readNumberFormats(pack, workbook.styles),
    is1904: workbook.is1904,
    limits: pack.limits,
    count: { cells: 0 },
  };
}
