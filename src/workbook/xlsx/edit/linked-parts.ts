import type { Element } from "./outline";
import type { Parts } from "../package/open-package";
import { relationshipsOf } from "../package/relationships";

/** The parts inside the file that relationships of these kinds point at. */
export function partsOfKinds(parts: Parts, source: string, ...kinds: readonly string[]): string[] {
  return relationshipsOf(parts, source)
    .filter(({ kind, target, isExternal }) => kinds.includes(kind) && !isExternal && parts.has(target))
    .map(({ target }) => target);
}

/** The part that an element's `r:id` points at, whatever the prefix is called. */
export function partOfId(parts: Parts, source: string, element: Element): string | undefined {
  const id = element.attributes.find(({ name }) => name.endsWith(":id") && !name.startsWith("xmlns:"))?.value;
  return relationshipsOf(parts, source).find((relationship) => relationship.id === id)?.target;
}
