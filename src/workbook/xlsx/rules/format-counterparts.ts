import { contentOf, type EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { cut } from "../sheets/change-element";

/**
 * Newer kinds of bars have a second rule among the sheet's extensions, tied to the first by an id: it goes or moves
 * with it. `news` gives the new cells of a rule, undefined where it goes.
 */
export function counterpartEdits(
  sheet: EditedPart,
  news: ReadonlyMap<Element, string | undefined>,
): Splice[] {
  const byId = new Map(
    [...news].flatMap(([rule, sqref]) => {
      const id = counterpartId(sheet, rule);
      return id === undefined ? [] : [[id, sqref] as const];
    }),
  );
  const extensions = sheet.outline.children.find(({ local }) => local === "extLst");
  if (!extensions || byId.size === 0) return [];
  return childrenEdits(sheet, extensions, byId) ?? [cut(extensions)];
}

function counterpartId(sheet: EditedPart, rule: Element): string | undefined {
  const [extension] = within(sheet, rule, "extLst").flatMap((list) => within(sheet, list, "ext"));
  const [id] = extension ? within(sheet, extension, "id") : [];
  return id && contentOf(sheet, id).trim();
}

/** The edits inside an element; undefined where nothing is left in it. */
function childrenEdits(
  sheet: EditedPart,
  element: Element,
  byId: ReadonlyMap<string, string | undefined>,
): Splice[] | undefined {
  const children = childElements(sheet.text, element, sheet.name);
  const outcomes = children.map((child) => {
    const edits = child.local === "conditionalFormatting" ? formatEdits(sheet, child, byId) : isHolder(child) ? childrenEdits(sheet, child, byId) : []; // prettier-ignore
    return { child, edits };
  });
  if (outcomes.length > 0 && outcomes.every(({ edits }) => edits === undefined)) return undefined;
  return outcomes.flatMap(({ child, edits }) => edits ?? [cut(child)]);
}

function isHolder({ local, isEmpty }: Element): boolean {
  return !isEmpty && (local === "ext" || local === "conditionalFormattings");
}

function formatEdits(
  sheet: EditedPart,
  format: Element,
  byId: ReadonlyMap<string, string | undefined>,
): Splice[] | undefined {
  const rules = within(sheet, format, "cfRule");
  const ours = rules.filter((rule) => byId.has(idOf(rule)));
  const [first] = ours;
  if (!first) return [];
  const sqref = byId.get(idOf(first));
  if (sqref === undefined) return ours.length === rules.length ? undefined : ours.map(cut);
  return within(sheet, format, "sqref").map(({ openEnd, closeStart }) => ({
    at: openEnd,
    remove: closeStart - openEnd,
    insert: sqref,
  }));
}

function idOf(rule: Element): string {
  return attributeOf(rule, "id")?.value ?? "";
}

function within({ text, name }: EditedPart, parent: Element, wanted: string): Element[] {
  return parent.isEmpty ? [] : childElements(text, parent, name).filter(({ local }) => local === wanted);
}
