import { keyOf } from "../../../src/core/grid/grid";
import type { Look } from "../book/book";
import { eachCell, isUnbounded } from "../book/ranges";
import type { HostObject } from "../protocol/host-object";
import { type Model, invalidArgument, refuseLocked } from "./model";
import type { SheetRange } from "./sheet-range";

const formatNames = ["WrapText", "HorizontalAlignment", "VerticalAlignment", "IndentLevel", "ShrinkToFit"];
const fontNames = ["Name", "Size", "Color", "Bold", "Italic", "Underline", "Strikethrough"];
const fillNames = ["Color", "Pattern", "PatternColor"];
const borderNames = ["Style", "Weight", "Color"];
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

/** How the cells look. Mixed formats load as null. */
export function rangeFormatObject(model: Model, of: SheetRange): HostObject {
  const cells = lookMembers(model, of, formatNames, "");
  const sizes = sizeMembers(model, of);
  return {
    type: "RangeFormat",
    get: { ...cells.get, ...sizes.get },
    set: { ...cells.set, ...sizes.set },
    child: {
      Font: () => ({ type: "RangeFont", ...lookMembers(model, of, fontNames, "font") }),
      Fill: () => fillObject(model, of),
      Borders: () => bordersObject(model, of),
      Protection: () => ({
        type: "FormatProtection",
        ...lookMembers(model, of, ["Locked", "FormulaHidden"], "protection"),
      }),
    },
  };
}

function fillObject(model: Model, of: SheetRange): HostObject {
  return {
    type: "RangeFill",
    ...lookMembers(model, of, fillNames, "fill"),
    call: {
      Clear: () => {
        change(model, of, (look) =>
          Object.fromEntries(Object.entries(look).filter(([name]) => !name.startsWith("fill"))),
        );
      },
    },
  };
}

function bordersObject(model: Model, of: SheetRange): HostObject {
  const border = (side: string): HostObject => ({
    type: "RangeBorder",
    ident: { Id: side },
    ...lookMembers(model, of, borderNames, `border${side}`),
  });
  return {
    type: "RangeBorderCollection",
    get: { Count: () => edges.length },
    items: () => edges.map(border),
    item: (side: string) => (edges.includes(side) ? border(side) : null),
  };
}

/** Getters and setters of properties that each cell has for itself. */
function lookMembers(model: Model, of: SheetRange, names: readonly string[], group: string) {
  const keyed = (name: string) => `${group}${name}`; // for example "fontName", "WrapText"
  return {
    get: Object.fromEntries(names.map((name) => [name, () => common(of, keyed(name))])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          change(model, of, (look) => ({ ...look, [keyed(name)]: value }));
        },
      ]),
    ),
  };
}

function common({ sheet, areas }: SheetRange, name: string): unknown {
  const values = new Set<unknown>();
  for (const area of areas) {
    if (isUnbounded(area)) return null;
    eachCell(area, (at) => values.add(sheet.looks.get(keyOf(at))?.[name] ?? null));
  }
  return values.size === 1 ? [...values][0] : null;
}

function change(model: Model, { sheet, areas }: SheetRange, changed: (look: Look) => Look): void {
  refuseLocked(model, sheet);
  for (const area of areas) {
    if (isUnbounded(area)) invalidArgument();
    eachCell(area, (at) => sheet.looks.set(keyOf(at), changed(sheet.looks.get(keyOf(at)) ?? {})));
  }
}

/** Widths and heights in points. */
function sizeMembers(model: Model, { sheet, areas }: SheetRange) {
  const size = (sizes: Map<number, number>, first: "top" | "left", last: "bottom" | "right") => ({
    get: () => sizes.get(areas[0]?.[first] ?? 0) ?? null,
    set: (points: number) => {
      refuseLocked(model, sheet);
      for (const area of areas) {
        for (let index = area[first]; index <= area[last]; index += 1) sizes.set(index, points);
      }
    },
  });
  const width = size(sheet.columnWidths, "left", "right");
  const height = size(sheet.rowHeights, "top", "bottom");
  return {
    get: { ColumnWidth: width.get, RowHeight: height.get },
    set: { ColumnWidth: width.set, RowHeight: height.set },
  };
}
