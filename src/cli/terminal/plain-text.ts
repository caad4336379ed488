/**
 * The text as it may be sent to a terminal: a file's name or a cell must not move the cursor, change colours or turn
 * the writing around, so control and direction characters become spaces, and a line break ends no line of ours.
 */
export function plainText(text: string): string {
  return text.replace(unsafe, " ");
}

const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;
