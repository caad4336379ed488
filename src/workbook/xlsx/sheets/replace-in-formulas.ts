import { type Draft, editPart, partNames } from "../edit/draft";
import { escapeXml } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { textXml } from "../edit/text-xml";
import { type Cursor, cursorOf, nextTag } from "../xml/cursor";
import { attributesOf, decodeText } from "../xml/read-content";

export interface Replacement {
  readonly formula: (text: string) => string;
  /** What stands for the sheet where its name stands alone, as with the source of a pivot table. */
  readonly bareName?: string;
}

/** Changes all formulas of a package, wherever they stand, that may speak of the sheet. */
export function replaceInFormulas(draft: Draft, sheet: string, replacement: Replacement): void {
  const marks = [sheet, escapeXml(sheet), sheet.replace(/'/g, "''")];
  for (const name of partNames(draft)) {
    if (!/\.(?:xml|vml)$/i.test(name) || !isOfBook(name)) continue;
    const text = draft.text(name);
    if (!marks.some((mark) => text?.includes(mark))) continue;
    editPart(draft, name, (xml) =>
      name.toLowerCase().endsWith("vml")
        ? vmlEdits(xml, replacement)
        : formulaEdits(xml, name, { sheet, ...replacement }),
    );
  }
}

function isOfBook(name: string): boolean {
  return /^xl\//i.test(name) && !/sharedStrings|comments|theme/i.test(name);
}

const formulaElements = new Set(
  "f formula formula1 formula2 calculatedColumnFormula totalsRowFormula definedName".split(" "),
);

/** Attributes that hold a formula, by element. */
const formulaAttributes: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  cfvo: ["val"],
  controlPr: ["linkedCell", "listFillRange"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
  sp: ["textlink"],
  worksheetSource: [],
};

interface Change extends Replacement {
  readonly sheet: string;
}

function formulaEdits(text: string, part: string, change: Change): Splice[] {
  const splices: Splice[] = [];
  const cursor = cursorOf(text, part);
  while (nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    splices.push(...attributeEdits(cursor, change));
    if (cursor.kind !== "open" || !formulaElements.has(cursor.local)) continue;
    const end = text.indexOf("<", cursor.end);
    const before = decodeText(text.slice(cursor.end, end), part);
    const after = change.formula(before);
    if (after !== before) splices.push({ at: cursor.end, remove: end - cursor.end, insert: textXml(after) });
  }
  return splices;
}

function attributeEdits(cursor: Cursor, { sheet, formula, bareName = sheet }: Change): Splice[] {
  const names = formulaAttributes[cursor.local];
  if (!names) return [];
  return attributesOf(cursor).flatMap(({ name, value, valueAt, valueEnd }) => {
    const isBare = cursor.local === "worksheetSource" && name === "sheet" && value === sheet;
    const after = isBare ? bareName : names.includes(name) ? formula(value) : value;
    return after === value ? [] : [{ at: valueAt, remove: valueEnd - valueAt, insert: escapeXml(after) }];
  });
}

/** Cells that old buttons and lists are tied to. */
function vmlEdits(vml: string, { formula }: Replacement): Splice[] {
  return [...vml.matchAll(/<x:Fmla(?:Link|Range|Txbx|Pict)>([^<]*)</g)].flatMap((match) => {
    const [whole, content = ""] = match;
    const before = decodeText(content, "vml");
    const after = formula(before);
    if (after === before) return [];
    return [{ at: match.index + whole.indexOf(">") + 1, remove: content.length, insert: escapeXml(after) }];
  });
}
