import type { FileRecord, TableRecord } from "../record/record";

export interface TableInFile {
  readonly file: string;
  readonly table: TableRecord;
}

/** Where a table of several files stands, for the reader to look it up. */
export interface TablePlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly project: string;
  readonly unit: string;
}

export function tablesIn(record: FileRecord): TableInFile[] {
  return record.status === "failed" ? [] : record.tables.map((table) => ({ file: record.file, table }));
}

/** 实施单位, else 主管部门, else "". */
export function unitOf({ header }: TableRecord): string {
  return header.unit?.text || header.department?.text || "";
}

export function projectOf({ header }: TableRecord): string {
  return header.projectName?.text ?? "";
}

export function tablePlace({ file, table }: TableInFile, cell: string): TablePlace {
  return { file, sheet: table.sheet, cell, project: projectOf(table), unit: unitOf(table) };
}

/** The same text for texts that differ only by spaces and by full and half width. */
export function sameText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
