import type { IStyleData, Nullable } from "@univerjs/core";
import { type Draft, editPart } from "../../workbook/xlsx/edit/draft";
import { editedPart } from "../../workbook/xlsx/edit/edited-part";
import { addStylesPart } from "../../workbook/xlsx/edit/styles-part";
import { deriveStyle } from "../../workbook/xlsx/styles/derive-style";
import { type StyleLists, styleLists } from "../../workbook/xlsx/styles/style-lists";
import { styleKey } from "../open/read-styles";
import type { DefaultFont } from "../widths";
import { type FileLook, fileLook, lookChange } from "./file-look";

/** A style as a cell of Univer's names it: by its key, or the look itself. */
export type StyleName = Nullable<string | IStyleData>;

export type StyleMap = Readonly<Record<string, Nullable<IStyleData>>>;

export interface StylesInUse {
  readonly before: StyleMap;
  readonly after: StyleMap;
  readonly font: DefaultFont;
}

/** The numbers that looks have in the file; new ones are made where there is none. */
export interface StyleNumbers {
  /** The number in the file of a style it was opened with; undefined of any other. */
  readonly numberInFile: (style: StyleName) => number | undefined;
  /** Whether cells of these styles look the same. */
  readonly isSame: (before: StyleName, after: StyleName) => boolean;
  /** The number of the look, made out of the style of that number where the file has none. */
  readonly numberOf: (base: number, after: StyleName) => number;
  /** The lists of the styles part, for looks of other kinds. */
  readonly lists: () => StyleLists;
  /** Enters what was added. */
  readonly finish: () => void;
}

/** `before` are the styles as they were read from the draft, `after` those of the workbook now. */
export function styleNumbers(draft: Draft, styles: StylesInUse): StyleNumbers {
  let opened: { part: string; lists: StyleLists } | undefined;
  const lists = () => {
    if (!opened) {
      const part = addStylesPart(draft);
      opened = { part, lists: styleLists(editedPart(draft, part)) };
    }
    return opened.lists;
  };
  const inFile = new Map(Object.keys(styles.before).map((key, index) => [key, index]));
  const [lookBefore, lookAfter] = [looksOf(styles.before, styles.font), looksOf(styles.after, styles.font)];
  const numberInFile = (style: StyleName) => (typeof style === "string" ? inFile.get(style) : undefined);
  const isSame = (before: StyleName, after: StyleName) =>
    before === after || lookChange(lookBefore(before), lookAfter(after)) === undefined;
  const unchanged = (style: StyleName) => {
    const number = numberInFile(style);
    return number !== undefined && lookChange(lookBefore(style), lookAfter(style)) === undefined ? number : undefined; // prettier-ignore
  };
  const derived = remembered((base: number, style: StyleName) => {
    const change = lookChange(lookBefore(styleKey(base)), lookAfter(style));
    return change ? deriveStyle(lists(), base, change) : base;
  });
  return {
    numberInFile,
    numberOf: (base, style) => unchanged(style) ?? derived(base, style),
    lists,
    isSame,
    finish: () => {
      if (opened) editPart(draft, opened.part, opened.lists.splices);
    },
  };
}

function looksOf(styles: StyleMap, font: DefaultFont): (style: StyleName) => FileLook {
  const known = new Map<string, FileLook>();
  return (style) => {
    if (typeof style !== "string") return fileLook(style ?? {}, font);
    const look = known.get(style) ?? fileLook(styles[style] ?? {}, font);
    known.set(style, look);
    return look;
  };
}

function remembered(numberOf: (base: number, style: StyleName) => number): typeof numberOf {
  const known = new Map<string, number>();
  return (base, style) => {
    const key = `${base} ${typeof style === "string" ? style : JSON.stringify(style)}`;
    const number = known.get(key) ?? numberOf(base, style);
    known.set(key, number);
    return number;
  };
}
