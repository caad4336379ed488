import { relationshipsOf } from "../package/relationships";
import { relationshipsName, resolveTarget } from "../package/part-name";
import { type Draft, editableText, setPart } from "./draft";
import { appendTo, attributeOf, outlineOf } from "./outline";
import { applySplices, type Splice } from "./splices";

export interface NewRelationship {
  readonly id: string;
  /** The whole type. */
  readonly type: string;
  /** The part it points at. */
  readonly target: string;
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The text of a relationships part with new ones added; a new part where there was none. */
export function withRelationships(
  text: string | undefined,
  source: string,
  added: readonly NewRelationship[],
): { text: string; splices: Splice[] } {
  const whole = text ?? `${declaration}<Relationships xmlns="${namespace}"></Relationships>`;
  const outline = outlineOf(whole, relationshipsName(source));
  const xml = added.map(
    ({ id, type, target }) =>
      `<${outline.prefix}Relationship Id="${id}" Type="${type}" Target="${relativeTarget(source, target)}"/>`,
  );
  const splices = [appendTo(outline, xml.join(""))];
  return { text: applySplices(whole, splices), splices };
}

/** Adds relationships to a part of the draft. */
export function addRelationships(draft: Draft, source: string, added: readonly NewRelationship[]): void {
  const name = relationshipsName(source);
  setPart(draft, name, withRelationships(editableText(draft, name), source, added).text);
}

/** Takes out the relationships that point at these parts. */
export function removeRelationships(text: string, source: string, targets: ReadonlySet<string>): Splice[] {
  return outlineOf(text, relationshipsName(source))
    .children.filter(
      (child) =>
        attributeOf(child, "TargetMode")?.value !== "External" &&
        targets.has(resolveTarget(source, attributeOf(child, "Target")?.value ?? "")),
    )
    .map(({ start, end }) => ({ at: start, remove: end - start, insert: "" }));
}

/** An id with our prefix that the part's relationships do not have yet. */
export function freeRelationshipId(draft: Draft, source: string, stem: string): string {
  return freeRelationshipIds(draft, source, { stem, count: 1 })[0] as string;
}

/** So many of them, each another. */
export function freeRelationshipIds(
  draft: Draft,
  source: string,
  { stem, count }: { readonly stem: string; readonly count: number },
): string[] {
  const taken = new Set(relationshipsOf(draft, source).map(({ id }) => id));
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const id = `${stem}${number}`;
    if (!taken.has(id)) free.push(id);
  }
  return free;
}

/** From one part to another as Excel writes it: some readers know no absolute targets. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]?.toLowerCase()) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
