import type { Input } from "../files/find-inputs";
import type { FileStat, Io } from "../io";
import type { FileRecord } from "../record/record";
import type { Checker } from "./checker";
import { inOrder } from "./in-order";
import type { Journal } from "./journal";

export interface CheckAllOptions {
  readonly checker: Checker;
  readonly journal: Journal | undefined;
  readonly io: Pick<Io, "stat">;
}

/** What comes of the files, in their order; what the journal knows is not checked again. */
export async function* checkAll(
  inputs: readonly Input[],
  { checker, journal, io }: CheckAllOptions,
): AsyncGenerator<FileRecord> {
  const found = inOrder(inputs, checker.width, async ({ file }) => {
    const stat = journal ? await statOf(file, io) : undefined;
    const known = journal?.find(file, stat);
    return { stat, isKnown: known !== undefined, record: known ?? (await checker.check(file)) };
  });
  for await (const { stat, isKnown, record } of found) {
    if (journal && !isKnown) await journal.add(record, stat);
    yield record;
  }
}

/** Where there is no such file, checking it will tell. */
async function statOf(file: string, io: Pick<Io, "stat">): Promise<FileStat | undefined> {
  return io.stat(file).catch(() => undefined);
}
