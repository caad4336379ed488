/** Somebody who does a thing to a workbook; its time is compared with that of the others. */
export interface Contestant<Book = Uint8Array> {
  readonly name: string;
  readonly run: (book: Book) => unknown;
}

const mostRounds = 21;
const fewestRounds = 3;
/** Rounds before those that count, in which the engine learns the code: the first takes four times as long as the tenth. */
const rehearsals = 10;
/** So long is one contestant measured, in milliseconds. */
const enough = 4000;

/**
 * How long each takes for all the books, in milliseconds: of the processor, for a busy machine must not decide; the
 * median of several rounds, taken in turn, so that a busy minute slows all of them.
 */
export async function timesOf<Book>(
  books: readonly Book[],
  contestants: readonly Contestant<Book>[],
): Promise<Map<string, number>> {
  const taken = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -rehearsals; round < mostRounds; round += 1) {
    for (const { name, run } of contestants) {
      const times = taken.get(name) ?? [];
      if (round >= fewestRounds && sumOf(times) > enough) continue;
      const started = process.cpuUsage();
      for (const book of books) await run(book);
      if (round >= 0) times.push(millisecondsSince(started));
    }
  }
  return new Map([...taken].map(([name, times]) => [name, median(times)]));
}

function millisecondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The middle one; of an even number the upper of both. */
export function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
}

function sumOf(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}
