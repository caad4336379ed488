import { columnText } from "../../../core/grid/address";
import { headingRow } from "./sheet-part";
import type { ReportSheet } from "./report-sheet";
import { xmlText } from "./xml-text";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function contentTypes(sheets: number): string {
  const overrides = numbers(sheets).map(
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${main}.worksheet+xml"/>`,
  );
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${overrides.join("")}</Types>`
  );
}

export const packageRelationships = relationships([
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
]);

export function workbookRelationships(sheets: number): string {
  return relationships([
    ...numbers(sheets).map(
      (number) =>
        `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    ),
    `<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/>`,
  ]);
}

/** The files that a sheet's links lead to; the first is rId1. */
export function sheetRelationships(targets: readonly string[]): string {
  return relationships(
    targets.map(
      (target, index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/hyperlink" Target="${xmlText(target)}" TargetMode="External"/>`,
    ),
  );
}

/** The headings of each sheet repeat on every printed page, as does its first column, and can be filtered by. */
export function workbookPart(sheets: readonly ReportSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, columns, rows }, index) => {
    const sheet = xmlText(`'${name.replaceAll("'", "''")}'`);
    const last = columnText(columns.length - 1);
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!$A$${headingRow}:$${last}$${headingRow + rows.length}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$A:$A,${sheet}!$${headingRow}:$${headingRow}</definedName>`,
    ];
  });
  return (
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    `<sheets>${list.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`
  );
}

function relationships(list: readonly string[]): string {
  return `${head}<Relationships xmlns="${relationshipsSpace}">${list.join("")}</Relationships>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
