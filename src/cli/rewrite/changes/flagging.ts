import { check } from "../../../check";
import type { Severity } from "../../../core/findings/finding";
import type { Settings } from "../../../core/findings/settings";
import { type Flag, flagsOf } from "../../../core/flags/flag";
import { rangeText } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import type { Language, Words } from "../../../core/words";
import type { FlagsShown } from "../../../workbook/workbook";
import { exitCodes } from "../../exit-codes";
import { placeText } from "../../report/place-text";
import { noTableWords } from "../../report/text-words";
import type { Change } from "../change-file";
import type { Facts } from "../facts";
import { workbookErrorWords } from "../failure-words";

/** Checks, and lays the findings on the cells. Flags of an earlier check give way to the new ones. */
export const flagging: Change = async (workbook, { settings, language, saveMemory }) => {
  const { flags, hasTable, broken } = judged(await workbook.readGrids("workbook"), settings, language);
  saveMemory?.();
  const shown = await workbook.showFlags(flags, workbook.sheetNames());
  const skipped = shown.skipped.map(({ sheet, code }) => ({
    sheet,
    code,
    words: workbookErrorWords(code, sheet),
  }));
  const marked = { cells: shown.shown, ...countsOf(flags) };
  const isIncomplete = skipped.length > 0 || broken.length > 0;
  return {
    lines: [
      ...(hasTable ? [shownWords(marked)] : [noTableWords]),
      ...withoutNoteLines(shown.withoutNote),
      ...skipped.map(({ words }) => words),
      ...broken.map(({ rule, reason }) => brokenWords(rule, reason)),
    ],
    facts: {
      marked,
      withoutNote: shown.withoutNote.map(({ sheet, range }) => ({ sheet, cell: rangeText(range) })),
      skipped: skipped.map(({ sheet, code, words }) => ({ sheet, code, message: words[language] })),
    },
    exitCode: isIncomplete ? exitCodes.failed : marked.errors > 0 ? exitCodes.errors : exitCodes.clean,
  };
};

/** What flagging needs of a check; the tables themselves would fill the memory while the file is written. */
function judged(grids: readonly Grid[], settings: Settings, language: Language) {
  const { tables, findings, broken } = check(grids, settings);
  return { flags: flagsOf(findings, language), hasTable: tables.length > 0, broken };
}

type Marked = NonNullable<Facts["marked"]>;

function countsOf(flags: readonly Flag[]): Omit<Marked, "cells"> {
  const count = (severity: Severity) => flags.filter((flag) => flag.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

function shownWords({ cells, errors, warnings, infos }: Marked): Words {
  return {
    zh: `标记了 ${cells} 个单元格（必须改 ${errors}，建议改 ${warnings}，提示 ${infos}）。`,
    en: `${cells} cells marked (${errors} must fix, ${warnings} should fix, ${infos} advice).`,
  };
}

const mostPlaces = 5;

function withoutNoteLines(places: FlagsShown["withoutNote"]): Words[] {
  if (places.length === 0) return [];
  const shown = places.slice(0, mostPlaces).map(({ sheet, range }) => placeText(sheet, rangeText(range)));
  const more = places.length > mostPlaces;
  return [
    {
      zh: `${places.length} 个单元格已有自己的批注，没有动它，只上了颜色：${shown.join("、")}${more ? "……" : ""}`,
      en: `${places.length} cells hold a note of their own, which stays; they are coloured only: ${shown.join(", ")}${more ? " …" : ""}`,
    },
  ];
}

function brokenWords(rule: string, reason: string): Words {
  return {
    zh: `程序出错：规则 ${rule} 没有运行（${reason}）。`,
    en: `Our fault: the rule ${rule} did not run (${reason}).`,
  };
}
