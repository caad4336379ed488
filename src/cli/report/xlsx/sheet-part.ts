import { addressText, columnText } from "../../../core/grid/address";
import { looksLikeFormula } from "../looks-like-formula";
import { displayWidth } from "../../terminal/display-width";
import { styleNumbers } from "./styles-part";
import type { ReportCell, ReportColumn, ReportSheet, StyledCell } from "./report-sheet";
import { xmlText } from "./xml-text";

/** Counted from one: the title, the note, a blank row, the headings. */
export const headingRow = 4;

interface LinkInSheet {
  readonly cell: string;
  readonly target?: string;
  readonly location: string;
}

interface RowContext {
  readonly columns: readonly ReportColumn[];
  /** Links found on the way are added here. */
  readonly links: LinkInSheet[];
}

/** The sheet as XML, and the files its links lead to in the order of their relationships. */
export function sheetPart(sheet: ReportSheet, isFirst: boolean): { xml: string; targets: readonly string[] } {
  const links: LinkInSheet[] = [];
  const rows = sheet.rows.map((cells, index) =>
    rowPart(cells, headingRow + index + 1, { columns: sheet.columns, links }),
  );
  const targets = [...new Set(links.flatMap(({ target }) => target ?? []))];
  const last = columnText(sheet.columns.length - 1);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewPart(isFirst),
    `<cols>${columnParts(sheet)}</cols>`,
    `<sheetData>${headRows(sheet)}${rows.join("")}</sheetData>`,
    `<autoFilter ref="A${headingRow}:${last}${headingRow + sheet.rows.length}"/>`,
    linkParts(links, targets),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>",
  ].join("");
  return { xml, targets };
}

/** So many characters side by side can still be read on a landscape page. */
const pageWidth = 190;

/** A sheet of thirty rules on a single page would be printed too small for any eye. */
function pagesAcross({ columns }: ReportSheet): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / pageWidth);
}

/** The headings stay in view while the reader goes down. */
function viewPart(isFirst: boolean): string {
  return (
    `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ""}workbookViewId="0">` +
    `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/>` +
    "</sheetView></sheetViews>"
  );
}

function columnParts({ columns }: ReportSheet): string {
  return columns
    .map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join("");
}

function headRows({ title, note, columns }: ReportSheet): string {
  const texts = columns.map(({ heading }) => heading);
  const headings = texts.map((heading, column) =>
    textCell(addressText({ row: headingRow - 1, column }), heading, styleNumbers.heading),
  );
  return (
    `<row r="1">${textCell("A1", title, styleNumbers.title)}</row>` +
    `<row r="2">${textCell("A2", note, styleNumbers.note)}</row>` +
    `<row r="${headingRow}" ht="${rowHeight(texts, columns)}" customHeight="1">${headings.join("")}</row>`
  );
}

function rowPart(cells: readonly ReportCell[], row: number, { columns, links }: RowContext): string {
  const parts = cells.map((cell, column) => {
    const address = addressText({ row: row - 1, column });
    if (typeof cell === "number") return `<c r="${address}" s="${styleNumbers.number}"><v>${cell}</v></c>`;
    const { text, style, link }: StyledCell = typeof cell === "string" ? { text: cell, style: "text" } : cell;
    if (link) links.push({ cell: address, ...link });
    // Inline strings are never formulas; the quote keeps them from becoming one when the cell is edited.
    const isRisky = style === "text" && looksLikeFormula(text);
    return textCell(address, text, isRisky ? styleNumbers.quoted : styleNumbers[style]);
  });
  return `<row r="${row}" ht="${rowHeight(cells, columns)}" customHeight="1">${parts.join("")}</row>`;
}

const lineHeight = 15;
const highest = 409;

/** Not every program makes rows high enough for wrapped text by itself. */
function rowHeight(cells: readonly ReportCell[], columns: readonly ReportColumn[]): number {
  const lines = cells.map((cell, index) => {
    const text = typeof cell === "object" ? cell.text : String(cell);
    const room = Math.max(1, (columns[index]?.width ?? 10) - 1);
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  });
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 2);
}

function textCell(address: string, text: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function linkParts(links: readonly LinkInSheet[], targets: readonly string[]): string {
  if (links.length === 0) return "";
  const numberOf = new Map(targets.map((target, index) => [target, index + 1]));
  const parts = links.map(({ cell, target, location }) => {
    const file = target === undefined ? "" : ` r:id="rId${numberOf.get(target) ?? 1}"`;
    return `<hyperlink ref="${cell}"${file} location="${xmlText(location)}"/>`;
  });
  return `<hyperlinks>${parts.join("")}</hyperlinks>`;
}
