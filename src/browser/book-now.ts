import {
  type ICellData,
  IResourceManagerService,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  UniverInstanceType,
} from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Engine, openWorkbook } from "../workbook/univer/engine";

/** The workbook as it is now, and the id of the sheet in front. */
export interface BookNow {
  readonly data: Partial<IWorkbookData>;
  readonly activeId: string;
}

/** The workbook on the screen, to be read at once: it is no copy, for that of a large one takes a second. */
export function bookNow(engine: Engine): BookNow {
  const workbook = openWorkbook(engine);
  const snapshot = workbook.getWorkbook().getSnapshot();
  const sheets = workbook.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    return [id, writtenOut(snapshot.sheets[id] ?? {}, sheet)] as const;
  });
  const resources = engine.injector
    .get(IResourceManagerService)
    .getResources(workbook.getId(), UniverInstanceType.UNIVER_SHEET);
  return {
    data: { ...snapshot, sheets: Object.fromEntries(sheets), resources },
    activeId: workbook.getActiveSheet().getSheetId(),
  };
}

type Cells = NonNullable<IWorksheetData["cellData"]>;
type Row = Record<string, Nullable<ICellData>>;

/** The sheet with every formula written out: a shared one stands in its first cell only. */
function writtenOut(data: Partial<IWorksheetData>, sheet: FWorksheet): Partial<IWorksheetData> {
  const rows = (data.cellData ?? {}) as Record<string, Row>;
  const changed: Record<string, Row> = {};
  for (const row in rows) {
    const cells = rows[row] ?? {};
    for (const column in cells) {
      const cell = cells[column];
      if (!cell?.si || cell.f) continue;
      const f = sheet.getRange(Number(row), Number(column)).getFormula();
      (changed[row] ??= { ...cells })[column] = { ...cell, f };
    }
  }
  if (Object.keys(changed).length === 0) return data;
  return { ...data, cellData: { ...rows, ...changed } as Cells };
}
