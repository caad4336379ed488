import { broken, FileError } from "../file-error";
import { keepWithin, type Limits } from "../limits";
import { foreignKind, kindOfZip } from "../what-is-it";
import { decodeXml } from "../xml/decode-text";
import type { Codec } from "../zip/codec";
import { packedBytes, readDirectory, type ZipEntry } from "../zip/read-directory";
import { partKey } from "./part-name";
import type { ReadRelationships } from "./relationships";

/** Parts by name, in any spelling of it; what reading needs. */
export interface Parts {
  readonly limits: Limits;
  readonly has: (name: string) => boolean;
  /** The text of an XML part; undefined where there is no such part. */
  readonly text: (name: string) => string | undefined;
  /** Relationships that were read before, by their part: those of a workbook are asked for time and again. */
  readonly related?: Map<string, ReadRelationships>;
}

/** The parts of an Office file; each is unpacked when it is asked for. */
export interface Package extends Parts {
  readonly bytes: Uint8Array;
  readonly codec: Codec;
  /** As the zip lists them, folders too. */
  readonly entries: readonly ZipEntry[];
  readonly entry: (name: string) => ZipEntry | undefined;
  /** Unpacked bytes, size and checksum proven. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** Opens an .xlsx or .xlsm; anything else is refused by saying what it is. */
export function openPackage(source: Uint8Array, limits: Limits, codec: Codec): Package {
  // A plain view: Node's Buffer gives slices that write through.
  const bytes = new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.length === 0) throw new FileError("empty");
  keepWithin(limits, "bytes", bytes.length);
  refuseForeign(bytes);
  const entries = readDirectory(bytes, limits);
  const byKey = indexOf(entries);
  refuseForeignZip(byKey);
  const seen = new Set<ZipEntry>();
  let inflated = 0;
  const read = (name: string) => {
    const entry = byKey.get(partKey(name));
    if (!entry) return undefined;
    if (!seen.has(entry)) inflated += entry.size;
    seen.add(entry);
    keepWithin(limits, "inflatedBytes", inflated);
    keepWithin(limits, "partBytes", entry.size);
    if (entry.size > largePart) keepWithin(limits, "ratio", entry.size / Math.max(1, entry.packedSize));
    return unpack(packedBytes(bytes, entry), entry, codec);
  };
  return {
    bytes,
    codec,
    entries,
    limits,
    has: (name) => byKey.has(partKey(name)),
    entry: (name) => byKey.get(partKey(name)),
    read,
    text: (name) => {
      const part = read(name);
      return part && decodeXml(part, name);
    },
  };
}

function refuseForeign(bytes: Uint8Array): void {
  const kind = foreignKind(bytes);
  if (kind === undefined) return;
  if (kind === "encrypted" || kind === "legacy-xls") throw new FileError(kind);
  throw new FileError("not-excel", { detail: kind });
}

function refuseForeignZip(byKey: ReadonlyMap<string, ZipEntry>): void {
  const kind = kindOfZip(byKey);
  if (kind !== undefined) throw new FileError("not-excel", { detail: kind });
}

function indexOf(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const key = partKey(entry.name);
    if (byKey.has(key)) throw broken(`two parts named ${entry.name}`);
    byKey.set(key, entry);
  }
  return byKey;
}

const largePart = 16 * 1024 * 1024;

function unpack(packed: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  const part =
    entry.method === 0 ? packed : entry.method === 8 ? codec.inflate(packed, entry.size) : undefined;
  if (part === undefined) throw new FileError("not-supported", { detail: `zip method ${entry.method}` });
  if (part.length !== entry.size) throw broken(`${entry.name}: size`);
  if (codec.crc32(part) !== entry.crc) throw broken(`${entry.name}: checksum`);
  return part;
}
