import type { FWorksheet } from "@univerjs/sheets/facade";
import type { PrintSetup } from "../../core/table/blank-table";

/** What Univer has no place for: kept beside the sheet, so that whoever saves the file can write it. */
export interface Kept {
  readonly print?: PrintSetup;
}

export function keep(sheet: FWorksheet, kept: Kept): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), ...kept });
}
