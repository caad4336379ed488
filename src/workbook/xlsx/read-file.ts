import type { Grid } from "../../core/grid/grid";
import { FileError } from "./file-error";
import { defaultLimits, type Limits } from "./limits";
import { readNotebook } from "./notebook";
import { openPackage, type Parts } from "./package/open-package";
import { readWorkbookPart } from "./package/workbook-part";
import { readGrids } from "./read-grids";
import type { Codec } from "./zip/codec";
import { portableCodec } from "./zip/portable-codec";

export { defaultLimits, type Limits } from "./limits";
export { bookContext } from "./read-grids";

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** `nodeCodec` in Node, where it is several times faster; the portable one where none is given. */
  readonly codec?: Codec;
}

export interface XlsxFile {
  /** In the order of the workbook, without chart sheets. */
  readonly sheets: readonly XlsxSheet[];
  /** What the add-in and the browser edition keep in it; undefined where that is nothing, or nobody can read it. */
  readonly notebook: string | undefined;
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
  const grids = readGrids(pack, workbook);
  return {
    sheets: workbook.sheets.map(({ name, isHidden }, index) => ({
      name,
      isHidden,
      grid: grids[index] as Grid,
    })),
    notebook: workbook.hasCustomXml ? notebookOf(pack) : undefined,
  };
}

function notebookOf(pack: Parts): string | undefined {
  try {
    return readNotebook(pack);
  } catch (error) {
    // The tables can be read all the same.
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
