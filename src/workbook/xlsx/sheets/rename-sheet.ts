import { type Draft, editPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { attributeOf, childElements, escapeXml, setAttribute } from "../edit/outline";
import { broken } from "../file-error";
import { readWorkbookPart } from "../package/workbook-part";
import { replaceInFormulas } from "./replace-in-formulas";
import { quotedName, withSheetName } from "./sheet-in-formula";

/** Gives a sheet another name; whatever names it in cells, names, charts, rules and links follows. */
export function renameSheet(draft: Draft, from: string, to: string): void {
  const workbook = readWorkbookPart(draft).name;
  replaceInFormulas(draft, from, {
    formula: (text) => withSheetName(text, from, quotedName(to)),
    bareName: to,
  });
  editPart(draft, workbook, () => {
    const { text, outline } = editedPart(draft, workbook);
    const list = outline.children.find(({ local }) => local === "sheets");
    const sheet = list && childElements(text, list, workbook).find((one) => attributeOf(one, "name")?.value === from); // prettier-ignore
    if (!sheet) throw broken(`${workbook}: sheet ${from}`);
    return [setAttribute(sheet, "name", escapeXml(to))];
  });
}
