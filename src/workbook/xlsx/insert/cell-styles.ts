import type { CellFormat } from "../../../core/table/blank-table";
import type { EditedPart } from "../edit/edited-part";
import { escapeXml } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { styleLists } from "../styles/style-lists";

/** Adds the looks of a blank table to the styles part; gives the style number of each. */
export function cellStyles(
  part: EditedPart,
  formats: readonly CellFormat[],
): { styleOf: (format: CellFormat) => number; splices: Splice[] } {
  const lists = styleLists(part);
  const styles = new Map<string, number>();
  for (const format of formats) {
    const key = styleKey(format);
    if (styles.has(key)) continue;
    const { prefix } = lists;
    const ids = {
      number: lists.numberFormat(format.numberFormat ?? "General"),
      font: lists.add("fonts", fontXml(format, prefix)),
      border: format.hasBorder ? lists.add("borders", borderXml(prefix)) : 0,
    };
    styles.set(key, lists.add("cellXfs", styleXml(format, ids, prefix)));
  }
  return { styleOf: (format) => styles.get(styleKey(format)) ?? 0, splices: lists.splices() };
}

/** The choices of a cell are no look of it. */
function styleKey(format: CellFormat): string {
  return JSON.stringify({ ...format, choices: undefined });
}

function fontXml({ font, size, isBold }: CellFormat, prefix: string): string {
  const bold = isBold ? `<${prefix}b/>` : "";
  return `<${prefix}font>${bold}<${prefix}sz val="${size}"/><${prefix}name val="${escapeXml(font)}"/><${prefix}charset val="134"/></${prefix}font>`;
}

function borderXml(prefix: string): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${prefix}${side} style="thin"><${prefix}color auto="1"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function styleXml(
  { horizontal, vertical, isWrapped }: CellFormat,
  ids: { number: number; font: number; border: number },
  prefix: string,
): string {
  return (
    `<${prefix}xf numFmtId="${ids.number}" fontId="${ids.font}" fillId="0" borderId="${ids.border}" xfId="0" ` +
    'applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">' +
    `<${prefix}alignment horizontal="${horizontal}" vertical="${vertical}"${isWrapped ? ' wrapText="1"' : ""}/></${prefix}xf>`
  );
}
