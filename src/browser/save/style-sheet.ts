import {
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import { borderStyles } from "../open/read-styles";
import type { DefaultFont } from "../widths";
import { list, mainNamespace, part, tag } from "./xml";

/** Gathers the looks of cells and rules while sheets are written, each once, and gives them their numbers. */
export interface StyleSheet {
  cell(look: IStyleData, isUnlocked: boolean): number;
  /** For a conditional format. */
  difference(look: IStyleData): number;
  part(): string;
}

export function styleSheet(font: DefaultFont): StyleSheet {
  const fonts = numbered([fontTag({ ff: font.name, fs: font.size }, font)]);
  const fills = numbered([pattern("none"), pattern("gray125")]);
  const borders = numbered([borderTag(undefined)]);
  const formats = numbered([]);
  const cells = numbered([tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const differences = numbered([]);
  const formatId = (code: string | undefined) =>
    !code || code === "General" ? 0 : firstOwnFormat + formats.add(code);
  return {
    cell: (look, isUnlocked) => {
      const ids = {
        numFmtId: formatId(look.n?.pattern),
        fontId: fonts.add(fontTag(look, font)),
        fillId: look.bg?.rgb ? fills.add(fillTag(look.bg.rgb)) : 0,
        borderId: borders.add(borderTag(look.bd)),
      };
      return cells.add(cellTag(ids, look, isUnlocked));
    },
    difference: (look) => differences.add(differenceTag(look)),
    part: () => {
      const codes = formats.all.map((code, index) => tag("numFmt", { numFmtId: firstOwnFormat + index, formatCode: code })); // prettier-ignore
      const content = [
        list("numFmts", codes),
        list("fonts", fonts.all),
        list("fills", fills.all),
        list("borders", borders.all),
        list("cellStyleXfs", [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", cells.all),
        list("cellStyles", [tag("cellStyle", { name: "常规", xfId: 0, builtinId: 0 })]),
        list("dxfs", differences.all),
      ];
      return part(tag("styleSheet", { xmlns: mainNamespace }, content.join("")));
    },
  };
}

/** Numbers below are Excel's own formats. */
const firstOwnFormat = 164;

/** A list without doubles, in which each text has its number. */
function numbered(first: readonly string[]) {
  const all = [...first];
  const numbers = new Map(all.map((text, index) => [text, index]));
  return {
    all,
    add(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      return all.push(text) - 1;
    },
  };
}

function fontTag(look: IStyleData, font: DefaultFont): string {
  return tag("font", {}, fontMarks(look) + tag("sz", { val: look.fs ?? font.size }) + colourTag("color", look.cl?.rgb) + tag("name", { val: look.ff ?? font.name })); // prettier-ignore
}

const raisings: readonly (string | undefined)[] = [undefined, undefined, "subscript", "superscript"];

function fontMarks({ bl, it, ul, st, va }: IStyleData): string {
  const raised = va ? raisings[va] : undefined;
  const marks = [
    bl ? tag("b") : "",
    it ? tag("i") : "",
    st?.s ? tag("strike") : "",
    ul?.s ? tag("u") : "",
    raised === undefined ? "" : tag("vertAlign", { val: raised }),
  ];
  return marks.join("");
}

function colourTag(name: string, colour: Nullable<string>): string {
  const rgb = argbOf(colour);
  return rgb === undefined ? "" : tag(name, { rgb });
}

/** "#RRGGBB", "#RGB" or "rgb(1,2,3)" as the file writes colours. */
export function argbOf(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) return `FF${short.slice(1).map((digit) => digit + digit).join("")}`.toUpperCase(); // prettier-ignore
  const long = /^#([0-9a-f]{6})/i.exec(colour)?.[1];
  if (long !== undefined) return `FF${long}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour)?.slice(1, 4);
  return (
    parts && `FF${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase()
  );
}

function pattern(patternType: string): string {
  return tag("fill", {}, tag("patternFill", { patternType }));
}

function fillTag(colour: string): string {
  const colours = colourTag("fgColor", colour) + tag("bgColor", { indexed: 64 });
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, colours));
}

function borderTag(border: Nullable<IBorderData>): string {
  const side = (name: string, data: IBorderData["t"]) => {
    const style = borderStyles[data?.s ?? 0];
    return style === undefined || style === "none"
      ? tag(name)
      : tag(name, { style }, colourTag("color", data?.cl?.rgb));
  };
  const [down, up] = [border?.tl_br, border?.bl_tr];
  const attributes = { diagonalUp: up?.s ? 1 : undefined, diagonalDown: down?.s ? 1 : undefined };
  const sides = [side("left", border?.l), side("right", border?.r), side("top", border?.t), side("bottom", border?.b), side("diagonal", down ?? up)]; // prettier-ignore
  return tag("border", attributes, sides.join(""));
}

function cellTag(ids: Readonly<Record<string, number>>, look: IStyleData, isUnlocked: boolean): string {
  const alignment = alignmentTag(look);
  const protection = isUnlocked ? tag("protection", { locked: 0 }) : "";
  const attributes = {
    ...ids,
    xfId: 0,
    applyNumberFormat: ids["numFmtId"] ? 1 : undefined,
    applyFont: ids["fontId"] ? 1 : undefined,
    applyFill: ids["fillId"] ? 1 : undefined,
    applyBorder: ids["borderId"] ? 1 : undefined,
    applyAlignment: alignment === "" ? undefined : 1,
    applyProtection: isUnlocked ? 1 : undefined,
  };
  return tag("xf", attributes, alignment + protection);
}

const horizontals: readonly (string | undefined)[] = [undefined, "left", "center", "right", "justify", undefined, "distributed"]; // prettier-ignore
const verticals: readonly (string | undefined)[] = [undefined, "top", "center", "bottom"];

function alignmentTag({ ht, vt, tb, tr, pd }: IStyleData): string {
  const turn = Math.round(tr?.a ?? 0);
  const attributes = {
    horizontal: horizontals[ht ?? 0],
    vertical: verticals[vt ?? 0],
    textRotation: tr?.v ? 255 : turn === 0 ? undefined : turn < 0 ? -turn : turn + 90,
    wrapText: tb === WrapStrategy.WRAP ? 1 : undefined,
    indent: indentOf(ht === HorizontalAlign.RIGHT ? pd?.r : pd?.l),
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : tag("alignment", attributes);
}

const indentWidth = 9;

function indentOf(pixels: Nullable<number>): number | undefined {
  const steps = Math.round((pixels ?? 0) / indentWidth);
  return steps > 0 ? steps : undefined;
}

function differenceTag(look: IStyleData): string {
  const font = fontMarks(look) + colourTag("color", look.cl?.rgb);
  const background = colourTag("bgColor", look.bg?.rgb);
  const parts = [
    font === "" ? "" : tag("font", {}, font),
    background === "" ? "" : tag("fill", {}, tag("patternFill", { patternType: "solid" }, background)),
  ];
  return tag("dxf", {}, parts.join(""));
}
