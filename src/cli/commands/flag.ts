import { check } from "../../check";
import type { Severity } from "../../core/findings/finding";
import type { Settings } from "../../core/findings/settings";
import { flagsOf } from "../../core/flags/flag";
import type { Language, Words } from "../../core/words";
import type { FlagsShown } from "../../workbook/workbook";
import type { Arguments } from "../arguments/parse-arguments";
import { exitCodes } from "../exit-codes";
import { loadSettings } from "../files/load-settings";
import type { Io } from "../io";
import { placeText } from "../report/place-text";
import { noTableWords } from "../report/text-words";
import { workbookErrorWords } from "../rewrite/failure-words";
import type { Change } from "../rewrite/rewrite-files";
import { rangeText } from "../../core/grid/address";
import { complain } from "./complain";
import { rewrite } from "./rewrite";

/** `flag FILE…`: checks, and lays the findings on the cells. Flags of an earlier check give way to the new ones. */
export async function runFlag(given: Arguments, language: Language, io: Io): Promise<number> {
  const settings = await loadSettings(given.options.get("config"), language, io);
  if ("zh" in settings) return complain(settings, language, io);
  return rewrite({ given, language, io }, flagging(settings, language));
}

function flagging(settings: Settings, language: Language): Change {
  return async (workbook) => {
    const report = check(await workbook.readGrids("workbook"), settings);
    const flags = flagsOf(report.findings, language);
    const shown = await workbook.showFlags(flags, workbook.sheetNames());
    const hasErrors = flags.some(({ severity }) => severity === "error");
    const isIncomplete = shown.skipped.length > 0 || report.broken.length > 0;
    return {
      lines: [
        ...(report.tables.length === 0 ? [noTableWords] : [shownWords(shown.shown, flags)]),
        ...withoutNoteLines(shown.withoutNote),
        ...shown.skipped.map(({ sheet, code }) => workbookErrorWords(code, sheet)),
        ...report.broken.map(({ rule, reason }) => brokenWords(rule, reason)),
      ],
      exitCode: isIncomplete ? exitCodes.failed : hasErrors ? exitCodes.errors : exitCodes.clean,
    };
  };
}

function shownWords(shown: number, flags: readonly { readonly severity: Severity }[]): Words {
  const count = (severity: Severity) => flags.filter((flag) => flag.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  return {
    zh: `标记了 ${shown} 个单元格（必须改 ${errors}，建议改 ${warnings}，提示 ${infos}）。`,
    en: `${shown} cells marked (${errors} must fix, ${warnings} should fix, ${infos} advice).`,
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
