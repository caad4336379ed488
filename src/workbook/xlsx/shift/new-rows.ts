import { addressText } from "../../../core/grid/address";
import { cellPlaces, type RowPlace } from "../cells/cell-places";
import type { EditedPart } from "../edit/edited-part";
import { attributeOf, escapeXml } from "../edit/outline";
import type { Shift } from "../../../core/grid/shift";

/** What a new row takes over of the row above: height and look, not that it is hidden. */
const taken = new Set("spans s customFormat ht customHeight thickTop thickBot".split(" "));

/** New rows that look like the one above them, as XML; nothing where that row has no look of its own. */
export function newRows(sheet: EditedPart, rows: readonly RowPlace[], { at, count }: Shift): string {
  const above = rows.find(({ row }) => row === at - 1);
  if (!above) return "";
  const { prefix } = sheet.outline;
  const attributes = [
    ...above.element.attributes
      .filter(({ name }) => taken.has(name) || name.endsWith(":dyDescent"))
      .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`),
    ...outline(
      above,
      rows.find(({ row }) => row === at),
    ),
  ].join("");
  const cells = above.element.isEmpty ? [] : cellPlaces(sheet, above.element);
  const looks = cells.flatMap(({ column, element }) => {
    const style = attributeOf(element, "s")?.value;
    return style === undefined ? [] : [{ column, style }];
  });
  if (attributes === "" && looks.length === 0) return "";
  return Array.from({ length: count }, (_new, index) => {
    const row = at + index;
    const inner = looks
      .map(({ column, style }) => `<${prefix}c r="${addressText({ row, column })}" s="${style}"/>`)
      .join("");
    return `<${prefix}row r="${row + 1}"${attributes}>${inner}</${prefix}row>`;
  }).join("");
}

/** A row put inside an outline's group belongs to it. */
function outline(above: RowPlace, below: RowPlace | undefined): string[] {
  const level = Math.min(
    ...[above, below].map((row) => Number((row && attributeOf(row.element, "outlineLevel")?.value) ?? 0)),
  );
  return level > 0 ? [` outlineLevel="${level}"`] : [];
}
