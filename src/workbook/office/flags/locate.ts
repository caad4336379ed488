import { type Address, addressText } from "../../../core/grid/address";
import { keyOf } from "../../../core/grid/grid";
import type { Flag } from "../../../core/flags/flag";
import type { OfficeHost } from "../office-host";
import { runInExcel } from "../run-in-excel";
import { type SheetMarks, isOurText } from "./marks";

/** A note or a comment where it stands. */
export interface PlacedText {
  readonly kind: "note" | "comment";
  /** A comment's id, a note's address. */
  readonly id: string;
  readonly at: Address;
  readonly text: string;
}

/** The texts on a sheet that matter for flagging it, by `keyOf`. */
export type TextsByCell = ReadonlyMap<number, PlacedText>;

/**
 * Where notes and comments stand can only be asked one by one, but all in one round trip; and only of sheets that have
 * some. A sheet that gets no flags need not be asked about comments: ours are removed by their ids.
 */
export async function locateTexts(
  host: OfficeHost,
  sheets: readonly SheetMarks[],
  flags: readonly Flag[],
): Promise<Map<string, TextsByCell>> {
  const flagged = new Set(flags.map(({ sheet }) => sheet));
  const asked = sheets.filter(
    ({ name, noteCount, comments }) => noteCount > 0 || (comments.length > 0 && flagged.has(name)),
  );
  if (asked.length === 0) return new Map();
  return runInExcel(host, async (context) => {
    const loaded = asked.map((marks) => ({ id: marks.id, texts: loadTexts(context, marks) }));
    await context.sync();
    return new Map(loaded.map(({ id, texts }) => [id, byCell(texts.map(placed))]));
  });
}

interface LoadedText {
  readonly place: Excel.Range;
  readonly note?: Excel.Note;
  readonly comment?: SheetMarks["comments"][number];
}

function loadTexts(context: Excel.RequestContext, marks: SheetMarks): LoadedText[] {
  const sheet = context.workbook.worksheets.getItem(marks.id);
  const comments = marks.comments.map((comment) => ({
    comment,
    place: loadPlace(sheet.comments.getItem(comment.id).getLocation()),
  }));
  const notes = Array.from({ length: marks.noteCount }, (_, index) => {
    const note = sheet.notes.getItemAt(index);
    note.load("content");
    return { note, place: loadPlace(note.getLocation()) };
  });
  return [...comments, ...notes];
}

function loadPlace(place: Excel.Range): Excel.Range {
  place.load("rowIndex,columnIndex");
  return place;
}

function placed({ place, note, comment }: LoadedText): PlacedText {
  const at = { row: place.rowIndex, column: place.columnIndex };
  return comment
    ? { kind: "comment", id: comment.id, at, text: comment.content }
    : { kind: "note", id: addressText(at), at, text: note?.content ?? "" };
}

/** Of two on one cell the user's counts: it is the one that must stay. */
function byCell(texts: readonly PlacedText[]): TextsByCell {
  const cells = new Map<number, PlacedText>();
  for (const text of texts) {
    const there = cells.get(keyOf(text.at));
    if (!there || isOurText(there.text)) cells.set(keyOf(text.at), text);
  }
  return cells;
}
