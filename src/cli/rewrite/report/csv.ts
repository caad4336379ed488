import type { Language } from "../../../core/words";
import type { Printer } from "../../report/printer";
import { byteOrderMark, csvLine } from "../../report/csv";
import type { RewriteRecord } from "../rewrite-record";
import { rewriteWords } from "../rewrite-words";
import type { RewriteContext } from "./formats";

/** For Excel: one line a changed cell; a file without any has one line that says what was done. */
export function changesCsvPrinter({ language }: RewriteContext): Printer<RewriteRecord> {
  return {
    head: byteOrderMark + csvLine(headings[language]),
    file: (record) =>
      linesOf(record, language)
        .map((line) => csvLine(line))
        .join(""),
    end: () => "",
  };
}

function linesOf({ file, output, status, lines, facts }: RewriteRecord, language: Language): string[][] {
  const head = [file, output ?? "", rewriteWords[language][status]];
  const changes = facts?.changes ?? [];
  if (changes.length === 0) return [[...head, "", "", "", "", lines.join(" ")]];
  return changes.map(({ sheet, cell, before, after, what }) => [...head, sheet, cell, before, after, what]);
}

const headings: Record<Language, readonly string[]> = {
  zh: ["文件", "写到", "状态", "工作表", "单元格", "改前", "改后", "说明"],
  en: ["File", "Written to", "State", "Sheet", "Cell", "Before", "After", "What"],
};
