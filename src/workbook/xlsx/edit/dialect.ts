import type { Outline } from "./outline";

/** The names that transitional and strict files call things by. */
export interface Dialect {
  /** The namespace of sheets, styles and comments. */
  readonly main: string;
  /** The namespace of `r:id`, and the beginning of relationship types. */
  readonly relationships: string;
}

const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The namespace of sheets, in either. */
export const mainNamespaces: readonly string[] = [transitional.main, strict.main];

export function dialectOf(outline: Outline): Dialect {
  return outline.attributes.some(({ name, value }) => isDeclaration(name) && value === strict.main)
    ? strict
    : transitional;
}

/** ` r:id="rId1"` in the prefix that the part's root declares, else with a declaration of its own. */
export function relationshipAttribute(outline: Outline, id: string): string {
  const { relationships } = dialectOf(outline);
  const declared = outline.attributes.find(
    ({ name, value }) => name.startsWith("xmlns:") && value === relationships,
  );
  return declared
    ? ` ${declared.name.slice("xmlns:".length)}:id="${id}"`
    : ` xmlns:r="${relationships}" r:id="${id}"`;
}

function isDeclaration(name: string): boolean {
  return name === "xmlns" || name.startsWith("xmlns:");
}
