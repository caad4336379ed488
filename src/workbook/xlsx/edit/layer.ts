import { relationshipsName } from "../package/part-name";
import { addTypes, contentTypesName } from "./content-types";
import { type Draft, editableText, forkOf, setPart } from "./draft";
import { type NewRelationship, withRelationships } from "./part-relationships";
import { applySplices, inverseOf, type Splice } from "./splices";

/** Edits that lie over a draft and can be taken off again. What is in it is gathered first and then laid at once. */
export interface Layer {
  readonly base: Draft;
  /** By part, in places of the base. */
  readonly edits: Map<string, Splice[]>;
  /** New parts. */
  readonly added: Map<string, string>;
  /** New relationships by the part they start from. */
  readonly relationships: Map<string, NewRelationship[]>;
  /** Types of new parts, and by file extension. */
  readonly overrides: Record<string, string>;
  readonly defaults: Record<string, string>;
}

/** The draft with the layer over it, and how to take it off. */
export interface Laid {
  readonly draft: Draft;
  readonly edited: readonly { readonly part: string; readonly undo: readonly Splice[] }[];
  readonly added: readonly string[];
}

export function newLayer(base: Draft): Layer {
  return { base, edits: new Map(), added: new Map(), relationships: new Map(), overrides: {}, defaults: {} };
}

export function addEdits(layer: Layer, part: string, splices: readonly Splice[]): void {
  layer.edits.set(part, [...(layer.edits.get(part) ?? []), ...splices]);
}

export function relate(layer: Layer, source: string, relationship: NewRelationship): void {
  layer.relationships.set(source, [...(layer.relationships.get(source) ?? []), relationship]);
}

/** The first of `stem1.ext`, `stem2.ext` … that neither the base nor the layer has. */
export function freeName(layer: Layer, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}.${extension}`;
    if (isFree(layer, name)) return name;
  }
}

export function isFree({ base, added }: Layer, name: string): boolean {
  return !base.has(name) && !added.has(name);
}

export function lay(layer: Layer): Laid {
  const { base } = layer;
  const edits = new Map(layer.edits);
  const added = new Map(layer.added);
  for (const [source, relationships] of layer.relationships) {
    const name = relationshipsName(source);
    const text = editableText(base, name);
    const after = withRelationships(text, source, relationships);
    if (text === undefined) added.set(name, after.text);
    else edits.set(name, after.splices);
  }
  const { overrides, defaults } = layer;
  edits.set(contentTypesName, addTypes(editableText(base, contentTypesName) ?? "", { overrides, defaults }));
  const draft = forkOf(base);
  const edited = [...edits].flatMap(([part, splices]) => {
    if (splices.length === 0) return [];
    const text = editableText(base, part) ?? "";
    setPart(draft, part, applySplices(text, splices));
    return [{ part, undo: inverseOf(text, splices) }];
  });
  for (const [name, text] of added) setPart(draft, name, text);
  return { draft, edited, added: [...added.keys()] };
}
