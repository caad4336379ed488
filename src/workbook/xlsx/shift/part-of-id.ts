import type { Element } from "../edit/outline";
import type { Parts } from "../package/open-package";
import { relationshipsOf } from "../package/relationships";

/** The part that an element's `r:id` points at, whatever the prefix is called. */
export function partOfId(parts: Parts, source: string, element: Element): string | undefined {
  const id = element.attributes.find(({ name }) => name.endsWith(":id") && !name.startsWith("xmlns:"))?.value;
  return relationshipsOf(parts, source).find((relationship) => relationship.id === id)?.target;
}
