import { FileError } from "../file-error";
import { partKey } from "../package/part-name";
import { type ZipWrite, writeZip } from "../zip/write-zip";
import type { Draft } from "./draft";

/** The file of a draft: parts that did not change keep their packed bytes; an unchanged draft gives the very file. */
export function saveDraft({ pack, changes }: Draft): Uint8Array {
  if (changes.size === 0) return pack.bytes;
  if (pack.entries.length + changes.size > 0xffff || pack.entries.some(({ isZip64 }) => isZip64)) {
    throw new FileError("not-supported", { detail: "zip64" });
  }
  const left = new Map(changes);
  const writes: ZipWrite[] = [];
  for (const old of pack.entries) {
    const key = partKey(old.name);
    const change = old.name.endsWith("/") ? undefined : left.get(key);
    left.delete(key);
    if (!change) writes.push({ name: old.name, old, content: undefined });
    else if (change.text !== undefined) {
      writes.push({ name: old.name, old, content: change.text });
    }
  }
  for (const { name, text } of left.values()) {
    if (text !== undefined) writes.push({ name, old: undefined, content: text });
  }
  return writeZip(pack, writes);
}
