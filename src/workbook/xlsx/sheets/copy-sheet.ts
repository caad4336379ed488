import { type Draft, editableText, editPart, setPart } from "../edit/draft";
import { type EditedPart, editedPart } from "../edit/edited-part";
import {
  appendTo,
  attributeOf,
  attributesXml,
  childElements,
  type Element,
  outlineOf,
  removeAttribute,
} from "../edit/outline";
import { applySplices, type Splice } from "../edit/splices";
import { addSheet } from "../insert/new-sheet";
import { relationshipsName } from "../package/part-name";
import { relationshipsOf } from "../package/relationships";
import { readWorkbookPart } from "../package/workbook-part";
import { cut } from "./change-element";
import { quotedName, withSheetName } from "./sheet-in-formula";

export interface CopiedSheet {
  readonly part: string;
  /** Pictures, charts, tables and the like stay with the sheet that was copied. */
  readonly isPartial: boolean;
}

/**
 * Adds a copy of a sheet behind all others: its cells, looks, rules, page set-up, links and whatever else stands in its
 * own part. What parts of its own hold is not copied.
 */
export function copySheet(draft: Draft, from: string, name: string): CopiedSheet {
  const source = editedPart(draft, from);
  const lost = elsewhere(source);
  const part = addSheet(draft, readWorkbookPart(draft).name, { name });
  setPart(draft, part, applySplices(source.text, [...lost.map(cut), ...ownMarks(source)]));
  copyLinks(draft, from, part);
  copyPrintNames(draft, from, name);
  // Notes are written anew, from the screen.
  const hasThreads = relationshipsOf(draft, from).some(({ kind }) => kind === "threadedComment");
  return { part, isPartial: hasThreads || lost.some(({ local }) => local !== "legacyDrawing") };
}

/** What may name another part and is in the copy all the same; of the cells none can. */
const kept = new Set(["sheetData", "hyperlinks", "pageSetup"]);

/** What has its content in another part, which belongs to one sheet only. */
function elsewhere({ text, outline }: EditedPart): Element[] {
  const isTied = ({ start, end }: Element) => /\s[\w.-]+:id\s*=/.test(text.slice(start, end));
  return outline.children.filter((child) => !kept.has(child.local) && isTied(child));
}

/** Marks that only one sheet of a workbook may have: in front, known to the macros, with settings of a printer. */
function ownMarks({ text, outline, name }: EditedPart): Splice[] {
  const child = (local: string) => outline.children.find((one) => one.local === local);
  const properties = child("sheetPr");
  const views = child("sheetViews");
  const page = child("pageSetup");
  const printer = page?.attributes.find((attribute) => attribute.name.endsWith(":id"));
  return [
    ...removeAttribute(outline, "xr:uid"),
    ...(properties ? removeAttribute(properties, "codeName") : []),
    ...(views ? childElements(text, views, name) : []).flatMap((view) =>
      removeAttribute(view, "tabSelected"),
    ),
    ...(page && printer ? removeAttribute(page, printer.name) : []),
  ];
}

/** The addresses that its links lead to. */
function copyLinks(draft: Draft, from: string, part: string): void {
  const name = relationshipsName(from);
  const text = editableText(draft, name);
  if (text === undefined) return;
  const all = outlineOf(text, name).children;
  const isLink = (one: Element) =>
    attributeOf(one, "TargetMode")?.value === "External" &&
    attributeOf(one, "Type")?.value.endsWith("/hyperlink") === true;
  if (!all.some(isLink)) return;
  const others = all.filter((one) => !isLink(one));
  setPart(draft, relationshipsName(part), applySplices(text, others.map(cut)));
}

/** What of it is printed, and which rows on every page: names of its own. */
function copyPrintNames(draft: Draft, from: string, name: string): void {
  const workbook = readWorkbookPart(draft);
  const old = workbook.sheets.find(({ part }) => part === from)?.name ?? "";
  editPart(draft, workbook.name, () => {
    const part = editedPart(draft, workbook.name);
    const child = (local: string) => part.outline.children.find((one) => one.local === local);
    const [list, sheets] = [child("definedNames"), child("sheets")];
    if (!list || !sheets) return [];
    const names = childElements(part.text, sheets, part.name).map((one) => attributeOf(one, "name")?.value);
    const [place, localSheetId] = [names.indexOf(old), names.indexOf(name)].map(String);
    const xml = childElements(part.text, list, part.name)
      .filter((one) => attributeOf(one, "localSheetId")?.value === place && isPrint(one))
      .map((one) => {
        const own = part.text.slice(one.openEnd, one.closeStart);
        const attributes = attributesXml({ name: attributeOf(one, "name")?.value, localSheetId });
        const formula = withSheetName(own, old, quotedName(name));
        return `<${one.name}${attributes}>${formula}</${one.name}>`;
      });
    return xml.length === 0 ? [] : [appendTo(list, xml.join(""))];
  });
}

function isPrint(element: Element): boolean {
  return /^_xlnm\.Print_/.test(attributeOf(element, "name")?.value ?? "");
}
