import { type Severity, severities } from "../../../core/findings/finding";
import type { Flag } from "../../../core/flags/flag";
import type { CustomKind } from "../edit/custom-xml";
import type { Splice } from "../edit/splices";

/** What we did to a file, so that it can be undone to the byte as long as nobody else has saved it. */
export interface FlagRecord {
  readonly flags: readonly Flag[];
  readonly edited: readonly EditedRecord[];
  readonly added: readonly AddedRecord[];
}

export interface EditedRecord {
  readonly part: string;
  /** SHA-256 of the part before our edits and after. */
  readonly before: string;
  readonly after: string;
  readonly undo: readonly Splice[];
}

export interface AddedRecord {
  readonly part: string;
  readonly after: string;
}

export const recordKind: CustomKind = {
  element: "flags",
  namespace: "urn:target-table-check:flags",
  id: "{6F1C2A54-8B0D-4D0B-9D7B-5A3E0C7E1F21}",
};

export function recordText(record: FlagRecord): string {
  const { flags, edited, added } = record;
  return JSON.stringify({
    version: 1,
    flags: flags.map(({ sheet, at, severity, text }) => [
      sheet,
      [at.top, at.left, at.bottom, at.right],
      severity,
      text,
    ]),
    edited: edited.map(({ part, before, after, undo }) => ({
      part,
      before,
      after,
      undo: undo.map(({ at, remove, insert }) => [at, remove, insert]),
    })),
    added,
  }).replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The record a text tells of; undefined of any other text, for anyone may have written there. */
export function recordOf(text: string): FlagRecord | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(raw) || raw["version"] !== 1) return undefined;
  const flags = listOf(raw["flags"], flagOf);
  const edited = listOf(raw["edited"], editedOf);
  const added = listOf(raw["added"], addedOf);
  return flags && edited && added ? { flags, edited, added } : undefined;
}

function flagOf(raw: unknown): Flag | undefined {
  if (!Array.isArray(raw)) return undefined;
  const [sheet, range, severity, text] = raw as unknown[];
  if (typeof sheet !== "string" || typeof text !== "string" || !isSeverity(severity)) return undefined;
  const edges = listOf(range, (edge) => (isCount(edge) ? edge : undefined));
  if (edges?.length !== 4) return undefined;
  const [top, left, bottom, right] = edges as [number, number, number, number];
  const isRange = top <= bottom && left <= right && bottom < 1_048_576 && right < 16_384;
  return isRange ? { sheet, at: { top, left, bottom, right }, severity, text } : undefined;
}

function editedOf(raw: unknown): EditedRecord | undefined {
  if (!isObject(raw)) return undefined;
  const { part, before, after } = raw;
  const undo = listOf(raw["undo"], spliceOf);
  return typeof part === "string" &&
    typeof before === "string" &&
    typeof after === "string" &&
    isInOrder(undo)
    ? { part, before, after, undo }
    : undefined;
}

/** Ours never touch one another: whoever made them otherwise, it was not us. */
function isInOrder(splices: readonly Splice[] | undefined): splices is readonly Splice[] {
  let end = 0;
  for (const { at, remove } of splices ?? []) {
    if (at < end) return false;
    end = at + remove;
  }
  return splices !== undefined;
}

function spliceOf(raw: unknown): Splice | undefined {
  if (!Array.isArray(raw)) return undefined;
  const [at, remove, insert] = raw as unknown[];
  return isCount(at) && isCount(remove) && typeof insert === "string" ? { at, remove, insert } : undefined;
}

function addedOf(raw: unknown): AddedRecord | undefined {
  if (!isObject(raw)) return undefined;
  const { part, after } = raw;
  return typeof part === "string" && typeof after === "string" ? { part, after } : undefined;
}

function listOf<Item>(raw: unknown, itemOf: (raw: unknown) => Item | undefined): Item[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const items = raw.map(itemOf).filter((item) => item !== undefined);
  return items.length === raw.length ? items : undefined;
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function isCount(raw: unknown): raw is number {
  return typeof raw === "number" && Number.isInteger(raw) && raw >= 0;
}

function isSeverity(raw: unknown): raw is Severity {
  return severities.includes(raw as Severity);
}
