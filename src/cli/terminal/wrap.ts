import { displayWidth, wideBlocks } from "./display-width";

/**
 * The text in lines of at most `width` columns; in one line where there is no width. Chinese breaks between any two
 * characters, other writing at spaces; closing punctuation never begins a line, opening punctuation never ends one.
 */
export function wrap(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text];
  const limit = Math.max(10, width);
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, limit)) {
    if (line !== "" && displayWidth(line + piece.trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

const wide = wideBlocks.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("");
const opening = "“‘（《【〈「『";
const closing = "，。、；：？！”’）》】〉」』…";
const piece = new RegExp(
  `[${opening}]*(?:[${wide}]|[^\\s${wide}${opening}${closing}]+)?[${closing}]*\\s*`,
  "gu",
);

/** What may not be torn: one wide character or one word, with its punctuation; a word longer than a line is cut. */
function piecesOf(text: string, limit: number): string[] {
  const pieces = (text.match(piece) ?? []).filter((found) => found !== "");
  return pieces.flatMap((found) => (displayWidth(found) > limit ? cutToWidth(found, limit) : [found]));
}

function cutToWidth(text: string, limit: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of text) {
    if (displayWidth(part + letter) > limit) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
