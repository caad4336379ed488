import { keptForTally } from "../record/kept-record";
import { addTallies, emptyTally, tallyOf } from "../record/tally";
import { fileJson } from "./json";
import type { Printer } from "./printer";

/** One line a file, the same object as in the JSON report, as soon as it is checked; the summary is the last line. */
export function jsonLinesPrinter(): Printer {
  return {
    head: "",
    file: (record) => `${JSON.stringify(fileJson(record))}\n`,
    keep: keptForTally,
    end: (records) =>
      `${JSON.stringify({ version: 1, summary: records.map(tallyOf).reduce(addTallies, emptyTally) })}\n`,
  };
}
