import type { CellEdit } from "../workbook";

/** What to hand Excel so that the cell holds this content; Excel reads a text as if it were typed. */
export function entryOf(content: CellEdit["content"]): string | number {
  switch (content.kind) {
    case "empty":
      return "";
    case "number":
      return content.value;
    case "formula":
      return `=${content.formula}`;
    case "text":
      return isTakenOtherwise(content.text) ? `'${content.text}` : content.text;
  }
}

/**
 * Whether Excel would make something else of the text: a formula, a number, a date, TRUE. In doubt yes: the leading
 * quote it then gets is not shown. Chinese dates are of Chinese signs and digits alone.
 */
function isTakenOtherwise(text: string): boolean {
  if (/^[=+\-@'#\s]/.test(text)) return true;
  if (/^(true|false)$/i.test(text.trim())) return true;
  return /[\d０-９〇一二三四五六七八九十]/.test(text) && dateOrNumber.test(text);
}

/** Digits with signs, units of time, currencies and Latin words; any other Chinese sign makes it a text. */
const dateOrNumber =
  /^[\d０-９.,:/\\\-+%％()（）￥¥$€£\s\p{Script=Latin}年月日时点分秒上下午号〇一二三四五六七八九十星期]*$/u;
