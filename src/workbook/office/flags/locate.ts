import { type Address, addressText } from "../../../core/grid/address";
import { keyOf } from "../../../core/grid/grid";
import type { Flag } from "../../../core/flags/flag";
import type { OfficeHost } from "../office-host";
import { type Piece, inPieces } from "../pieces";
import { runInExcel } from "../run-in-excel";
import { type SheetComment, type SheetMarks, isOurText } from "./marks";

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
  const pieces = asked.flatMap(piecesOf);
  const placed = new Map<string, PlacedText[]>();
  if (pieces.length === 0) return new Map();
  await runInExcel(host, (context) =>
    inPieces(pieces, async (batch) => {
      const loaded = batch.map((piece) => ({ piece, ...loadText(context, piece) }));
      await context.sync();
      for (const one of loaded) {
        const there = placed.get(one.piece.sheetId) ?? [];
        there.push(placedText(one));
        placed.set(one.piece.sheetId, there);
      }
    }),
  );
  return new Map([...placed].map(([id, texts]) => [id, byCell(texts)]));
}

/** One note or comment to ask about. */
interface TextPiece extends Piece {
  readonly sheetId: string;
  readonly of: { readonly comment: SheetComment } | { readonly noteIndex: number };
}

const bytesToAsk = 900;

function piecesOf({ id: sheetId, comments, noteCount }: SheetMarks): TextPiece[] {
  const notes = Array.from({ length: noteCount }, (_, noteIndex) => ({ noteIndex }));
  return [...comments.map((comment) => ({ comment })), ...notes].map((of) => ({
    sheetId,
    of,
    bytes: bytesToAsk,
  }));
}

interface LoadedText {
  readonly place: Excel.Range;
  readonly note?: Excel.Note;
}

function loadText(context: Excel.RequestContext, { sheetId, of }: TextPiece): LoadedText {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if ("comment" in of) return { place: loadPlace(sheet.comments.getItem(of.comment.id).getLocation()) };
  const note = sheet.notes.getItemAt(of.noteIndex);
  note.load("content");
  return { note, place: loadPlace(note.getLocation()) };
}

function loadPlace(place: Excel.Range): Excel.Range {
  place.load("rowIndex,columnIndex");
  return place;
}

function placedText({ piece: { of }, place, note }: LoadedText & { readonly piece: TextPiece }): PlacedText {
  const at = { row: place.rowIndex, column: place.columnIndex };
  return "comment" in of
    ? { kind: "comment", id: of.comment.id, at, text: of.comment.content }
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
