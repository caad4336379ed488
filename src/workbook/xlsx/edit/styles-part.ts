import { readWorkbookPart } from "../package/workbook-part";
import { addTypes, contentTypesName } from "./content-types";
import { dialectOf } from "./dialect";
import { type Draft, editPart, freePartName, setPart } from "./draft";
import { editedPart, xmlDeclaration } from "./edited-part";
import type { Outline } from "./outline";
import { addRelationships, freeRelationshipId } from "./part-relationships";

export const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Where some readers look for styles, whatever the relationships say. */
export const usualStylesName = "xl/styles.xml";

/** The workbook's styles part; a plain one is made where there is none. */
export function addStylesPart(draft: Draft): string {
  const workbook = readWorkbookPart(draft);
  if (workbook.styles !== undefined && draft.has(workbook.styles)) return workbook.styles;
  const part = draft.has(usualStylesName) ? freePartName(draft, "xl/styles", "xml") : usualStylesName;
  const { outline } = editedPart(draft, workbook.name);
  setPart(draft, part, blankStyles(outline));
  const id = freeRelationshipId(draft, workbook.name, "targetTableStyles");
  const type = `${dialectOf(outline).relationships}/styles`;
  addRelationships(draft, workbook.name, [{ id, type, target: part }]);
  editPart(draft, contentTypesName, (types) => addTypes(types, { overrides: { [part]: stylesType } }));
  return part;
}

/** A styles part with nothing but the usual look. */
export function blankStyles(workbook: Outline): string {
  return (
    `${xmlDeclaration}<styleSheet xmlns="${dialectOf(workbook).main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
