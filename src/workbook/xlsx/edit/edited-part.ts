import { FileError } from "../file-error";
import { partKey } from "../package/part-name";
import { type Draft, editableText } from "./draft";
import { cursorOf, nextTag } from "../xml/cursor";
import { textInside } from "../xml/read-content";
import { type Element, type Outline, outlineOf } from "./outline";

/** A part under edit: its text, and where things stand in it. */
export interface EditedPart {
  readonly name: string;
  readonly text: string;
  readonly outline: Outline;
}

export function editedPart(draft: Draft, name: string): EditedPart {
  const text = editableText(draft, name);
  if (text === undefined) throw new FileError("broken", { detail: `${name} is missing` });
  const known = draft.outlines.get(partKey(name));
  if (known?.text === text) return { name, ...known };
  const part = { text, outline: outlineOf(text, name, draft.limits.elements) };
  draft.outlines.set(partKey(name), part);
  return { name, ...part };
}

/** A new part, not yet in the draft. */
export function newPart(name: string, text: string): EditedPart {
  return { name, text, outline: outlineOf(text, name) };
}

/** The text inside an element, without that of its children. */
export function contentOf({ text, name }: EditedPart, element: Element): string {
  const cursor = cursorOf(text, name);
  cursor.at = element.start;
  nextTag(cursor);
  return textInside(cursor);
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
