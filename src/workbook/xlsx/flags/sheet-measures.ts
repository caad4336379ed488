import type { EditedPart } from "../edit/edited-part";
import { attributeOf, childElements } from "../edit/outline";

/** How wide columns and how high rows are, in pixels at 96 to the inch. */
export interface SheetMeasures {
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
}

/** The digit that column widths are counted in, in the usual fonts. */
const digitWidth = 7;
const pixelsOfPoint = 96 / 72;

export function sheetMeasures(sheet: EditedPart): SheetMeasures {
  const format = sheet.outline.children.find(({ local }) => local === "sheetFormatPr");
  const standard = (name: string, usual: number) => {
    const value = Number(format && attributeOf(format, name)?.value);
    return value > 0 ? value : usual;
  };
  const widths = columnWidths(sheet);
  const heights = rowHeights(sheet);
  const usualWidth = standard("defaultColWidth", 9.14) * digitWidth;
  const usualHeight = standard("defaultRowHeight", 15) * pixelsOfPoint;
  return {
    width: (column) =>
      widths.find(({ first, last }) => column >= first && column <= last)?.pixels ?? usualWidth,
    height: (row) => heights.get(row) ?? usualHeight,
  };
}

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly pixels: number;
}

function columnWidths({ name, text, outline }: EditedPart): Columns[] {
  const list = outline.children.find(({ local }) => local === "cols");
  return (list ? childElements(text, list, name) : []).map((column) => {
    const value = (attribute: string) => Number(attributeOf(column, attribute)?.value ?? 0);
    const isHidden = ["1", "true"].includes(attributeOf(column, "hidden")?.value ?? "");
    return {
      first: value("min") - 1,
      last: value("max") - 1,
      pixels: isHidden ? 0 : value("width") * digitWidth,
    };
  });
}

function rowHeights({ text, outline }: EditedPart): Map<number, number> {
  const heights = new Map<number, number>();
  const data = outline.children.find(({ local }) => local === "sheetData");
  if (!data) return heights;
  const tag = new RegExp(`<${outline.prefix}row\\s([^>]*)>`, "g");
  tag.lastIndex = data.start;
  for (let match = tag.exec(text); match && match.index < data.end; match = tag.exec(text)) {
    const attributes = match[1] ?? "";
    const row = /\br=["'](\d+)/.exec(attributes)?.[1];
    const points = /\bht=["']([\d.]+)/.exec(attributes)?.[1];
    const isHidden = /\bhidden=["'](?:1|true)/.test(attributes);
    if (row !== undefined && (points !== undefined || isHidden)) {
      heights.set(Number(row) - 1, isHidden ? 0 : Number(points) * pixelsOfPoint);
    }
  }
  return heights;
}
