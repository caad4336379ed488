import { extname } from "node:path";
import type { Words } from "../../core/words";
import type { Limits } from "../../workbook/xlsx/limits";
import { type Format, formats } from "../arguments/commands";
import type { Arguments } from "../arguments/parse-arguments";

export interface CheckOptions {
  readonly format: Format;
  readonly output: string | undefined;
  readonly resume: string | undefined;
}

/** Format and output together; words where they do not go together. */
export function checkOptions({ options }: Arguments): CheckOptions | Words {
  const output = options.get("output");
  const named = options.get("format") ?? formatOf(output);
  const format = formats.find((known) => known === named) ?? "text";
  if (format === "xlsx" && output === undefined) return outputWanted;
  return { format, output, resume: options.get("resume") };
}

/** The limits that were set; the others keep their defaults. */
export function limitsOf({ options }: Pick<Arguments, "options">): Partial<Limits> {
  const size = numberOf(options, "max-size");
  const unpacked = numberOf(options, "max-unpacked");
  const cells = numberOf(options, "max-cells");
  return {
    ...(size === undefined ? {} : { bytes: size * megabyte }),
    ...(unpacked === undefined ? {} : { inflatedBytes: unpacked * megabyte, partBytes: unpacked * megabyte }),
    ...(cells === undefined ? {} : { cells }),
  };
}

export function numberOf(options: ReadonlyMap<string, string>, name: string): number | undefined {
  const value = options.get(name);
  return value === undefined ? undefined : Number(value);
}

const megabyte = 1024 * 1024;

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
