import { relationshipsOf } from "../package/relationships";
import { relationshipsName } from "../package/part-name";
import { contentTypesName, removeTypes } from "./content-types";
import { type Draft, editPart, removePart } from "./draft";
import { removeRelationships } from "./part-relationships";

/** Removes a part that belongs to another one, and what tells of it. */
export function dropPart(draft: Draft, owner: string, part: string): void {
  removePart(draft, part);
  editPart(draft, relationshipsName(owner), (text) => removeRelationships(text, owner, new Set([part])));
  if (relationshipsOf(draft, owner).length === 0) removePart(draft, relationshipsName(owner));
  editPart(draft, contentTypesName, (text) => removeTypes(text, [part]));
}
