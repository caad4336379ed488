/** How large a note's box must be, in pixels, for its text to be read without scrolling. */
export function noteSize(text: string): { readonly width: number; readonly height: number } {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
  return { width: boxWidth, height: Math.min(tallest, lines * lineHeight + padding) };
}

const boxWidth = 280;
const lineHeight = 20;
const padding = 24;
const tallest = 320;
/** Letters of half width that fit on a line. */
const perLine = 36;

/** A Chinese character is as wide as two Latin letters. */
function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);
}
