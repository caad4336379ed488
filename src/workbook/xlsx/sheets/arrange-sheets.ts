import { type Draft, editPart } from "../edit/draft";
import { type EditedPart, editedPart } from "../edit/edited-part";
import { attributeOf, changeAttributes, childElements, type Element } from "../edit/outline";
import { applySplices } from "../edit/splices";
import { broken } from "../file-error";
import { readWorkbookPart } from "../package/workbook-part";
import { type ActiveSheet, activeEdits, selectTab } from "./active-sheet";
import { localNameEdits } from "./defined-names";
import { removeSheetPart } from "./remove-sheet";

/** The worksheets a workbook is to have, in their order. */
export interface SheetPlan {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** The sheet that comes to the front where the one that was there goes or is hidden. */
  readonly front: string;
  /** Brings it to the front in any case. */
  readonly isFrontWanted: boolean;
}

/** Orders, hides and removes sheets. All that are wanted must be there; a chart sheet stays behind its worksheet. */
export function arrangeSheets(draft: Draft, plan: SheetPlan): void {
  const { name, sheets: before } = readWorkbookPart(draft);
  const workbook = editedPart(draft, name);
  const listed = listedSheets(workbook);
  const order = newOrder(listed, new Set(before.map((sheet) => sheet.name)), plan);
  const removed = before.filter((sheet) => !plan.sheets.some((one) => one.name === sheet.name));
  const active = activeSheet(workbook, { listed, order, plan });
  const xml = order.map((sheet) => sheetXml(workbook, sheet, plan)).join("");
  editPart(draft, name, () => {
    const { openEnd, closeStart } = listOf(workbook);
    const isSame = workbook.text.slice(openEnd, closeStart) === xml || isAlike(listed, order, plan);
    return [
      ...(isSame ? [] : [{ at: openEnd, remove: closeStart - openEnd, insert: xml }]),
      ...localNameEdits(workbook, listed.map((sheet) => order.indexOf(sheet))), // prettier-ignore
      ...activeEdits(active),
    ];
  });
  selectTab(draft, before, active);
  for (const sheet of removed) removeSheetPart(draft, name, sheet);
}

interface Listed {
  readonly name: string;
  readonly element: Element;
  readonly isHidden: boolean;
}

function listOf({ name, outline }: EditedPart): Element {
  const list = outline.children.find(({ local }) => local === "sheets");
  if (!list) throw broken(`${name}: no sheets`);
  return list;
}

function listedSheets(workbook: EditedPart): Listed[] {
  return childElements(workbook.text, listOf(workbook), workbook.name).map((element) => ({
    name: attributeOf(element, "name")?.value ?? "",
    element,
    isHidden: /hidden/i.test(attributeOf(element, "state")?.value ?? ""),
  }));
}

function newOrder(
  listed: readonly Listed[],
  worksheets: ReadonlySet<string>,
  { sheets }: SheetPlan,
): Listed[] {
  const behind = new Map<string, Listed[]>();
  let last = "";
  for (const sheet of listed) {
    if (!worksheets.has(sheet.name)) behind.set(last, [...(behind.get(last) ?? []), sheet]);
    // What stood behind a sheet that goes stays behind the one before it.
    else if (sheets.some(({ name }) => name === sheet.name)) last = sheet.name;
  }
  const wanted = sheets.flatMap(({ name }) => {
    const sheet = listed.find((one) => one.name === name);
    return sheet ? [sheet, ...(behind.get(name) ?? [])] : [];
  });
  return [...(behind.get("") ?? []), ...wanted];
}

function isWantedHidden({ name, isHidden }: Listed, { sheets }: SheetPlan): boolean {
  return sheets.find((one) => one.name === name)?.isHidden ?? isHidden;
}

function isAlike(listed: readonly Listed[], order: readonly Listed[], plan: SheetPlan): boolean {
  return (
    listed.length === order.length &&
    order.every((sheet, index) => sheet === listed[index] && isWantedHidden(sheet, plan) === sheet.isHidden)
  );
}

function sheetXml({ text }: EditedPart, sheet: Listed, plan: SheetPlan): string {
  const { element, isHidden } = sheet;
  const xml = text.slice(element.start, element.end);
  const wanted = isWantedHidden(sheet, plan);
  // One that only a macro can show stays so.
  if (wanted === isHidden) return xml;
  const splices = changeAttributes(element, { state: wanted ? "hidden" : undefined });
  return applySplices(xml, splices.map((one) => ({ ...one, at: one.at - element.start }))); // prettier-ignore
}

function activeSheet(
  workbook: EditedPart,
  { listed, order, plan }: { listed: readonly Listed[]; order: readonly Listed[]; plan: SheetPlan },
): ActiveSheet {
  const views = workbook.outline.children.find(({ local }) => local === "bookViews");
  const [view] = views ? childElements(workbook.text, views, workbook.name) : [];
  const old = listed[Number((view && attributeOf(view, "activeTab")?.value) ?? 0)];
  const isThere = old !== undefined && order.includes(old) && !isWantedHidden(old, plan);
  const front = order.find(({ name }) => name === plan.front) ?? order[0];
  const now = isThere && !plan.isFrontWanted ? old : front;
  return { view, before: old?.name, name: now?.name ?? "", index: now ? order.indexOf(now) : 0 };
}
