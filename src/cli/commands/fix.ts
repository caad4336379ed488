import { check } from "../../check";
import type { Settings } from "../../core/findings/settings";
import { type Fix, fixesFor, fixesOf, safeTogether } from "../../core/fixes/fix";
import { fixers } from "../../core/fixes/fixers";
import { addressText } from "../../core/grid/address";
import type { Language, Words } from "../../core/words";
import type { Grid } from "../../core/grid/grid";
import type { Edit } from "../../workbook/workbook";
import type { Arguments } from "../arguments/parse-arguments";
import { exitCodes } from "../exit-codes";
import { loadSettings } from "../files/load-settings";
import type { Io } from "../io";
import { placeText } from "../report/place-text";
import type { Change } from "../rewrite/rewrite-files";
import { complain } from "./complain";
import { rewrite } from "./rewrite";

/** `fix --safe FILE…`: the safe fixes of what was found, each listed with its before and after. */
export async function runFix(given: Arguments, language: Language, io: Io): Promise<number> {
  if (!given.options.has("safe")) return complain(safeWanted, language, io);
  const settings = await loadSettings(given.options.get("config"), language, io);
  if ("zh" in settings) return complain(settings, language, io);
  return rewrite({ given, language, io }, mending(settings));
}

function mending(settings: Settings): Change {
  return async (workbook) => {
    const hidden = workbook.hiddenSheetNames();
    const possible = safeFixes(await workbook.readGrids("workbook"), settings);
    // Nobody would see what changed there.
    const fixes = possible.filter(({ sheet }) => !hidden.includes(sheet));
    const left = hidden.filter((name) => possible.some(({ sheet }) => sheet === name));
    await workbook.write(fixes.flatMap(editsOf));
    const { findings } = check(await workbook.readGrids("workbook"), settings);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    return {
      lines: [
        ...(fixes.length === 0 ? [nothingToMend] : fixes.flatMap(fixLines)),
        ...left.map(hiddenWords),
        leftWords(errors),
      ],
      exitCode: errors > 0 ? exitCodes.errors : exitCodes.clean,
    };
  };
}

/** Only what mends a finding: a value that no rule minds is left as its author wrote it. */
function safeFixes(grids: readonly Grid[], settings: Settings): Fix[] {
  const { tables, findings } = check(grids, settings);
  const possible = tables.flatMap((table) => fixesOf(table, fixers));
  const wanted = new Set(findings.flatMap((finding) => fixesFor(finding, possible, fixers)));
  return safeTogether([...wanted]);
}

function editsOf({ sheet, changes }: Fix): Edit[] {
  return changes.map(({ at, content }) => ({ sheet, at, content }));
}

function fixLines({ sheet, title, changes }: Fix): Words[] {
  return changes.map(({ at, before, after }) => {
    const place = placeText(sheet, addressText(at));
    return {
      zh: `${place}  “${before}” → “${after}”  ${title.zh}`,
      en: `${place}  "${before}" → "${after}"  ${title.en}`,
    };
  });
}

function hiddenWords(sheet: string): Words {
  return {
    zh: `隐藏的工作表“${sheet}”也有可以自动改的，没有改动；要改请先取消隐藏。`,
    en: `The hidden sheet "${sheet}" could be mended too and was left alone; unhide it first.`,
  };
}

function leftWords(errors: number): Words {
  if (errors === 0) return { zh: "没有剩下必须改的问题。", en: "No error is left." };
  return {
    zh: `还有 ${errors} 处必须改，要由人来改。`,
    en: `${errors} errors are left for a person to mend.`,
  };
}

const nothingToMend: Words = { zh: "没有可以自动改的。", en: "Nothing that could be mended safely." };

const safeWanted: Words = {
  zh: "请加上 --safe：只做能放心自动做的修改（只改写法，不改意思）。",
  en: "Add --safe: only changes of how a value is written, never of what it says, are made.",
};
