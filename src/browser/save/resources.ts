import type { ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/sheets-note";

/** What Univer keeps of a sheet outside the sheet. */
export interface Rules {
  readonly formats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly notes: readonly ISheetNote[];
}

export interface DefinedName {
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The rules of a sheet by its id. */
export function rulesOf(data: Partial<IWorkbookData>): (sheetId: string) => Rules {
  const formats = resource<Record<string, IConditionFormattingRule[]>>(
    data,
    "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  );
  const validations = resource<Record<string, ISheetDataValidationRule[]>>(
    data,
    "SHEET_DATA_VALIDATION_PLUGIN",
  );
  const notes = resource<Record<string, Record<string, Record<string, ISheetNote>>>>(
    data,
    "SHEET_NOTE_PLUGIN",
  );
  return (sheetId) => ({
    formats: formats?.[sheetId] ?? [],
    validations: validations?.[sheetId] ?? [],
    notes: Object.values(notes?.[sheetId] ?? {}).flatMap((row) => Object.values(row)),
  });
}

export function namesOf(data: Partial<IWorkbookData>): DefinedName[] {
  return Object.values(resource<Record<string, DefinedName>>(data, "SHEET_DEFINED_NAME_PLUGIN") ?? {});
}

function resource<Content>(data: Partial<IWorkbookData>, name: string): Content | undefined {
  const text = data.resources?.find((one) => one.name === name)?.data;
  return text ? (JSON.parse(text) as Content) : undefined;
}
