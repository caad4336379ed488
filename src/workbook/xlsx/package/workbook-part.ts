import { broken, FileError } from "../file-error";
import { cursorOf, nextTag, type Cursor } from "../xml/cursor";
import { attribute, isOn, prefixedAttribute } from "../xml/read-content";
import type { Parts } from "./open-package";
import { type Relationship, relationshipsOf } from "./relationships";

/** What the workbook part says: its sheets in their order, and where the other parts are. */
export interface WorkbookPart {
  readonly name: string;
  readonly sheets: readonly SheetPart[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Dates count from 1904 instead of 1900. */
  readonly is1904: boolean;
  /** The sheet in front, as a place in `sheets`; 0 where that one is a chart. */
  readonly active: number;
  /** Programs keep texts of their own in it. */
  readonly hasCustomXml: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** Reads the workbook part; chart, dialog and macro sheets are left out. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const main = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  if (!main) throw new FileError("not-excel", { detail: "zip" });
  const text = parts.text(main.target);
  if (text === undefined) throw broken(`${main.target} is missing`);
  const relationships = relationshipsOf(parts, main.target);
  const { listed, is1904, activeTab } = readWorkbook(cursorOf(text, main.target, parts.limits.depth));
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = listed.map((sheet) => sheetPart(sheet, byId, parts));
  const active = sheets[activeTab] ? sheets.slice(0, activeTab).filter(Boolean).length : 0;
  const partOf = (wanted: string) => relationships.find(({ kind }) => kind === wanted)?.target;
  return {
    name: main.target,
    sheets: unlikeEachOther(sheets.filter((sheet) => sheet !== undefined)),
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
    is1904,
    active,
    hasCustomXml: partOf("customXml") !== undefined,
  };
}

interface Listed {
  readonly name: string;
  readonly id: string | undefined;
  readonly isHidden: boolean;
}

function readWorkbook(cursor: Cursor): { listed: Listed[]; is1904: boolean; activeTab: number } {
  const listed: Listed[] = [];
  let is1904 = false;
  let activeTab = 0;
  while (nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    if (cursor.open.length === 1 && cursor.kind === "open" && cursor.local !== "workbook") {
      throw new FileError("not-excel", { detail: "zip" });
    }
    if (cursor.local === "workbookPr") is1904 = isOn(attribute(cursor, "date1904"));
    if (cursor.local === "workbookView") activeTab = Number(attribute(cursor, "activeTab") ?? 0);
    if (cursor.local === "sheet") listed.push(listedSheet(cursor));
  }
  return { listed, is1904, activeTab };
}

function listedSheet(cursor: Cursor): Listed {
  const state = attribute(cursor, "state");
  return {
    name: attribute(cursor, "name") ?? "",
    id: prefixedAttribute(cursor, "id"),
    isHidden: state === "hidden" || state === "veryHidden",
  };
}

function sheetPart(
  { name, id, isHidden }: Listed,
  relationships: ReadonlyMap<string, Relationship>,
  parts: Parts,
): SheetPart | undefined {
  const relationship = relationships.get(id ?? "");
  if (!relationship) throw broken(`sheet ${name} has no part`);
  if (relationship.kind !== "worksheet") return undefined;
  if (!parts.has(relationship.target)) throw broken(`${relationship.target} is missing`);
  return { name, part: relationship.target, isHidden };
}

function unlikeEachOther(sheets: readonly SheetPart[]): readonly SheetPart[] {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size !== sheets.length) throw broken("two sheets of one name");
  const parts = new Set(sheets.map(({ part }) => part));
  if (parts.size !== sheets.length) throw broken("two sheets of one part");
  return sheets;
}
