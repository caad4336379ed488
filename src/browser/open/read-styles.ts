import type { IStyleData } from "@univerjs/core";
import { builtInFormats } from "../../core/grid/number-format/built-in-formats";
import type { ColourOf } from "./colours";
import { type Element, childOf, childrenOf, numberIn } from "./element";

/** The looks a workbook's cells and rules choose from, by their numbers. */
export interface Styles {
  readonly cells: readonly CellStyle[];
  /** Of conditional formats. */
  readonly differences: readonly IStyleData[];
  /** Column widths are counted in digits of this font. */
  readonly defaultFont: { readonly name: string; readonly size: number };
}

export interface CellStyle {
  /** Its name in the workbook's data: one and the same string in all cells, which makes them quick to compare. */
  readonly key: string;
  readonly look: IStyleData;
  /** Stays editable when its sheet is protected. */
  readonly isUnlocked: boolean;
}

export function readStyles(sheet: Element | undefined, colourOf: ColourOf): Styles {
  const fonts = childOf(sheet, "fonts")?.children.map((font) => fontOf(font, colourOf)) ?? [];
  const fills = childOf(sheet, "fills")?.children.map((fill) => fillOf(fill, colourOf)) ?? [];
  const borders = childOf(sheet, "borders")?.children.map((border) => borderOf(border, colourOf)) ?? [];
  const formats = new Map(
    childrenOf(childOf(sheet, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const first = fonts[0];
  return {
    cells: childrenOf(childOf(sheet, "cellXfs"), "xf").map((xf, number) => ({
      key: styleKey(number),
      look: {
        ...fonts[numberIn(xf, "fontId") ?? 0],
        ...fills[numberIn(xf, "fillId") ?? 0],
        ...borders[numberIn(xf, "borderId") ?? 0],
        ...alignmentOf(childOf(xf, "alignment")),
        ...numberFormatOf(numberIn(xf, "numFmtId") ?? 0, formats),
      },
      isUnlocked: childOf(xf, "protection")?.attributes["locked"] === "0",
    })),
    differences: childrenOf(childOf(sheet, "dxfs"), "dxf").map((dxf) => ({
      ...fontOf(childOf(dxf, "font"), colourOf),
      ...differentFill(childOf(dxf, "fill"), colourOf),
      ...borderOf(childOf(dxf, "border"), colourOf),
    })),
    defaultFont: { name: first?.ff ?? "宋体", size: first?.fs ?? 11 },
  };
}

export function styleKey(style: number): string {
  return `file-${style}`;
}

function fontOf(font: Element | undefined, colourOf: ColourOf): IStyleData {
  const value = (name: string) => childOf(font, name)?.attributes["val"];
  const isOn = (name: string) => {
    const element = childOf(font, name);
    return element !== undefined && !["0", "false", "none"].includes(element.attributes["val"] ?? "1");
  };
  const name = value("name");
  const size = Number(value("sz"));
  const colour = colourOf(childOf(font, "color"));
  const raised = value("vertAlign");
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size > 0 ? { fs: size } : {}),
    ...(isOn("b") ? { bl: 1 } : {}),
    ...(isOn("i") ? { it: 1 } : {}),
    ...(isOn("u") ? { ul: { s: 1 } } : {}),
    ...(isOn("strike") ? { st: { s: 1 } } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(raised === "superscript" ? { va: 3 } : raised === "subscript" ? { va: 2 } : {}),
  };
}

function fillOf(fill: Element, colourOf: ColourOf): IStyleData {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (!pattern || kind === "none") return {};
  // Univer knows no dots and stripes: such a cell shows the colour behind them.
  const colour = colourOf(childOf(pattern, kind === "solid" ? "fgColor" : "bgColor"));
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

/** In a conditional format the fill's colour is the background, whatever the pattern says. */
function differentFill(fill: Element | undefined, colourOf: ColourOf): IStyleData {
  const pattern = childOf(fill, "patternFill");
  const colour = colourOf(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"));
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

/** The names of border styles, at Univer's number for each. */
export const borderStyles: readonly string[] = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

function borderOf(border: Element | undefined, colourOf: ColourOf): IStyleData {
  if (!border) return {};
  const side = (name: string) => {
    const element = childOf(border, name);
    const style = borderStyles.indexOf(element?.attributes["style"] ?? "none");
    return style > 0
      ? { s: style, cl: { rgb: colourOf(childOf(element, "color")) ?? "#000000" } }
      : undefined;
  };
  const diagonal = side("diagonal");
  const isOn = (name: string) => ["1", "true"].includes(border.attributes[name] ?? "");
  const sides = {
    t: side("top"),
    b: side("bottom"),
    l: side("left"),
    r: side("right"),
    tl_br: isOn("diagonalDown") ? diagonal : undefined,
    bl_tr: isOn("diagonalUp") ? diagonal : undefined,
  };
  const drawn = Object.entries(sides).filter(([, drawnSide]) => drawnSide !== undefined);
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

const horizontals: Readonly<Record<string, number>> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 6 }; // prettier-ignore
const verticals: Readonly<Record<string, number>> = {
  top: 1,
  center: 2,
  justify: 2,
  distributed: 2,
  bottom: 3,
};
const indentWidth = 9;
const stacked = 255;

function alignmentOf(alignment: Element | undefined): IStyleData {
  if (!alignment) return {};
  const { horizontal = "", vertical = "", wrapText } = alignment.attributes;
  const rotation = numberIn(alignment, "textRotation") ?? 0;
  const indent = numberIn(alignment, "indent") ?? 0;
  const [ht, vt] = [horizontals[horizontal], verticals[vertical]];
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(wrapText === "1" || wrapText === "true" ? { tb: 3 } : {}),
    ...(rotation === stacked ? { tr: { a: 0, v: 1 } } : {}),
    // Excel counts 1 to 90 upwards and 91 to 180 downwards; Univer turns downwards.
    ...(rotation > 0 && rotation <= 180 ? { tr: { a: rotation <= 90 ? -rotation : rotation - 90 } } : {}),
    ...(indent > 0 ? { pd: { [horizontal === "right" ? "r" : "l"]: indent * indentWidth } } : {}),
  };
}

function numberFormatOf(id: number, formats: ReadonlyMap<number, string>): IStyleData {
  const pattern = formats.get(id) ?? builtInFormats[id] ?? "General";
  return pattern === "General" ? {} : { n: { pattern } };
}
