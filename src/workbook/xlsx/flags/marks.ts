import { formatMark, noteMark } from "../../../core/flags/flag";
import type { Severity } from "../../../core/findings/finding";

/** The mark as a formula in a file: without the "=" that a sheet shows before it. */
export function markFormula(severity: Severity): string {
  return formatMark(severity).slice(1);
}

/** Whether a formula carries our mark; another program may have put its spaces and case otherwise. */
export function isOurFormula(formula: string): boolean {
  return /N\(\s*"target-table:(error|warning|info)"\s*\)\s*=\s*0/i.test(formula);
}

export function isOurNote(text: string): boolean {
  return text.startsWith(noteMark);
}

/** The author of our notes; never what we find them by, for LibreOffice wipes it. */
export const noteAuthor = "绩效目标校验";
