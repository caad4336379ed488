import type { PrintSetup } from "../../../core/table/blank-table";
import { contentTypesName, addTypes } from "../edit/content-types";
import { dialectOf, relationshipAttribute } from "../edit/dialect";
import { type Draft, editPart, freePartName, setPart } from "../edit/draft";
import { editedPart, xmlDeclaration } from "../edit/edited-part";
import { appendTo, attributeOf, childElements, escapeXml, type Outline } from "../edit/outline";
import { addRelationships, freeRelationshipId } from "../edit/part-relationships";
import { broken } from "../file-error";

/** Adds an empty sheet behind all others; the sheet in front stays in front. Gives the name of its part. */
export function addSheet(
  draft: Draft,
  workbook: string,
  sheet: { readonly name: string; readonly print?: PrintSetup },
): string {
  const { outline, text } = editedPart(draft, workbook);
  const part = freePartName(draft, "xl/worksheets/sheet", "xml");
  setPart(draft, part, blankSheet(outline, sheet.print));
  const id = freeRelationshipId(draft, workbook, "targetTableSheet");
  addRelationships(draft, workbook, [
    { id, type: `${dialectOf(outline).relationships}/worksheet`, target: part },
  ]);
  const overrides = {
    [part]: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  };
  editPart(draft, contentTypesName, (types) => addTypes(types, { overrides }));
  const sheets = outline.children.find(({ local }) => local === "sheets");
  if (!sheets) throw broken(`${workbook}: no sheets`);
  const ids = childElements(text, sheets, workbook).map((one) =>
    Number(attributeOf(one, "sheetId")?.value ?? 0),
  );
  const attributes = `name="${escapeXml(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}"`;
  const xml = `<${outline.prefix}sheet ${attributes}${relationshipAttribute(outline, id)}/>`;
  editPart(draft, workbook, () => [appendTo(sheets, xml)]);
  return part;
}

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
