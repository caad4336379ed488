import { remembered } from "./remembered";

/** Characters that mean the same as a plain one, beside the full-width block that is shifted as a whole. */
const twins: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u3000": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u2060": "",
  "\ufeff": "",
  "≧": "≥",
  "⩾": "≥",
  "﹥": ">",
  "≦": "≤",
  "⩽": "≤",
  "﹤": "<",
  "═": "=",
  "﹦": "=",
  "﹪": "%",
  "￥": "¥",
  "–": "-",
  "—": "-",
  "―": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "〜": "~",
  "∶": ":",
  "﹕": ":",
  "﹙": "(",
  "﹚": ")",
};

const escaped = Object.keys(twins).map((twin) => `\\u${twin.charCodeAt(0).toString(16).padStart(4, "0")}`);
const odd = new RegExp(`[\\uff01-\\uff5e${escaped.join("")}]`, "g");
const isOdd = new RegExp(odd.source);

/** The text with half-width digits, letters, brackets, signs and dashes and ordinary spaces, trimmed. */
export const plainText: (text: string) => string = remembered(
  (text) => (isOdd.test(text) ? text.replace(odd, plainCharacter).trim() : text.trim()),
  // A long goal, too, is looked at by the reader and a dozen rules one after another.
  Infinity,
);

/** `plainText` without any white space: what a label is compared by. */
export const compact: (text: string) => string = remembered((text) => {
  const plain = plainText(text);
  return /\s/.test(plain) ? plain.replace(/\s+/g, "") : plain;
});

/** A compact text without the punctuation it ends in. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ".。,;；:".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `plainText` without the spaces that Chinese does not need (0.3 万 元, 2021 年); line breaks and "10 20" stay. */
export const tight: (text: string) => string = remembered((text) => {
  const plain = plainText(text);
  return /[ \t]/.test(plain) ? plain.replace(/([A-Za-z0-9])[ \t]+(?=[A-Za-z0-9])|[ \t]+/g, spaceKept) : plain;
});

function plainCharacter(character: string): string {
  return twins[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

function spaceKept(_match: string, before: string | undefined): string {
  return before ? `${before} ` : "";
}
