import { notebookPart } from "../notebook-part";
import type { DefinedName } from "./resources";
import { mainNamespace, part, relationNamespace, tag, textTag } from "./xml";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What each part is; for every sheet whether it has notes. */
export function contentTypes(hasNotes: readonly boolean[]): string {
  const override = (name: string, kind: string) => tag("Override", { PartName: `/xl/${name}`, ContentType: `${spreadsheet}.${kind}+xml` }); // prettier-ignore
  const content = [
    tag("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    tag("Default", { Extension: "xml", ContentType: "application/xml" }),
    tag("Default", {
      Extension: "vml",
      ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    }),
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    override("sharedStrings.xml", "sharedStrings"),
    ...hasNotes.flatMap((isNoted, index) => [
      override(`worksheets/sheet${index + 1}.xml`, "worksheet"),
      isNoted ? override(`comments${index + 1}.xml`, "comments") : "",
    ]),
  ];
  return part(tag("Types", { xmlns: `${packageNamespace}/content-types` }, content.join("")));
}

/** A part's relationships, numbered from rId1 in their order. */
export function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const content = targets.map(([kind, target], index) =>
    tag("Relationship", { Id: `rId${index + 1}`, Type: `${relationNamespace}/${kind}`, Target: target }),
  );
  return part(tag("Relationships", { xmlns: `${packageNamespace}/relationships` }, content.join("")));
}

export function packageRelations(): string {
  return relations([["officeDocument", "xl/workbook.xml"]]);
}

export function workbookRelations(sheetCount: number, hasNotebook: boolean): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const); // prettier-ignore
  const notebook = hasNotebook ? [["customXml", `../${notebookPart}`] as const] : [];
  return relations([
    ...sheets,
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ...notebook,
  ]);
}

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isActive: boolean;
  /** Names that belong to the sheet: print area and titles. */
  readonly names: Readonly<Record<string, string>>;
}

export function workbookPart(sheets: readonly SheetEntry[], names: readonly DefinedName[]): string {
  const active = sheets.findIndex(({ isActive }) => isActive);
  const entries = sheets.map(({ name, isHidden }, index) =>
    tag("sheet", {
      name,
      sheetId: index + 1,
      state: isHidden ? "hidden" : undefined,
      "r:id": `rId${index + 1}`,
    }),
  );
  const content = [
    tag("bookViews", {}, tag("workbookView", { activeTab: active > 0 ? active : undefined })),
    tag("sheets", {}, entries.join("")),
    definedNames(sheets, names),
  ];
  return part(tag("workbook", { xmlns: mainNamespace, "xmlns:r": relationNamespace }, content.join("")));
}

function definedNames(sheets: readonly SheetEntry[], names: readonly DefinedName[]): string {
  const shared = names.map(({ name, formulaOrRefString }) =>
    nameTag({ name }, formulaOrRefString.replace(/^=/, "")),
  );
  const local = sheets.flatMap((sheet, localSheetId) =>
    Object.entries(sheet.names).map(([name, text]) => nameTag({ name, localSheetId }, text)),
  );
  const all = [...shared, ...local];
  return all.length === 0 ? "" : tag("definedNames", {}, all.join(""));
}

function nameTag(
  attributes: { readonly name: string; readonly localSheetId?: number },
  text: string,
): string {
  // The text is formula, not content: line ends and spaces at its ends mean nothing.
  return tag("definedName", { ...attributes }, textTag("t", text.trim()).slice(3, -4));
}
