import { type Flag, noteMark } from "../../../core/flags/flag";
import { type Severity, severities } from "../../../core/findings/finding";
import { type Address, addressText } from "../../../core/grid/address";
import { keyOf } from "../../../core/grid/grid";
import { firstCell } from "../../../core/table/table";
import { addressLists } from "../addresses";
import type { TextsByCell } from "./locate";
import { type SheetMarks, isOurText } from "./marks";

/** What to do on one sheet so that exactly these flags stand on it. */
export interface FlagPlan {
  readonly sheet: SheetMarks;
  readonly flagCount: number;
  readonly removeFormats: readonly string[];
  readonly removeComments: readonly string[];
  /** Notes are named by their cell. */
  readonly removeNotes: readonly string[];
  readonly addFormats: readonly NewFormat[];
  readonly addTexts: readonly NewText[];
  /** Flags whose cell holds a text of the user's. */
  readonly withoutText: readonly Flag[];
}

export interface NewFormat {
  readonly severity: Severity;
  /** "A1:B2,D4": as many as Excel takes in one address. */
  readonly addresses: string;
}

export interface NewText {
  readonly address: string;
  readonly text: string;
  readonly flag: Flag;
}

/** Texts that stand already as wanted are left alone, so that a re-check of one cell rewrites no other. */
export function planFlags(sheet: SheetMarks, flags: readonly Flag[], texts: TextsByCell): FlagPlan {
  const wanted = textsByCell(flags);
  const gone = obsolete(sheet, wanted, texts);
  const addTexts: NewText[] = [];
  const withoutText: Flag[] = [];
  for (const [key, { at, text, flag }] of wanted) {
    const there = texts.get(key);
    if (there && !isOurText(there.text)) withoutText.push(flag);
    else if (there?.text !== text) addTexts.push({ address: addressText(at), text, flag });
  }
  return {
    sheet,
    flagCount: flags.length,
    removeFormats: sheet.formats,
    ...gone,
    addFormats: formatsOf(flags),
    addTexts,
    withoutText,
  };
}

interface WantedText {
  readonly at: Address;
  readonly text: string;
  readonly flag: Flag;
}

function textsByCell(flags: readonly Flag[]): Map<number, WantedText> {
  const cells = new Map<number, WantedText>();
  for (const flag of flags) {
    const at = firstCell(flag.at);
    const there = cells.get(keyOf(at));
    // A merge and its first cell may both be flagged: one text for both.
    const text = there ? there.text + flag.text.slice(noteMark.length) : flag.text;
    cells.set(keyOf(at), { at, text, flag: there?.flag ?? flag });
  }
  return cells;
}

function obsolete(sheet: SheetMarks, wanted: ReadonlyMap<number, WantedText>, texts: TextsByCell) {
  const placed = [...texts].filter(([, { text }]) => isOurText(text));
  const kept = new Set(
    placed.filter(([key, { text }]) => wanted.get(key)?.text === text).map(([, { id }]) => id),
  );
  return {
    removeComments: sheet.comments
      .filter(({ id, content }) => isOurText(content) && !kept.has(id))
      .map(({ id }) => id),
    removeNotes: placed
      .filter(([, { kind, id }]) => kind === "note" && !kept.has(id))
      .map(([, { id }]) => id),
  };
}

function formatsOf(flags: readonly Flag[]): NewFormat[] {
  // The one added last comes first: errors over warnings over advice.
  return [...severities].reverse().flatMap((severity) =>
    addressLists(flags.filter((flag) => flag.severity === severity).map(({ at }) => at)).map((addresses) => ({
      severity,
      addresses,
    })),
  );
}
