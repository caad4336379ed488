import type { Input } from "../files/find-inputs";
import { statOf } from "../files/stat-of";
import type { Io } from "../io";
import type { FileRecord } from "../record/record";
import { inOrder } from "./in-order";
import type { Journal } from "./journal";
import type { Workers } from "./workers";

export interface CheckAllOptions {
  readonly workers: Workers<FileRecord>;
  readonly journal: Journal<FileRecord> | undefined;
  readonly io: Pick<Io, "stat">;
}

/** What comes of the files, in their order; what the journal knows is not checked again. */
export async function* checkAll(
  inputs: readonly Input[],
  { workers, journal, io }: CheckAllOptions,
): AsyncGenerator<FileRecord> {
  const found = inOrder(inputs, workers.width, async ({ file }) => {
    const stat = journal ? await statOf(file, io) : undefined;
    const known = journal?.find(file, stat);
    return { stat, isKnown: known !== undefined, record: known ?? (await workers.do(file)) };
  });
  for await (const { stat, isKnown, record } of found) {
    // What failed is tried again the next time: another program may have held the file.
    if (journal && !isKnown && record.status === "checked") await journal.add(record, stat);
    yield record;
  }
}
