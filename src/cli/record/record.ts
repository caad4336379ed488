import type { Severity } from "../../core/findings/finding";
import type { MoneyUnit } from "../../core/grid/amount";
import type { Level1, Level2 } from "../../core/table/table";

/** What came of one file, as plain data in the user's language: every report is made of it, and it passes between threads. */
export type FileRecord = CheckedFile | FailedFile;

export interface CheckedFile {
  readonly status: "checked";
  /** As the user named it. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly tables: readonly TableRecord[];
  /** Between the tables of the file. */
  readonly findings: readonly FindingRecord[];
  /** It keeps settings that do not count here. */
  readonly hasOwnSettings?: boolean;
  /** Rules that crashed: our fault, never the file's. */
  readonly broken: readonly { readonly rule: string; readonly reason: string }[];
}

export interface FailedFile {
  readonly status: "failed";
  readonly file: string;
  /** undefined where not even the bytes could be read. */
  readonly sha256: string | undefined;
  readonly error: { readonly code: string; readonly message: string };
}

export interface TableRecord {
  readonly sheet: string;
  readonly isSheetHidden: boolean;
  readonly range: string;
  readonly layout: string | undefined;
  readonly title: string | undefined;
  readonly year: number | undefined;
  readonly header: Readonly<Record<HeaderKey, TextRecord | undefined>>;
  readonly funds: {
    readonly unit: MoneyUnit | undefined;
    readonly total: AmountRecord | undefined;
    readonly parts: readonly (AmountRecord & { readonly label: string })[];
  };
  readonly goal: TextRecord | undefined;
  readonly indicators: readonly IndicatorRecord[];
  readonly findings: readonly FindingRecord[];
}

export type HeaderKey = "projectName" | "department" | "unit" | "attribute" | "period";

export interface TextRecord {
  readonly cell: string;
  readonly text: string;
}

export interface AmountRecord extends TextRecord {
  /** A decimal in the table's unit. */
  readonly amount: string | undefined;
}

export interface IndicatorRecord {
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly name: string;
  readonly nameCell: string;
  readonly value: string;
  readonly valueCell: string;
  readonly isRequired: boolean;
}

export interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly cells: readonly string[];
  readonly message: string;
}
