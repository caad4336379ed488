import { execFileSync } from "node:child_process";
import { bookOfTables } from "./make-books";
import { readers } from "./readers";
import { median, timesOf } from "./time";

type Reader = keyof typeof readers;

/** What is read. */
export const shelves = {
  many: () => Array.from({ length: 200 }, (_one, index) => bookOfTables(5, "sheets", index * 5)),
  large: () => [bookOfTables(500, "stacked")],
};
export type Shelf = keyof typeof shelves;

/** What this program is called with to measure one reader. */
export const aloneOption = "--alone";
const turns = 3;

/**
 * How long each reader takes for all the books, in milliseconds of the processor, each in processes of its own: beside
 * the others the engine would learn the code for their sake, too, and pay for what they leave behind. They take turns
 * three times, so that a busy minute does not meet one of them only; the middle one counts.
 */
export function timesAlone(program: string, shelf: Shelf): Map<Reader, number> {
  const taken = new Map((Object.keys(readers) as Reader[]).map((reader): [Reader, number[]] => [reader, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [reader, times] of taken) {
      const told = execFileSync(process.execPath, [program, aloneOption, reader, shelf]);
      times.push(Number(told.toString("utf8")));
    }
  }
  return new Map([...taken].map(([reader, times]) => [reader, median(times)]));
}

/** The part of such a process: measures, and prints the time. */
export async function measureAlone(reader: string, shelf: string): Promise<void> {
  const contestant = readers[reader as Reader];
  const times = await timesOf(shelves[shelf as Shelf](), [contestant]);
  console.log(times.get(contestant.name));
}
