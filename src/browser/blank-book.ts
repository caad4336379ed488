import { blankXlsx } from "../workbook/xlsx/blank-file";
import type { OpenedBook } from "./open/open-book";
import { openFile } from "./open/open-file";
import { usualFont, widthsOf } from "./widths";

/** A workbook with one blank sheet, as a Chinese Excel begins. */
export function blankBook(): OpenedBook {
  const id = "new";
  const sheet = {
    id,
    name: "Sheet1",
    rowCount: 100,
    columnCount: 20,
    defaultRowHeight: 18,
    defaultColumnWidth: widthsOf(usualFont).standard,
    defaultStyle: { ff: usualFont.name, fs: usualFont.size },
  };
  return {
    data: { id: "blank", sheetOrder: [id], sheets: { [id]: sheet } },
    active: undefined,
    locked: [],
    unseen: [],
    file: openFile(blankXlsx()),
    refusal: undefined,
  };
}
