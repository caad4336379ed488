import { WorkbookError } from "../workbook";
import { workbookError } from "./office-error";

/** Excel on the web takes 5 MB a request; above this a batch is cut. */
export const largestPayload = 4 * 1024 * 1024;

/** Something to send or to ask for, and about how many bytes it makes. */
export interface Piece {
  readonly bytes: number;
}

/** Sends the pieces in as few batches as fit, one after the other; where Excel still finds one too large, in halves. */
export async function inPieces<One extends Piece>(
  pieces: readonly One[],
  send: (batch: readonly One[]) => Promise<void>,
): Promise<void> {
  await batchesOf(pieces).reduce(async (before, batch) => {
    await before;
    await sendOrHalve(batch, send);
  }, Promise.resolve());
}

async function sendOrHalve<One extends Piece>(
  batch: readonly One[],
  send: (batch: readonly One[]) => Promise<void>,
): Promise<void> {
  try {
    await send(batch);
  } catch (error) {
    if (batch.length < 2 || !isTooLarge(error)) throw error;
    const half = Math.ceil(batch.length / 2);
    await sendOrHalve(batch.slice(0, half), send);
    await sendOrHalve(batch.slice(half), send);
  }
}

/** Whether Excel, or we, found it too much for one go. */
export function isTooLarge(error: unknown): boolean {
  const worded = workbookError(error, false);
  return worded instanceof WorkbookError && worded.code === "payload-too-large";
}

export function batchesOf<One extends Piece>(pieces: readonly One[]): One[][] {
  const batches: One[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = batches[batches.length - 1];
    if (last && piece.bytes <= room) last.push(piece);
    else {
      batches.push([piece]);
      room = largestPayload;
    }
    room -= piece.bytes;
  }
  return batches;
}

/** UTF-8 bytes of a text inside JSON, on the safe side. */
export function bytesOf(text: string): number {
  return text.length * 3;
}
