import { plainText } from "../../terminal/plain-text";
import { type RewriteRecord, rewriteTally } from "../rewrite-record";
import { rewriteWords } from "../rewrite-words";
import type { RewriteContext } from "./formats";

/** The file, where it went, and what was done to it, for people. */
export function recordText(
  { file, output, status, lines }: RewriteRecord,
  { language, paint }: RewriteContext,
): string {
  const words = rewriteWords[language];
  const arrow =
    status === "written" && output !== undefined && output !== file ? ` → ${plainText(output)}` : "";
  const state =
    status === "written" ? "" : `  ${paint(status === "failed" ? "error" : "faint", words[status])}`;
  const head = `${paint("strong", plainText(file))}${arrow}${state}\n`;
  return head + lines.map((line) => `  ${plainText(line)}\n`).join("");
}

export function totalText(records: readonly RewriteRecord[], { language, paint }: RewriteContext): string {
  return `${paint("strong", rewriteWords[language].total(rewriteTally(records)))}\n`;
}
