import { relationshipsOf } from "../../workbook/xlsx/package/relationships";
import type { Package } from "../../workbook/xlsx/package/open-package";
import type { WorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import type { SheetLooks } from "./sheet-looks";

/** What a file can hold and the spreadsheet here cannot: it is not shown, and a file saved from here lacks it. */
export type Lost =
  | "drawings"
  | "links"
  | "filters"
  | "tables"
  | "page-breaks"
  | "mixed-fonts"
  | "threads"
  | "pivots"
  | "macros";

/** What of this file would be lost, each kind once. */
export function findLost(pack: Package, workbook: WorkbookPart, looks: readonly SheetLooks[]): Lost[] {
  const kinds = new Set(
    workbook.sheets.flatMap(({ part }) => relationshipsOf(pack, part).map(({ kind }) => kind)),
  );
  const hasElement = (name: string) => looks.some(({ others }) => others.has(name));
  const found: readonly (readonly [Lost, boolean])[] = [
    ["drawings", kinds.has("drawing")],
    ["links", hasElement("hyperlinks")],
    ["filters", hasElement("autoFilter")],
    ["tables", kinds.has("table")],
    ["page-breaks", hasElement("rowBreaks") || hasElement("colBreaks")],
    ["mixed-fonts", hasMixedFonts(pack, workbook.strings)],
    ["threads", kinds.has("threadedComment")],
    ["pivots", kinds.has("pivotTable")],
    ["macros", pack.entries.some(({ name }) => /vbaProject\.bin$/i.test(name))],
  ];
  return found.filter(([, isThere]) => isThere).map(([kind]) => kind);
}

/** A text in several fonts is written in runs. */
function hasMixedFonts(pack: Package, strings: string | undefined): boolean {
  const text = strings === undefined ? undefined : pack.text(strings);
  return text !== undefined && /<(?:\w+:)?r>/.test(text);
}
