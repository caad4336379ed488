import { relationshipsOf } from "../../workbook/xlsx/package/relationships";
import type { Parts } from "../../workbook/xlsx/package/open-package";
import type { WorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { childOf } from "./element";
import type { SheetLooks } from "./sheet-looks";

/** What a file can hold and the spreadsheet here cannot show; a file saved from here holds it all the same. */
export type Unseen =
  "drawings" | "links" | "filters" | "tables" | "icons" | "mixed-fonts" | "threads" | "pivots" | "macros";

/** What of this file is not seen here, each kind once. */
export function findUnseen(pack: Parts, workbook: WorkbookPart, looks: readonly SheetLooks[]): Unseen[] {
  const kinds = new Set(
    workbook.sheets.flatMap(({ part }) => relationshipsOf(pack, part).map(({ kind }) => kind)),
  );
  const hasElement = (name: string) => looks.some(({ others }) => others.has(name));
  const found: readonly (readonly [Unseen, boolean])[] = [
    ["drawings", kinds.has("drawing")],
    ["links", hasElement("hyperlinks")],
    ["filters", hasElement("autoFilter")],
    ["tables", kinds.has("table")],
    ["icons", looks.some(hasIcons)],
    ["mixed-fonts", hasMixedFonts(pack, workbook.strings)],
    ["threads", kinds.has("threadedComment")],
    ["pivots", kinds.has("pivotTable")],
    ["macros", relationshipsOf(pack, workbook.name).some(({ kind }) => kind === "vbaProject")],
  ];
  return found.filter(([, isThere]) => isThere).map(([kind]) => kind);
}

function hasIcons({ others }: SheetLooks): boolean {
  const formats = others.get("conditionalFormatting") ?? [];
  return formats.some(({ children }) => children.some((rule) => childOf(rule, "iconSet")));
}

/** A text in several fonts is written in runs. */
function hasMixedFonts(pack: Parts, strings: string | undefined): boolean {
  const text = strings === undefined ? undefined : pack.text(strings);
  return text !== undefined && /<(?:\w+:)?r>/.test(text);
}
