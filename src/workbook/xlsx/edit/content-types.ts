import { appendTo, attributeOf, escapeXml, outlineOf } from "./outline";
import type { Splice } from "./splices";
import { partKey } from "../package/part-name";

export const contentTypesName = "[Content_Types].xml";

/** What new parts there are and what they hold. */
export interface NewTypes {
  /** By file extension, where it has no type yet. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** By part name. */
  readonly overrides?: Readonly<Record<string, string>>;
}

/** Adds the types of new parts. */
export function addTypes(text: string, { defaults = {}, overrides = {} }: NewTypes): Splice[] {
  const outline = outlineOf(text, contentTypesName);
  const known = new Set(
    outline.children.map((child) => attributeOf(child, "Extension")?.value.toLowerCase()),
  );
  const xml = [
    ...Object.entries(defaults)
      .filter(([extension]) => !known.has(extension))
      .map(
        ([extension, type]) => `<${outline.prefix}Default Extension="${extension}" ContentType="${type}"/>`,
      ),
    ...Object.entries(overrides).map(
      ([name, type]) => `<${outline.prefix}Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`,
    ),
  ].join("");
  return xml === "" ? [] : [appendTo(outline, xml)];
}

/** Takes out the types of parts that are gone. */
export function removeTypes(text: string, names: readonly string[]): Splice[] {
  const gone = new Set(names.map(partKey));
  return outlineOf(text, contentTypesName)
    .children.filter((child) => gone.has(partKey(attributeOf(child, "PartName")?.value ?? "")))
    .map(({ start, end }) => ({ at: start, remove: end - start, insert: "" }));
}
