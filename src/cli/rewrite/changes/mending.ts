import { check } from "../../../check";
import type { Finding } from "../../../core/findings/finding";
import type { Settings } from "../../../core/findings/settings";
import { editsOf } from "../../../core/fixes/edits";
import { type Fix, fixesFor, fixesOf, safeTogether } from "../../../core/fixes/fix";
import { fixers } from "../../../core/fixes/fixers";
import { addressText, rangeText } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import type { Language, Words } from "../../../core/words";
import { exitCodes } from "../../exit-codes";
import { placeText } from "../../report/place-text";
import type { Change } from "../change-file";
import type { CellChange } from "../facts";

/** Makes the safe fixes of what was found, and tells each with its before and after. */
export const mending: Change = async (workbook, { settings, language }) => {
  const hidden = workbook.hiddenSheetNames();
  const possible = safeFixes(await workbook.readGrids("workbook"), settings);
  // Nobody would see what changed there.
  const fixes = possible.filter(({ sheet }) => !hidden.includes(sheet));
  const left = hidden.filter((name) => possible.some(({ sheet }) => sheet === name));
  await workbook.write(editsOf(fixes));
  const { findings } = check(await workbook.readGrids("workbook"), settings);
  const errorsLeft = findings.filter(({ severity }) => severity === "error").length;
  return {
    lines: [
      ...(fixes.length === 0 ? [nothingToMend] : fixes.flatMap(fixLines)),
      ...left.map(hiddenWords),
      leftWords(errorsLeft),
    ],
    facts: {
      changes: fixes.flatMap((fix) => cellChanges(fix, language)),
      errorsLeft,
      skipped: left.map((sheet) => ({ sheet, code: "sheet-hidden", message: hiddenWords(sheet)[language] })),
    },
    exitCode: errorsLeft > 0 ? exitCodes.errors : exitCodes.clean,
  };
};

/** Only what mends a finding: a value that no rule minds is left as its author wrote it. */
function safeFixes(grids: readonly Grid[], settings: Settings): Fix[] {
  const { tables, findings } = check(grids, settings);
  // By place, or a book of thousands of tables would take minutes.
  const possible = new Map<string, Fix[]>();
  for (const fix of tables.flatMap((table) => fixesOf(table, fixers))) {
    const place = placeOf(fix);
    const there = possible.get(place);
    if (there) there.push(fix);
    else possible.set(place, [fix]);
  }
  const wanted = new Set(
    findings.flatMap((finding) => fixesFor(finding, possible.get(placeOf(finding)) ?? [], fixers)),
  );
  return safeTogether([...wanted]);
}

function placeOf({ sheet, at }: Pick<Finding | Fix, "sheet" | "at">): string {
  return `${sheet}!${rangeText(at)}`;
}

function cellChanges({ sheet, fixer, title, changes }: Fix, language: Language): CellChange[] {
  return changes.map(({ at, before, after }) => ({
    sheet,
    cell: addressText(at),
    before,
    after,
    fixer,
    what: title[language],
  }));
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
