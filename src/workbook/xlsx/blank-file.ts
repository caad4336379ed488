import { contentTypesName } from "./edit/content-types";
import { xmlDeclaration } from "./edit/edited-part";
import { outlineOf } from "./edit/outline";
import { blankStyles, stylesType, usualStylesName } from "./edit/styles-part";
import type { Codec } from "./zip/codec";
import { portableCodec } from "./zip/portable-codec";
import { writeZip } from "./zip/write-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A file without any sheet, to insert tables into; Excel opens it once it holds one. */
export function blankXlsx(codec: Codec = portableCodec): Uint8Array {
  const workbook = `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets/></workbook>`;
  const parts: Readonly<Record<string, string>> = {
    [contentTypesName]:
      `${xmlDeclaration}<Types xmlns="${pack}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/>` +
      `<Override PartName="/${usualStylesName}" ContentType="${stylesType}"/></Types>`,
    "_rels/.rels": relationship("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationship("styles", "styles.xml"),
    [usualStylesName]: blankStyles(outlineOf(workbook, "xl/workbook.xml")),
  };
  const writes = Object.entries(parts).map(([name, text]) => ({
    name,
    old: undefined,
    content: text,
  }));
  return writeZip({ bytes: new Uint8Array(), entries: [], codec }, writes);
}

function relationship(kind: string, target: string): string {
  return (
    `${xmlDeclaration}<Relationships xmlns="${pack}/relationships">` +
    `<Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`
  );
}
