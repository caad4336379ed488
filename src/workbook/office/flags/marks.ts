import { noteMark } from "../../../core/flags/flag";
import type { Features } from "../features";

/** What of flags, ours and the user's, stands on a sheet: enough to replace ours without another look. */
export interface SheetMarks {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Ids of the conditional formats that are ours. */
  readonly formats: readonly string[];
  readonly comments: readonly SheetComment[];
  /** How many notes there are, ours and the user's. */
  readonly noteCount: number;
}

export interface SheetComment {
  readonly id: string;
  readonly content: string;
}

export interface LoadedMarks {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly comments: Excel.CommentCollection | undefined;
  readonly noteCount: OfficeExtension.ClientResult<number> | undefined;
}

/**
 * Asks for the marks of a sheet. Of a format of unknown kind only `customOrNullObject` may be asked, and of notes only
 * their number: both would fail otherwise, the notes in Excel on the web (OfficeDev/office-js#2180, #6198).
 */
export function loadMarks(sheet: Excel.Worksheet, { notes }: Features): LoadedMarks {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const comments = notes === "none" ? undefined : sheet.comments;
  comments?.load("items/id,items/content");
  return { formats, comments, noteCount: notes === "note" ? sheet.notes.getCount() : undefined };
}

/** The answers; the sheet's id, name and protection must be loaded too. */
export function marksOf(sheet: Excel.Worksheet, loaded: LoadedMarks): SheetMarks {
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    formats: loaded.formats.items.filter(isOurFormat).map(({ id }) => id),
    comments: loaded.comments?.items.map(({ id, content }) => ({ id, content })) ?? [],
    noteCount: loaded.noteCount?.value ?? 0,
  };
}

function isOurFormat(format: Excel.ConditionalFormat): boolean {
  return format.type === "Custom" && isOurFormula(format.customOrNullObject.rule.formula);
}

/** Whether the formula carries our mark; Excel may have put its spaces and quotes otherwise than we wrote them. */
export function isOurFormula(formula: string): boolean {
  return /N\(\s*"target-table:(error|warning|info)"\s*\)\s*=\s*0/i.test(formula);
}

export function isOurText(text: string): boolean {
  return text.startsWith(noteMark);
}

/** Whether anything of ours may stand on the sheet; whose the notes are, only their texts will tell. */
export function mayHaveFlags(marks: SheetMarks): boolean {
  return (
    marks.formats.length > 0 ||
    marks.comments.some(({ content }) => isOurText(content)) ||
    marks.noteCount > 0
  );
}

/** Whether colours or comments of ours stand on the sheet; of notes only their number is known here. */
export function hasOurs({ formats, comments }: SheetMarks): boolean {
  return formats.length > 0 || comments.some(({ content }) => isOurText(content));
}
