import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { addressText, rangeText } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import { ourRange } from "../../workbook/univer/ranges";
import { WorkbookError } from "../../workbook/workbook";
import { type SheetWrite, writeSheets } from "../../workbook/xlsx/cells/write-sheets";
import { type Draft } from "../../workbook/xlsx/edit/draft";
import { editedPart } from "../../workbook/xlsx/edit/edited-part";
import { changeNotes, conversationsAt } from "../../workbook/xlsx/notes/change-notes";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { withNotebook } from "../../workbook/xlsx/notebook";
import { changeFormats } from "../../workbook/xlsx/rules/change-formats";
import { changeValidations } from "../../workbook/xlsx/rules/change-validations";
import { changeMerges } from "../../workbook/xlsx/sheets/change-merges";
import { changeNames } from "../../workbook/xlsx/sheets/defined-names";
import type { BookNow } from "../book-now";
import type { ReadBook } from "../open/read-book";
import type { SessionRecord } from "../session-record";
import { type DefaultFont, usualFont, widthsOf } from "../widths";
import type { Loss } from "./find-losses";
import { cellChanges } from "./cell-changes";
import { type AllowedCells, allowedCells } from "./allowed-cells";
import { formatChanges } from "./format-changes";
import { nameChanges } from "./name-changes";
import { mergeChanges } from "./merge-changes";
import { noteChanges } from "./note-changes";
import { namesOf, type Rules, rulesOf } from "./resources";
import type { Copy } from "./replay";
import { SaveRefusal } from "./save-refusal";
import { sheetWrite } from "./sheet-changes";
import { type StyleNumbers, styleNumbers } from "./style-numbers";
import { validationChanges } from "./validation-changes";

interface Comparison {
  /** The draft as it reads once rows, columns and sheets are where they are now. */
  readonly before: ReadBook;
  readonly now: BookNow;
  /** The part of each sheet by its id now. */
  readonly parts: ReadonlyMap<string, string>;
  readonly record: SessionRecord;
  /** Rows, columns or sheets were moved: rules and names have followed in the draft, each in its own way. */
  readonly isReplayed: boolean;
  readonly copies: readonly Copy[];
}

/** A sheet before and now. */
interface SheetPair {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly before: Partial<IWorksheetData>;
  readonly after: Partial<IWorksheetData>;
  readonly rulesBefore: Rules;
  readonly rulesAfter: Rules;
}

const noRules: Rules = { formats: [], validations: [], notes: [] };
const noCells: AllowedCells = { cells: [], results: new Map() };

/** Writes into the draft whatever is another now in cells, looks, rules, notes and names. */
export function writeChanges(
  draft: Draft,
  comparison: Comparison,
): { draft: Draft; losses: readonly Loss[] } {
  const { before, now, isReplayed, record } = comparison;
  const font = (before.data.custom?.["defaultFont"] as DefaultFont | undefined) ?? usualFont;
  const looks = { before: before.data.styles ?? {}, after: now.data.styles ?? {}, font };
  const writing = { styles: styleNumbers(draft, looks), font, comparison, losses: [] as Loss[] };
  const pairs = sheetPairs(comparison);
  const cells = allowedCells(draft, pairs.map((pair) => ({ ...pair, ...cellChanges(pair, writing.styles) }))); // prettier-ignore
  writeAll(draft, pairs.map((pair, index) => cellsAndChoices(draft, pair, { ...writing, changes: cells[index] ?? noCells })), before.grids); // prettier-ignore
  for (const pair of pairs) writeFormats(draft, pair, writing);
  writing.styles.finish();
  if (!isReplayed || record.hasNames) {
    changeNames(draft, nameChanges(namesOf(before.data), namesOf(now.data)));
  }
  const noted = pairs.reduce((one, pair) => withNotes(one, pair, writing.losses), draft);
  return { draft: withNewNotebook(noted, before.data, now.data), losses: eachOnce(writing.losses) };
}

/** Colour formats and choices of one sheet are told of in one sentence. */
function eachOnce(losses: readonly Loss[]): Loss[] {
  return [...new Map(losses.map((loss) => [JSON.stringify(loss), loss])).values()];
}

