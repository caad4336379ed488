/** How many pixels a width in digits takes, for Excel counts columns in digits of the workbook's default font. */
export interface Widths {
  pixels(digits: number): number;
  digits(pixels: number): number;
  /** Of a column that says nothing, in pixels. */
  readonly standard: number;
}

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** What a Chinese Excel sets a new workbook in. */
export const usualFont: DefaultFont = { name: "宋体", size: 11 };

export function widthsOf(font: DefaultFont): Widths {
  const digit = digitWidth(font);
  return {
    pixels: (digits) => Math.trunc(digits * digit + 0.5),
    digits: (pixels) => pixels / digit,
    // Eight digits and a little padding, made a multiple of eight pixels.
    standard: Math.ceil((8 * digit + 5) / 8) * 8,
  };
}

/** The digits of Chinese fonts are half an em wide, those of Calibri and its like a little narrower. */
function digitWidth({ name, size }: DefaultFont): number {
  const em = (size * 96) / 72;
  const isChinese = /[\u4e00-\u9fff]|simsun|simhei|fangsong|kaiti|songti|dengxian/i.test(name);
  return isChinese ? Math.ceil(em / 2) : Math.max(1, Math.round((size * 7) / 11));
}
