import { HorizontalAlign, type IStyleData, type Nullable, WrapStrategy } from "@univerjs/core";
import type { LookChange } from "../../workbook/xlsx/styles/derive-style";
import { borderStyles } from "../open/read-styles";
import type { DefaultFont } from "../widths";
import { argbOf } from "./argb";

/** A look of Univer's in the words of the file; the same look always gives the same words. */
export interface FileLook {
  readonly font: Readonly<Record<string, string | undefined>>;
  readonly fill: string | undefined;
  /** "thin FF000000" by side. */
  readonly border: Readonly<Record<string, string | undefined>>;
  readonly alignment: Readonly<Record<string, string | undefined>>;
  readonly numberFormat: string;
}

export function fileLook(look: IStyleData, font: DefaultFont): FileLook {
  const { bd, n } = look;
  const pattern = n?.pattern;
  return {
    font: fontOf(look, font),
    fill: argbOf(look.bg?.rgb),
    border: {
      left: sideOf(bd?.l),
      right: sideOf(bd?.r),
      top: sideOf(bd?.t),
      bottom: sideOf(bd?.b),
      diagonalDown: sideOf(bd?.tl_br),
      diagonalUp: sideOf(bd?.bl_tr),
    },
    alignment: alignmentOf(look),
    numberFormat: !pattern || /^general$/i.test(pattern) ? "General" : pattern,
  };
}

const raisings: readonly (string | undefined)[] = [undefined, undefined, "subscript", "superscript"];

function fontOf({ bl, it, ul, st, va, fs, ff, cl }: IStyleData, font: DefaultFont): FileLook["font"] {
  const on = (isOn: unknown) => (isOn ? "1" : undefined);
  return {
    b: on(bl),
    i: on(it),
    strike: on(st?.s),
    u: on(ul?.s),
    vertAlign: va ? raisings[va] : undefined,
    sz: String(fs ?? font.size),
    color: argbOf(cl?.rgb),
    name: ff ?? font.name,
  };
}

type Side = Nullable<{ readonly s?: Nullable<number>; readonly cl?: Nullable<{ readonly rgb?: Nullable<string> }> }>; // prettier-ignore

function sideOf(side: Side): string | undefined {
  const style = borderStyles[side?.s ?? 0];
  if (style === undefined || style === "none") return undefined;
  return `${style} ${argbOf(side?.cl?.rgb) ?? "FF000000"}`;
}

const horizontals: readonly (string | undefined)[] = [undefined, "left", "center", "right", "justify", undefined, "distributed"]; // prettier-ignore
const verticals: readonly (string | undefined)[] = [undefined, "top", "center", "bottom"];

function alignmentOf({ ht, vt, tb, tr, pd }: IStyleData): FileLook["alignment"] {
  const turn = Math.round(tr?.a ?? 0);
  return {
    horizontal: horizontals[ht ?? 0],
    vertical: verticals[vt ?? 0],
    textRotation: tr?.v ? "255" : turn === 0 ? undefined : String(turn < 0 ? -turn : turn + 90),
    wrapText: tb === WrapStrategy.WRAP ? "1" : undefined,
    indent: indentOf(ht === HorizontalAlign.RIGHT ? pd?.r : pd?.l),
  };
}

const indentWidth = 9;

function indentOf(pixels: Nullable<number>): string | undefined {
  const steps = Math.round((pixels ?? 0) / indentWidth);
  return steps > 0 ? String(steps) : undefined;
}

/** What makes the one look of the other; undefined where they look the same. */
export function lookChange(before: FileLook, after: FileLook): LookChange | undefined {
  const font = differences(before.font, after.font);
  const border = differences(before.border, after.border);
  const alignment = differences(before.alignment, after.alignment);
  const change: LookChange = {
    ...(font ? { font: fontChange(font) } : {}),
    ...(before.fill === after.fill ? {} : { fill: { rgb: after.fill } }),
    ...(border ? { border: borderChange(border, after.border) } : {}),
    ...(alignment ? { alignment } : {}),
    ...(before.numberFormat === after.numberFormat ? {} : { numberFormat: after.numberFormat }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

type Words = Readonly<Record<string, string | undefined>>;

function differences(before: Words, after: Words): Words | undefined {
  const changed = Object.entries(after).filter(([name, value]) => before[name] !== value);
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

function fontChange(changed: Words): NonNullable<LookChange["font"]> {
  const elements = Object.entries(changed).map(([name, value]) => [name, fontElement(name, value)] as const);
  // A font of the theme's goes by the theme, whatever name stands beside it.
  return { ...Object.fromEntries(elements), ...("name" in changed ? { scheme: undefined } : {}) };
}

function fontElement(name: string, value: string | undefined) {
  if (value === undefined) return undefined;
  if (name === "color") {
    return { rgb: value, theme: undefined, tint: undefined, indexed: undefined, auto: undefined };
  }
  // A mark that is there is on, unless it says otherwise.
  return ["b", "i", "strike", "u"].includes(name) ? { val: undefined } : { val: value };
}

function borderChange(changed: Words, after: Words): NonNullable<LookChange["border"]> {
  const side = (words: string | undefined) => {
    const [style = "thin", rgb = "FF000000"] = words?.split(" ") ?? [];
    return words === undefined ? undefined : { style, rgb };
  };
  const sides = Object.entries(changed).filter(([name]) => !name.startsWith("diagonal"));
  const isDiagonal = sides.length < Object.keys(changed).length;
  const { diagonalUp, diagonalDown } = after;
  const on = (words: string | undefined) => (words === undefined ? undefined : "1");
  return {
    attributes: isDiagonal ? { diagonalUp: on(diagonalUp), diagonalDown: on(diagonalDown) } : {},
    sides: {
      ...Object.fromEntries(sides.map(([name, words]) => [name, side(words)])),
      ...(isDiagonal ? { diagonal: side(diagonalDown ?? diagonalUp) } : {}),
    },
  };
}
