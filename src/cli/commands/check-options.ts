import { extname } from "node:path";
import type { Words } from "../../core/words";
import { type Format, formats } from "../arguments/commands";
import type { Arguments } from "../arguments/parse-arguments";
import type { Output } from "../io";

export interface CheckOptions {
  readonly format: Format;
  readonly output: string | undefined;
}

/** Format and output together; words where they do not go together. */
export function checkOptions(
  { options }: Arguments,
  stdout: Pick<Output, "isTerminal">,
): CheckOptions | Words {
  const output = options.get("output");
  const named = options.get("format") ?? formatOf(output);
  const format = formats.find((known) => known === named) ?? "text";
  // A screen would show noise, and a clerk who left the file out means one.
  if (format === "xlsx" && (output === undefined || (output === "-" && stdout.isTerminal)))
    return outputWanted;
  return { format, output };
}

function formatOf(output: string | undefined): string {
  const extension = extname(output ?? "")
    .toLowerCase()
    .slice(1);
  return { htm: "html", ndjson: "jsonl" }[extension] ?? extension;
}

const outputWanted: Words = {
  zh: "xlsx 格式的报告要写到文件：请加上 --output 报告.xlsx",
  en: "An xlsx report goes to a file: add --output report.xlsx",
};
