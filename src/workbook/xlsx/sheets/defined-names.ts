import { type Draft, editPart } from "../edit/draft";
import { type EditedPart, editedPart } from "../edit/edited-part";
import {
  appendTo,
  attributeOf,
  attributesXml,
  changeAttributes,
  childElements,
  type Element,
} from "../edit/outline";
import type { Splice } from "../edit/splices";
import { textXml } from "../edit/text-xml";
import { readWorkbookPart } from "../package/workbook-part";
import { cut } from "./change-element";

function namesOf({ text, name, outline }: EditedPart): { list: Element | undefined; names: Element[] } {
  const list = outline.children.find(({ local }) => local === "definedNames");
  return { list, names: list ? childElements(text, list, name) : [] };
}

/** Lets names that belong to a sheet follow it; `places` gives the new place for each old one, below zero where it goes. */
export function localNameEdits(workbook: EditedPart, places: readonly number[]): Splice[] {
  const { list, names } = namesOf(workbook);
  const outcomes = names.map((element) => {
    const value = attributeOf(element, "localSheetId")?.value;
    const place = value === undefined ? undefined : (places[Number(value)] ?? Number(value));
    return { element, place };
  });
  const gone = outcomes.filter(({ place }) => place !== undefined && place < 0);
  if (list && gone.length === names.length) return [cut(list)];
  return outcomes.flatMap(({ element, place }) => {
    if (place === undefined) return [];
    return place < 0 ? [cut(element)] : changeAttributes(element, { localSheetId: String(place) });
  });
}

/** What stands before the names in a workbook part. */
const before = new Set(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences".split(
    " ",
  ),
);

/** Sets and removes names of the whole workbook; formulas without "=". */
export function changeNames(
  draft: Draft,
  { set, removed }: { set: ReadonlyMap<string, string>; removed: ReadonlySet<string> },
): void {
  if (set.size === 0 && removed.size === 0) return;
  const workbook = readWorkbookPart(draft).name;
  editPart(draft, workbook, () => nameEdits(editedPart(draft, workbook), set, removed));
}

function nameEdits(
  workbook: EditedPart,
  set: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): Splice[] {
  const { outline } = workbook;
  const { list, names } = namesOf(workbook);
  const shared = names.filter((element) => attributeOf(element, "localSheetId") === undefined);
  const byName = new Map(shared.map((element) => [attributeOf(element, "name")?.value ?? "", element]));
  const fresh = [...set].filter(([name]) => !byName.has(name));
  const tag = `${outline.prefix}definedName`;
  const xml = fresh.map(([name, formula]) => `<${tag}${attributesXml({ name })}>${textXml(formula)}</${tag}>`).join(""); // prettier-ignore
  if (!list) {
    const at = outline.children.filter(({ local }) => before.has(local)).at(-1)?.end ?? outline.openEnd;
    return xml === "" ? [] : [{ at, remove: 0, insert: `<${tag}s>${xml}</${tag}s>` }];
  }
  const gone = [...removed].flatMap((name) => byName.get(name) ?? []);
  if (gone.length === names.length && xml === "") return [cut(list)];
  const changed = [...set].flatMap(([name, formula]) => {
    const element = byName.get(name);
    if (!element || element.isEmpty) return [];
    const { openEnd, closeStart } = element;
    return [{ at: openEnd, remove: closeStart - openEnd, insert: textXml(formula) }];
  });
  return [...gone.map(cut), ...changed, ...(xml === "" ? [] : [appendTo(list, xml)])];
}
