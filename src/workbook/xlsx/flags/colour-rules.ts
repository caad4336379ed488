import { type Severity, severities } from "../../../core/findings/finding";
import type { Flag } from "../../../core/flags/flag";
import { rangeText } from "../../../core/grid/address";
import type { EditedPart } from "../edit/edited-part";
import { placeInSheet } from "../edit/sheet-order";
import type { Splice } from "../edit/splices";
import { defaultLimits, keepWithin } from "../limits";
import { cursorOf, nextTag } from "../xml/cursor";
import { attributesOf } from "../xml/read-content";
import { markFormula } from "./marks";

/** The number of the differential format of each severity used. */
export type FormatIds = ReadonlyMap<Severity, number>;

/** Colours the flagged cells by rules that are always true, before all rules of the user's; these move down. */
export function colourRules(sheet: EditedPart, flags: readonly Flag[], formats: FormatIds): Splice[] {
  const rules = severities.flatMap((severity) =>
    rangeLists(flags.filter((flag) => flag.severity === severity)).map((ranges) => ({ severity, ranges })),
  );
  const { prefix } = sheet.outline;
  const xml = rules.map(
    ({ severity, ranges }, index) =>
      `<${prefix}conditionalFormatting sqref="${ranges}">` +
      `<${prefix}cfRule type="expression" dxfId="${formats.get(severity) ?? 0}" priority="${index + 1}">` +
      `<${prefix}formula>${markFormula(severity)}</${prefix}formula>` +
      `</${prefix}cfRule></${prefix}conditionalFormatting>`,
  );
  const at = placeInSheet(sheet, "conditionalFormatting");
  return [{ at, remove: 0, insert: xml.join("") }, ...movedDown(sheet, rules.length)];
}

/** Lists of ranges of about 2,000 characters each: longer ones some programs cut. */
const longestList = 2_000;

function rangeLists(flags: readonly Flag[]): string[] {
  const lists: string[] = [];
  for (const range of new Set(flags.map(({ at }) => rangeText(at)))) {
    const last = lists.length - 1;
    const list = lists[last];
    if (list !== undefined && list.length + range.length < longestList) lists[last] = `${list} ${range}`;
    else lists.push(range);
  }
  return lists;
}

/** All rules with their order so many behind; the newer kinds stand in the sheet's extensions. */
export function movedDown({ name, text, outline }: EditedPart, by: number): Splice[] {
  const holders = outline.children.filter(
    ({ local }) => local === "conditionalFormatting" || local === "extLst",
  );
  return holders.flatMap(({ start, end }) => {
    const splices: Splice[] = [];
    const cursor = cursorOf(text, name);
    cursor.at = start;
    while (cursor.at < end && nextTag(cursor)) {
      if (cursor.kind === "close" || cursor.local !== "cfRule") continue;
      for (const attribute of attributesOf(cursor)) {
        if (attribute.name !== "priority" || !/^[0-9]{1,9}$/.test(attribute.value)) continue;
        const { valueAt, valueEnd, value } = attribute;
        keepWithin(defaultLimits, "elements", splices.length + 1);
        splices.push({ at: valueAt, remove: valueEnd - valueAt, insert: String(Number(value) + by) });
      }
    }
    return splices;
  });
}
