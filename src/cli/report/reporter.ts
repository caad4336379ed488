import type { Rule } from "../../core/findings/rule";
import type { Language } from "../../core/words";
import type { Io } from "../io";
import type { FileRecord } from "../record/record";
import { addTallies, emptyTally, tallyOf } from "../record/tally";
import { paintFor } from "../terminal/paint";
import { jsonReport } from "./json";
import { fileText, type TextStyle, totalText } from "./text";

/** Takes the files as they are checked, in the user's order, and prints them. */
export interface Reporter {
  file(record: FileRecord): void;
  end(): void;
}

interface Context {
  readonly language: Language;
  readonly io: Io;
  readonly rules: readonly Rule[];
}

export function reporterFor(format: string, context: Context): Reporter {
  return format === "json" ? jsonReporter(context) : textReporter(context);
}

/** Prints each file as soon as it is checked: a reviewer with hundreds of them reads on meanwhile. */
function textReporter({ language, io, rules }: Context): Reporter {
  const fixes = new Map(rules.map(({ id, fix }) => [id, fix]));
  const style: TextStyle = {
    language,
    width: io.stdout.columns,
    paint: paintFor(io.stdout, io.env),
    fixOf: (rule) => fixes.get(rule),
  };
  let tally = emptyTally;
  return {
    file(record) {
      tally = addTallies(tally, tallyOf(record));
      io.stdout.write(`${fileText(record, style)}\n`);
    },
    end: () => io.stdout.write(totalText(tally, style)),
  };
}

function jsonReporter({ io }: Context): Reporter {
  const records: FileRecord[] = [];
  return {
    file: (record) => void records.push(record),
    end() {
      const tally = records.map(tallyOf).reduce(addTallies, emptyTally);
      io.stdout.write(`${JSON.stringify(jsonReport(records, tally), undefined, 2)}\n`);
    },
  };
}
