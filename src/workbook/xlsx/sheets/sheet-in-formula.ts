/** A sheet's name as a formula has it before the "!". */
export function quotedName(name: string): string {
  const isPlain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !isLikeAddress(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

function isLikeAddress(name: string): boolean {
  return /^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) || /^[Rr][0-9]*([Cc][0-9]*)?$|^[Cc][0-9]*$/.test(name);
}

/** The formula with another name in the place of a sheet's, also at either end of a span of sheets. */
export function withSheetName(formula: string, from: string, to: string): string {
  const bare = to.replace(/^'|'$/g, "");
  return replaceSheets(formula, ({ name, reference }) => {
    if (isSame(name, from)) return `${to}!${reference}`;
    const ends = name.split(":");
    if (ends.length !== 2 || !ends.some((end) => isSame(end, from))) return undefined;
    const named = ends.map((end) => (isSame(end, from) ? bare : end.replace(/'/g, "''")));
    return `'${named.join(":")}'!${reference}`;
  });
}

/** The formula with `#REF!` in the place of what it takes from a sheet that is gone. */
export function withoutSheet(formula: string, gone: string): string {
  return replaceSheets(formula, ({ name }) => (isSame(name, gone) ? "#REF!" : undefined));
}

interface SheetReference {
  readonly name: string;
  readonly reference: string;
}

const reference = "(\\$?[\\w$]+(?::\\$?[\\w$]+)?)";
const plain = "[\\w.\\u0080-\\uffff]+";

// Texts and other files' sheets first, so that nothing in them is taken for a sheet.
const token = new RegExp(
  `"(?:[^"]|"")*"|\\[[^\\]]*\\]${plain}!|(?<!')'((?:[^']|'')*)'!${reference}|(${plain}(?::${plain})?)!${reference}`,
  "g",
);

function replaceSheets(formula: string, replacement: (found: SheetReference) => string | undefined): string {
  if (!formula.includes("!")) return formula;
  let at = 0;
  let text = "";
  for (const match of formula.matchAll(token)) {
    const [whole, quoted, behindQuoted, bare, behindBare] = match;
    const name = quoted?.replace(/''/g, "'") ?? bare;
    if (name === undefined || name.startsWith("[")) continue;
    const instead = replacement({ name, reference: behindQuoted ?? behindBare ?? "" });
    if (instead === undefined) continue;
    text += formula.slice(at, match.index) + instead;
    at = match.index + whole.length;
  }
  return text + formula.slice(at);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
