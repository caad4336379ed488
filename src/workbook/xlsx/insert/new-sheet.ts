import type { PrintSetup } from "../../../core/table/blank-table";
import { contentTypesName, addTypes } from "../edit/content-types";
import { dialectOf, relationshipAttribute } from "../edit/dialect";
import { type Draft, editPart, freePartNames, setPart } from "../edit/draft";
import { editedPart, xmlDeclaration } from "../edit/edited-part";
import { appendTo, attributeOf, childElements, escapeXml, type Outline } from "../edit/outline";
import { addRelationships, freeRelationshipIds } from "../edit/part-relationships";
import { broken } from "../file-error";

export interface NewSheet {
  readonly name: string;
  readonly print?: PrintSetup;
}

/** Adds an empty sheet behind all others; the sheet in front stays in front. Gives the name of its part. */
export function addSheet(draft: Draft, workbook: string, sheet: NewSheet): string {
  return addSheets(draft, workbook, [sheet])[0] as string;
}

/** Adds empty sheets in one go: one by one, a list of two thousand projects takes minutes. */
export function addSheets(draft: Draft, workbook: string, added: readonly NewSheet[]): string[] {
  if (added.length === 0) return [];
  const { outline, text } = editedPart(draft, workbook);
  const count = added.length;
  const parts = freePartNames(draft, { stem: "xl/worksheets/sheet", extension: "xml", count });
  added.forEach(({ print }, index) => setPart(draft, parts[index] as string, blankSheet(outline, print)));
  const ids = freeRelationshipIds(draft, workbook, { stem: "targetTableSheet", count });
  const type = `${dialectOf(outline).relationships}/worksheet`;
  addRelationships(
    draft,
    workbook,
    parts.map((target, index) => ({ id: ids[index] as string, type, target })),
  );
  const overrides = Object.fromEntries(parts.map((part) => [part, sheetType]));
  editPart(draft, contentTypesName, (types) => addTypes(types, { overrides }));
  const sheets = outline.children.find(({ local }) => local === "sheets");
  if (!sheets) throw broken(`${workbook}: no sheets`);
  const first = childElements(text, sheets, workbook).reduce(
    (most, one) => Math.max(most, Number(attributeOf(one, "sheetId")?.value ?? 0)),
    0,
  );
  const xml = added.map(({ name }, index) => {
    const attributes = `name="${escapeXml(name)}" sheetId="${first + index + 1}"`;
    return `<${outline.prefix}sheet ${attributes}${relationshipAttribute(outline, ids[index] as string)}/>`;
  });
  editPart(draft, workbook, () => [appendTo(sheets, xml.join(""))]);
  return parts;
}

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function blankSheet(workbook: Outline, print: PrintSetup | undefined): string {
  const open = `${xmlDeclaration}<worksheet xmlns="${dialectOf(workbook).main}">`;
  const body =
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>';
  if (!print) return `${open}${body}</worksheet>`;
  const { orientation, isOnePageWide } = print;
  const fit = isOnePageWide ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const pages = isOnePageWide ? ' fitToWidth="1" fitToHeight="0"' : "";
  return (
    `${open}${fit}${body}` +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}"${pages}/></worksheet>`
  );
}
