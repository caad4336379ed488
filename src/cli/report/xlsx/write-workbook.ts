import { strToU8, zipSync } from "fflate";
import {
  contentTypes,
  packageRelationships,
  sheetRelationships,
  workbookPart,
  workbookRelationships,
} from "./parts";
import type { ReportSheet } from "./report-sheet";
import { sheetPart } from "./sheet-part";
import { stylesPart } from "./styles-part";

/** A workbook of our own making; the date is the one inside the package. */
export function writeWorkbook(sheets: readonly ReportSheet[], now: Date): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": packageRelationships,
    "xl/workbook.xml": workbookPart(sheets),
    "xl/_rels/workbook.xml.rels": workbookRelationships(sheets.length),
    "xl/styles.xml": stylesPart,
  };
  sheets.forEach((sheet, index) => {
    const { xml, targets } = sheetPart(sheet, index === 0);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
    if (targets.length > 0) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = sheetRelationships(targets);
    }
  });
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { mtime: now });
}
