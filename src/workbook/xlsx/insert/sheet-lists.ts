import { cellRange, type Address, type Range, rangeText } from "../../../core/grid/address";
import type { EditedPart } from "../edit/edited-part";
import { appendTo, childElements, countUp, escapeXml } from "../edit/outline";
import { placeInSheet } from "../edit/sheet-order";
import type { Splice } from "../edit/splices";

export function addMerges(sheet: EditedPart, merges: readonly Range[]): Splice[] {
  const { prefix } = sheet.outline;
  return addToList(
    sheet,
    "mergeCells",
    merges.map((merge) => `<${prefix}mergeCell ref="${rangeText(merge)}"/>`),
  );
}

export interface Choices {
  readonly at: Address;
  readonly choices: readonly string[];
}

/** Dropdowns that offer values and forbid none. */
export function addChoices(sheet: EditedPart, cells: readonly Choices[]): Splice[] {
  const { prefix } = sheet.outline;
  return addToList(
    sheet,
    "dataValidations",
    cells.map(
      ({ at, choices }) =>
        `<${prefix}dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${rangeText(cellRange(at))}">` +
        `<${prefix}formula1>${escapeXml(`"${listed(choices)}"`)}</${prefix}formula1></${prefix}dataValidation>`,
    ),
  );
}

/** Excel takes a list of 255 characters, and calls a sheet with a longer one damaged. */
const longestList = 255;

function listed(choices: readonly string[]): string {
  let list = "";
  // A comma parts the values, so a value cannot hold one.
  for (const choice of choices.filter((one) => !one.includes(","))) {
    const longer = list === "" ? choice : `${list},${choice}`;
    if (longer.replace(/"/g, '""').length > longestList) break;
    list = longer;
  }
  return list.replace(/"/g, '""');
}

function addToList(sheet: EditedPart, local: string, xml: readonly string[]): Splice[] {
  if (xml.length === 0) return [];
  const { prefix } = sheet.outline;
  const list = sheet.outline.children.find((child) => child.local === local);
  if (list) {
    const count = childElements(sheet.text, list, sheet.name).length + xml.length;
    return [appendTo(list, xml.join("")), ...countUp(list, count)];
  }
  const insert = `<${prefix}${local} count="${xml.length}">${xml.join("")}</${prefix}${local}>`;
  return [{ at: placeInSheet(sheet, local), remove: 0, insert }];
}
