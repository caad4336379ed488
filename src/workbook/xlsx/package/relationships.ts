import { keepWithin, type Limits } from "../limits";
import { attributesOf } from "../xml/read-content";
import { type Cursor, cursorOf, nextTag } from "../xml/cursor";
import type { Parts } from "./open-package";
import { relationshipsName, resolveTarget } from "./part-name";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: "worksheet", "styles" … */
  readonly kind: string;
  /** The part it points at; for an external one the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Relationships, and the text they were read of: as long as the part says the same, they hold. */
export interface ReadRelationships {
  readonly text: string;
  readonly found: readonly Relationship[];
}

/** What a part refers to; nothing where it has no relationships. The package itself has the name "". */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  const text = parts.text(name);
  if (text === undefined) return [];
  const known = parts.related?.get(part);
  if (known?.text === text) return known.found;
  const found = readRelationships(cursorOf(text, name, parts.limits.depth), part, parts.limits);
  parts.related?.set(part, { text, found });
  return found;
}

function readRelationships(cursor: Cursor, part: string, limits: Limits): Relationship[] {
  const found: Relationship[] = [];
  while (nextTag(cursor)) {
    if (cursor.kind === "close" || cursor.local !== "Relationship") continue;
    keepWithin(limits, "elements", found.length + 1);
    const attributes = attributesOf(cursor);
    const value = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? "";
    const target = value("Target");
    const type = value("Type");
    const isExternal = value("TargetMode") === "External";
    found.push({
      id: value("Id"),
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    });
  }
  return found;
}

/** The part that a relationship of that kind points at. */
export function partOfKind(parts: Parts, source: string, wanted: string): string | undefined {
  return relationshipsOf(parts, source).find(({ kind, isExternal }) => kind === wanted && !isExternal)
    ?.target;
}
