import type { FixWords } from "./fixes-zh";

export const fixesEn: FixWords = {
  canFix: "What can be done",
  blank: "(blank)",
  newRow: (row) => `Insert a row below row ${row}`,
  apply: "Apply this fix",
  safe: (count) => `${places(count)} can be fixed safely`,
  view: "View",
  applyAll: "Fix all",
  title: "Safe fixes",
  hint: "They change how a value is written (signs, digits, units, formulas), never what it says. You can undo them in the spreadsheet.",
  nothing: "Nothing is left that can be fixed safely.",
  readOnly: "This file is read-only and cannot be changed. Enable editing, or save a copy.",
  applying: (count) => `Fixing ${places(count)}…`,
  fixed: (count) => `Fixed ${places(count)} and checked again.`,
  fixedUnchecked: (count) => `Fixed ${places(count)}, but could not check again; please check once more.`,
  outdated: "The cells have changed, so nothing was fixed. They were checked again; please look once more.",
};

function places(count: number): string {
  return `${count} ${count === 1 ? "place" : "places"}`;
}
