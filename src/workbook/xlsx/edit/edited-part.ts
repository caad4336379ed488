import { FileError } from "../file-error";
import { type Draft, editableText } from "./draft";
import { type Outline, outlineOf } from "./outline";

/** A part under edit: its text, and where things stand in it. */
export interface EditedPart {
  readonly name: string;
  readonly text: string;
  readonly outline: Outline;
}

export function editedPart(draft: Draft, name: string): EditedPart {
  const text = editableText(draft, name);
  if (text === undefined) throw new FileError("broken", { detail: `${name} is missing` });
  return { name, text, outline: outlineOf(text, name) };
}

/** A new part, not yet in the draft. */
export function newPart(name: string, text: string): EditedPart {
  return { name, text, outline: outlineOf(text, name) };
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