function sheetPairs({ before, now, parts }: Comparison): SheetPair[] {
  const [rulesBefore, rulesAfter] = [rulesOf(before.data), rulesOf(now.data)];
  return [...parts].flatMap(([id, part]) => {
    const after = now.data.sheets?.[id];
    if (!after) return [];
    const name = after.name ?? "";
    const old = Object.values(before.data.sheets ?? {}).find((sheet) => sheet.name === name);
    return [
      {
        id,
        part,
        name,
        before: old ?? {},
        after,
        rulesBefore: old?.id === undefined ? noRules : rulesBefore(old.id),
        rulesAfter: rulesAfter(id),
      },
    ];
  });
}

interface Writing {
  readonly styles: StyleNumbers;
  readonly font: DefaultFont;
  readonly comparison: Comparison;
  readonly losses: Loss[];
}

/** Whether rules of a sheet are to be compared: after a replay only those that the user changed himself. */
function isCompared(
  { comparison: { isReplayed, record, copies } }: Writing,
  { id, before }: SheetPair,
  kind: "formats" | "validations",
): boolean {
  const isCopy = copies.some((copy) => copy.id === id);
  return !isReplayed || before.id === undefined || isCopy || record[kind].has(id);
}

function cellsAndChoices(
  draft: Draft,
  pair: SheetPair,
  writing: Writing & { readonly changes: AllowedCells },
): SheetWrite {
  const { name, part: partName, rulesBefore, rulesAfter } = pair;
  const part = () => editedPart(draft, partName);
  const choices = isCompared(writing, pair, "validations")
    ? validationChanges(rulesBefore.validations, rulesAfter.validations)
    : undefined;
  if (choices?.isUnwritten) writing.losses.push({ kind: "rule", sheet: name });
  const { gone, fresh, left } = mergeChanges(pair);
  if (left.length > 0) writing.losses.push({ kind: "merges", sheet: name, cells: left.map(rangeText) });
  const more = [
    ...(gone.length + fresh.length > 0 ? changeMerges(part(), gone, fresh) : []),
    ...(choices ? changeValidations(part(), choices.changes) : []),
  ];
  const { styles, font, changes } = writing;
  return sheetWrite(pair, { name, part, styles, widths: widthsOf(font), changes, more });
}

function writeAll(draft: Draft, writes: readonly SheetWrite[], grids: readonly Grid[]): void {
  const names = readWorkbookPart(draft).sheets.map(({ name }) => name);
  // Sheets that are new are to be read as they were made.
  const isRead = JSON.stringify(names) === JSON.stringify(grids.map(({ sheet }) => sheet));
  try {
    writeSheets(draft, writes, isRead ? grids : undefined);
  } catch (error) {
    if (error instanceof WorkbookError) throw new SaveRefusal("array", error.detail ?? "", error);
    throw error;
  }
}

function writeFormats(draft: Draft, pair: SheetPair, writing: Writing): void {
  if (!isCompared(writing, pair, "formats")) return;
  const { rulesBefore, rulesAfter, part, name } = pair;
  const colours = formatChanges(rulesBefore.formats, rulesAfter.formats, writing.styles.lists);
  if (!colours) return;
  changeFormats(draft, part, colours.changes);
  if (colours.isUnwritten) writing.losses.push({ kind: "rule", sheet: name });
}

function withNotes(draft: Draft, pair: SheetPair, losses: Loss[]): Draft {
  const { part, name, after, rulesBefore, rulesAfter } = pair;
  const notes = noteChanges(rulesBefore.notes, rulesAfter.notes, (after.mergeData ?? []).map(ourRange));
  if (!notes) return draft;
  const cells = conversationsAt(draft, part, notes.changed.map(({ at }) => at)).map(addressText); // prettier-ignore
  if (cells.length > 0) losses.push({ kind: "conversation", sheet: name, cells });
  return changeNotes(draft, part, notes);
}

function withNewNotebook(draft: Draft, before: Partial<IWorkbookData>, after: Partial<IWorkbookData>): Draft {
  const text: unknown = after.custom?.["notebook"];
  return typeof text === "string" && text !== before.custom?.["notebook"] ? withNotebook(draft, text) : draft;
}
