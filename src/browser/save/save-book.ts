import { BooleanNumber, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { type Zippable, strToU8, zipSync } from "fflate";
import type { KeptSheet } from "../kept";
import { notebookNamespace, notebookPart } from "../notebook-part";
import { type DefaultFont, usualFont, widthsOf } from "../widths";
import { contentTypes, packageRelations, relations, workbookPart, workbookRelations } from "./package-parts";
import { type Rules, namesOf, rulesOf } from "./resources";
import { sharedTexts } from "./shared-texts";
import { styleSheet } from "./style-sheet";
import { blocksOf, boxesPart, commentsPart } from "./write-notes";
import { sheetPart } from "./write-sheet";
import { part, tag, textTag } from "./xml";

/** The workbook as an .xlsx file. */
export function saveBook(data: Partial<IWorkbookData>, activeId: string): Uint8Array {
  const { defaultFont = usualFont, notebook } = (data.custom ?? {}) as {
    defaultFont?: DefaultFont;
    notebook?: string;
  };
  const book = { data, styles: styleSheet(defaultFont), texts: sharedTexts() };
  const widths = widthsOf(defaultFont);
  const rulesFor = rulesOf(data);
  const sheets = (data.sheetOrder ?? []).flatMap((id) => {
    const sheet = data.sheets?.[id];
    return sheet ? [{ sheet, rules: rulesFor(id), widths, isActive: id === activeId }] : [];
  });
  const files: Record<string, string> = {};
  let block = 1;
  sheets.forEach((one, index) => {
    const number = index + 1;
    files[`xl/worksheets/sheet${number}.xml`] = sheetPart(one, book);
    if (one.rules.notes.length === 0) return;
    Object.assign(files, noteParts(one, number, block));
    block += blocksOf(one.rules.notes.length);
  });
  if (notebook !== undefined) {
    files[notebookPart] = part(
      tag("notebook", { xmlns: notebookNamespace }, textTag("t", notebook).slice(3, -4)),
    );
  }
  return zipped({
    "[Content_Types].xml": contentTypes(sheets.map(({ rules }) => rules.notes.length > 0)),
    "_rels/.rels": packageRelations(),
    "xl/workbook.xml": workbookPart(
      sheets.map(({ sheet, isActive }) => entryOf(sheet, isActive)),
      namesOf(data),
    ),
    "xl/_rels/workbook.xml.rels": workbookRelations(sheets.length, notebook !== undefined),
    "xl/styles.xml": book.styles.part(),
    "xl/sharedStrings.xml": book.texts.part(),
    ...files,
  });
}

function entryOf(sheet: Partial<IWorksheetData>, isActive: boolean) {
  const { names = {} } = (sheet.custom ?? {}) as KeptSheet;
  return { name: sheet.name ?? "", isHidden: sheet.hidden === BooleanNumber.TRUE, isActive, names };
}

interface Noted {
  readonly sheet: Partial<IWorksheetData>;
  readonly rules: Rules;
}

function noteParts({ sheet, rules }: Noted, number: number, block: number): Record<string, string> {
  const measures = {
    width: (column: number) => sheet.columnData?.[column]?.w ?? sheet.defaultColumnWidth ?? 72,
    height: (row: number) => sheet.rowData?.[row]?.h ?? sheet.defaultRowHeight ?? 18,
  };
  return {
    [`xl/comments${number}.xml`]: commentsPart(rules.notes),
    [`xl/drawings/vmlDrawing${number}.vml`]: boxesPart(rules.notes, measures, block),
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relations([
      ["vmlDrawing", `../drawings/vmlDrawing${number}.vml`],
      ["comments", `../comments${number}.xml`],
    ]),
  };
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, text] of Object.entries(files)) packed[name] = [strToU8(text), { level: 6 }];
  return zipSync(packed);
}
