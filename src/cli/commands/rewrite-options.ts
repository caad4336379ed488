import { extname } from "node:path";
import type { Words } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import { type RewriteFormat, rewritePrinters } from "../rewrite/report/formats";
import { rewriteWords } from "../rewrite/rewrite-words";

export interface RewriteOptions {
  /** The folder for the copies, "-" for standard output; undefined: in place. */
  readonly out: string | undefined;
  readonly format: RewriteFormat;
  /** The file for the list of what was done; undefined where it is printed. */
  readonly report: string | undefined;
  readonly resume: string | undefined;
}

/** Where to and how told; words where that does not go together. */
export function rewriteOptions({ options }: Pick<Arguments, "options">): RewriteOptions | Words {
  const out = options.get("out");
  if ((out !== undefined) === options.has("in-place")) return rewriteWords.outOrInPlace;
  const report = options.get("output");
  const named = options.get("format") ?? extname(report ?? "").slice(1);
  const formats = Object.keys(rewritePrinters) as RewriteFormat[];
  const format = formats.find((known) => known === named.toLowerCase()) ?? "text";
  return { out, format, report, resume: options.get("resume") };
}
