import { relationshipsName } from "../package/part-name";
import { relationshipsOf } from "../package/relationships";
import { contentTypesName, removeTypes } from "./content-types";
import { type Draft, editPart, removePart } from "./draft";
import { removeRelationships } from "./part-relationships";

/** Removes a part that belongs to another one, with its own relationships, and what tells of it. */
export function dropPart(draft: Draft, owner: string, part: string): void {
  const ownerRelationships = relationshipsName(owner);
  editPart(draft, ownerRelationships, (text) => removeRelationships(text, owner, new Set([part])));
  const isBare = relationshipsOf(draft, owner).length === 0;
  const gone = [part, relationshipsName(part), ...(isBare ? [ownerRelationships] : [])];
  for (const name of gone.filter(draft.has)) removePart(draft, name);
  editPart(draft, contentTypesName, (text) => removeTypes(text, gone));
}
