import type { Language } from "../../../core/words";
import type { Printer } from "../../report/printer";
import type { Paint } from "../../terminal/paint";
import type { RewriteRecord } from "../rewrite-record";
import { changesCsvPrinter } from "./csv";
import { rewriteJson, rewriteJsonLine, rewriteSummary } from "./json";
import { recordText, totalText } from "./text";

export interface RewriteContext {
  /** The command's name. */
  readonly command: string;
  readonly language: Language;
  readonly paint: Paint;
}

export type MakeRewritePrinter = (context: RewriteContext) => Printer<RewriteRecord>;

/** Every format in which `flag`, `clear` and `fix` tell what they did, by its name. */
export const rewritePrinters = {
  text: (context) => ({
    head: "",
    file: (record) => recordText(record, context),
    end: (records) => totalText(records, context),
  }),
  json: ({ command }) => ({
    head: "",
    file: () => "",
    end: (records) => `${JSON.stringify(rewriteJson(command, records), undefined, 2)}\n`,
  }),
  jsonl: ({ command }) => ({
    head: "",
    file: (record) => `${JSON.stringify(rewriteJsonLine(record))}\n`,
    end: (records) => `${JSON.stringify({ version: 1, command, summary: rewriteSummary(records) })}\n`,
  }),
  csv: changesCsvPrinter,
} satisfies Record<string, MakeRewritePrinter>;

export type RewriteFormat = keyof typeof rewritePrinters;
