import type { EditedPart } from "../edit/edited-part";
import { type Attributes, attributesXml, changeAttributes, childElements, countUp } from "../edit/outline";
import { placeInSheet } from "../edit/sheet-order";
import type { Splice } from "../edit/splices";
import { textXml } from "../edit/text-xml";
import { cut } from "../sheets/change-element";

/** What is to become of a sheet's validations, which are told by their place in the part. */
export interface ValidationChanges {
  readonly removed: ReadonlySet<number>;
  /** Other cells for those that stay, as an `sqref`. */
  readonly moved: ReadonlyMap<number, string>;
  readonly added: readonly NewValidation[];
}

export interface NewValidation {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

/** Removes, moves and adds choices and limits; all others stay as they are written. */
export function changeValidations(sheet: EditedPart, changes: ValidationChanges): Splice[] {
  const { removed, moved, added } = changes;
  const { outline, text, name } = sheet;
  const list = outline.children.find(({ local }) => local === "dataValidations");
  const all = list ? childElements(text, list, name) : [];
  const insert = added.map((validation) => validationXml(validation, outline.prefix)).join("");
  const count = all.length - removed.size + added.length;
  if (!list) return insert === "" ? [] : [newList(sheet, insert, count)];
  if (count === 0) return [cut(list)];
  if (list.isEmpty) return [cut(list), newList(sheet, insert, count)];
  return [
    ...all.flatMap((element, index) => {
      if (removed.has(index)) return [cut(element)];
      const sqref = moved.get(index);
      return sqref === undefined ? [] : changeAttributes(element, { sqref });
    }),
    ...(insert === "" ? [] : [{ at: list.closeStart, remove: 0, insert }]),
    ...(removed.size === 0 && added.length === 0 ? [] : countUp(list, count)),
  ];
}

function newList(sheet: EditedPart, content: string, count: number): Splice {
  const tag = `${sheet.outline.prefix}dataValidations`;
  const insert = `<${tag} count="${count}">${content}</${tag}>`;
  return { at: placeInSheet(sheet, "dataValidations"), remove: 0, insert };
}

function validationXml({ attributes, formulas }: NewValidation, prefix: string): string {
  const content = formulas.map((formula, index) => {
    const tag = `${prefix}formula${index + 1}`;
    return `<${tag}>${textXml(formula)}</${tag}>`;
  });
  const open = `<${prefix}dataValidation${attributesXml(attributes)}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join("")}</${prefix}dataValidation>`;
}
