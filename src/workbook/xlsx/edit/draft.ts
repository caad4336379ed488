import { FileError } from "../file-error";
import type { Package, Parts } from "../package/open-package";
import { partKey } from "../package/part-name";
import type { ReadRelationships } from "../package/relationships";
import { decodeXml, encodingOf } from "../xml/decode-text";
import type { Outline } from "./outline";
import { applySplices, type Splice } from "./splices";

/** A package with some parts changed, added or removed; all others stay the bytes they were. */
export interface Draft extends Parts {
  readonly pack: Package;
  /** By `partKey`; undefined where the part is removed. */
  readonly changes: Map<string, Change>;
  /** Texts of unchanged parts that were edited before, or are small, by `partKey`: unpacking them once is enough. */
  readonly unpacked: Map<string, string>;
  /** Outlines made before, by `partKey`; each holds as long as the part's text is the one it was made of. */
  readonly outlines: Map<string, { readonly text: string; readonly outline: Outline }>;
  readonly related: Map<string, ReadRelationships>;
}

export interface Change {
  readonly name: string;
  readonly text: string | undefined;
}

export function draftOf(
  pack: Package,
  changes: ReadonlyMap<string, Change> = new Map(),
  { unpacked, outlines, related }: Pick<Draft, "unpacked" | "outlines" | "related"> = {
    unpacked: new Map(),
    outlines: new Map(),
    related: new Map(),
  },
): Draft {
  const own = new Map(changes);
  return {
    pack,
    limits: pack.limits,
    changes: own,
    unpacked,
    outlines,
    related,
    has: (name) => {
      const change = own.get(partKey(name));
      return change ? change.text !== undefined : pack.has(name);
    },
    text: (name) => {
      const change = own.get(partKey(name));
      return change ? change.text : unchangedText(pack, name, unpacked);
    },
  };
}

/** Relationships and the workbook's own part are asked for time and again. */
const smallPart = 64 * 1024;

function unchangedText(pack: Package, name: string, unpacked: Map<string, string>): string | undefined {
  const known = unpacked.get(partKey(name));
  if (known !== undefined) return known;
  const bytes = pack.read(name);
  const text = bytes && decodeXml(bytes, name);
  // What is kept may be edited, and only UTF-8 may.
  if (bytes && text !== undefined && bytes.length < smallPart && encodingOf(bytes) === "utf-8") {
    unpacked.set(partKey(name), text);
  }
  return text;
}

/** A draft that begins where the other stands. */
export function forkOf(draft: Draft): Draft {
  return draftOf(draft.pack, draft.changes, draft);
}

/** Sets the text of a part, under the name it already has. */
export function setPart(draft: Draft, name: string, text: string): void {
  draft.changes.set(partKey(name), { name: nameIn(draft, name), text });
}

export function removePart(draft: Draft, name: string): void {
  draft.changes.set(partKey(name), { name: nameIn(draft, name), text: undefined });
}

/** A part as it would be saved, as text where it is known as such; undefined where there is none. */
export function partContent(draft: Draft, name: string): Uint8Array | string | undefined {
  const change = draft.changes.get(partKey(name));
  // What was unpacked before is UTF-8: its text stands for its bytes.
  const text = change ? change.text : draft.unpacked.get(partKey(name));
  if (text !== undefined) return text;
  return change ? undefined : draft.pack.read(name);
}

/** The text of a part that is to be edited: only UTF-8 goes out again as exactly the bytes it came in. */
export function editableText(draft: Draft, name: string): string | undefined {
  const change = draft.changes.get(partKey(name));
  if (change) return change.text;
  const known = draft.unpacked.get(partKey(name));
  if (known !== undefined) return known;
  const bytes = draft.pack.read(name);
  if (!bytes) return undefined;
  const encoding = encodingOf(bytes);
  if (encoding !== "utf-8") throw new FileError("not-supported", { detail: `${name}: ${encoding}` });
  const text = decodeXml(bytes, name);
  draft.unpacked.set(partKey(name), text);
  return text;
}

/** Edits a part that is there. */
export function editPart(draft: Draft, name: string, edit: (text: string) => readonly Splice[]): void {
  const text = editableText(draft, name);
  if (text === undefined) throw new FileError("broken", { detail: `${name} is missing` });
  const splices = edit(text);
  if (splices.length > 0) setPart(draft, name, applySplices(text, splices));
}

/** The names of all parts, as they are written. */
export function partNames(draft: Draft): string[] {
  const unchanged = draft.pack.entries
    .map(({ name }) => name)
    .filter((name) => !name.endsWith("/") && !draft.changes.has(partKey(name)));
  const changed = [...draft.changes.values()].filter(({ text }) => text !== undefined);
  return [...unchanged, ...changed.map(({ name }) => name)];
}

/** The first of `stem1.ext`, `stem2.ext` … that no part has. */
export function freePartName(draft: Draft, stem: string, extension: string): string {
  return freePartNames(draft, { stem, extension, count: 1 })[0] as string;
}

export interface WantedNames {
  readonly stem: string;
  readonly extension: string;
  readonly count: number;
}

/** So many of them, each another. */
export function freePartNames(draft: Draft, { stem, extension, count }: WantedNames): string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const name = `${stem}${number}.${extension}`;
    if (!draft.has(name)) free.push(name);
  }
  return free;
}

function nameIn(draft: Draft, name: string): string {
  return draft.changes.get(partKey(name))?.name ?? draft.pack.entry(name)?.name ?? name;
}
