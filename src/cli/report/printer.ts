import type { Rule } from "../../core/findings/rule";
import type { Language } from "../../core/words";
import type { FileRecord } from "../record/record";
import type { Paint } from "../terminal/paint";

/** Turns what came of the files into one report. */
export interface Printer<Result = FileRecord> {
  readonly head: string;
  /** What can be printed as soon as a file is checked, in the user's order. */
  file(record: Result): string;
  /** What of it is needed at the end; all where it is not told. Of ten thousand files it is the most that is kept. */
  readonly keep?: (record: Result) => Result;
  /** What can only be printed once all are. */
  end(records: readonly Result[]): string | Uint8Array;
}

export interface ReportContext {
  readonly language: Language;
  readonly rules: readonly Rule[];
  readonly now: Date;
  readonly version: string;
  /** Of the terminal; undefined where the report goes elsewhere. */
  readonly width: number | undefined;
  readonly paint: Paint;
  /** The file that the report is written to, where links in it begin; undefined on standard output. */
  readonly output: string | undefined;
}

export type MakePrinter = (context: ReportContext) => Printer;

/** A printer that says everything at the end. */
export function atEnd(print: (records: readonly FileRecord[]) => string | Uint8Array): Printer {
  return { head: "", file: () => "", end: print };
}
