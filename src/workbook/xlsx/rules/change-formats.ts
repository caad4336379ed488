import { type Draft, editPart } from "../edit/draft";
import { type EditedPart, editedPart } from "../edit/edited-part";
import {
  type Attributes,
  attributeOf,
  attributesXml,
  changeAttributes,
  childElements,
  type Element,
} from "../edit/outline";
import { placeInSheet } from "../edit/sheet-order";
import { applySplices, type Splice } from "../edit/splices";
import { textXml } from "../edit/text-xml";
import { movedDown } from "../flags/colour-rules";
import { cut } from "../sheets/change-element";
import { counterpartEdits } from "./format-counterparts";

/** What is to become of a sheet's colour formats; those there are told by their place among all rules of the part. */
export interface FormatChanges {
  readonly removed: ReadonlySet<number>;
  /** Other cells for those that stay, as an `sqref`. */
  readonly moved: ReadonlyMap<number, string>;
  /** Those that stay in the order in which they count now, where that is another. */
  readonly order: readonly number[];
  /** New ones, which go before all others. */
  readonly added: readonly NewFormat[];
}

export interface NewFormat {
  readonly sqref: string;
  /** Without a priority. */
  readonly attributes: Attributes;
  readonly content: FormatContent;
}

/** Formulas as text, or what a kind without formulas holds, as XML. */
export type FormatContent =
  { readonly formulas: readonly string[] } | { readonly xml: (prefix: string) => string };

/** Removes, moves and adds colour formats; all others stay as they are written. */
export function changeFormats(draft: Draft, part: string, changes: FormatChanges): void {
  editPart(draft, part, () => changeExisting(editedPart(draft, part), changes));
  if (changes.added.length > 0) editPart(draft, part, () => addFormats(editedPart(draft, part), changes.added)); // prettier-ignore
}

interface Rule {
  readonly element: Element;
  readonly holder: Element;
  readonly isAlone: boolean;
}

function rulesOf({ text, name, outline }: EditedPart): Rule[] {
  return outline.children
    .filter(({ local }) => local === "conditionalFormatting")
    .flatMap((holder) => {
      const rules = childElements(text, holder, name).filter(({ local }) => local === "cfRule");
      return rules.map((element) => ({ element, holder, isAlone: rules.length === 1 }));
    });
}

function changeExisting(sheet: EditedPart, { removed, moved, order }: FormatChanges): Splice[] {
  const rules = rulesOf(sheet);
  const priorities = newPriorities(rules, order);
  const emptied = emptiedHolders(rules, (index) => removed.has(index) || moved.has(index));
  const splices = rules.flatMap((rule, index): Splice[] => {
    const { element, holder, isAlone } = rule;
    const sqref = moved.get(index);
    const priority = priorities.get(index);
    const ranked = priority === undefined ? [] : changeAttributes(element, { priority });
    if (removed.has(index)) return emptied.has(holder) ? [] : [cut(element)];
    if (sqref === undefined) return ranked;
    if (isAlone) return [...changeAttributes(holder, { sqref }), ...ranked];
    const xml = movedRule(sheet, rule, { sqref, ranked });
    const behind = { at: holder.end, remove: 0, insert: xml };
    return emptied.has(holder) ? [behind] : [cut(element), behind];
  });
  const gone = [...emptied].filter((holder) => !rules.some((rule, index) => rule.holder === holder && rule.isAlone && moved.has(index))); // prettier-ignore
  const news = new Map(rules.flatMap((rule, index) => (removed.has(index) ? [[rule.element, undefined] as const] : moved.has(index) ? [[rule.element, moved.get(index)] as const] : []))); // prettier-ignore
  return [...splices, ...gone.map(cut), ...counterpartEdits(sheet, news)];
}

/** The groups of rules of which none stays in its place. */
function emptiedHolders(rules: readonly Rule[], leaves: (index: number) => boolean): Set<Element> {
  const kept = new Set(rules.filter((_rule, index) => !leaves(index)).map(({ holder }) => holder));
  return new Set(rules.map(({ holder }) => holder).filter((holder) => !kept.has(holder)));
}

/** The rule in a group of its own. */
function movedRule(
  { text, outline }: EditedPart,
  { element, holder }: Rule,
  { sqref, ranked }: { sqref: string; ranked: readonly Splice[] },
): string {
  const open = text.slice(holder.start, holder.openEnd);
  const own = changeAttributes(holder, { sqref }).map((one) => ({ ...one, at: one.at - holder.start }));
  const rule = applySplices(
    text.slice(element.start, element.end),
    ranked.map((one) => ({ ...one, at: one.at - element.start })),
  );
  return `${applySplices(open, own)}${rule}</${outline.prefix}conditionalFormatting>`;
}

/** The priorities there are, dealt out anew in another order. */
function newPriorities(rules: readonly Rule[], order: readonly number[]): ReadonlyMap<number, string> {
  const priorityOf = (index: number) => {
    const rule = rules[index];
    return Number((rule && attributeOf(rule.element, "priority")?.value) ?? 0);
  };
  const sorted = order.map(priorityOf).sort((one, other) => one - other);
  return new Map(order.map((index, place) => [index, String(sorted[place])]));
}

function addFormats(sheet: EditedPart, added: readonly NewFormat[]): Splice[] {
  const { prefix } = sheet.outline;
  const xml = added.map(({ sqref, attributes, content }, index) => {
    const inside =
      "xml" in content
        ? content.xml(prefix)
        : content.formulas.map((one) => `<${prefix}formula>${textXml(one)}</${prefix}formula>`).join("");
    const rule = attributesXml({ ...attributes, priority: String(index + 1) });
    return (
      `<${prefix}conditionalFormatting${attributesXml({ sqref })}>` +
      `<${prefix}cfRule${rule}>${inside}</${prefix}cfRule></${prefix}conditionalFormatting>`
    );
  });
  const at = placeInSheet(sheet, "conditionalFormatting");
  return [{ at, remove: 0, insert: xml.join("") }, ...movedDown(sheet, added.length)];
}
