import { broken, FileError } from "../file-error";
import { keepWithin, type Limits } from "../limits";
import { centralEnd } from "./central-end";

/** One entry of a zip, as its central directory lists it and its local header confirms. */
export interface ZipEntry {
  /** As written, bytes taken for UTF-8. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly start: number;
  /** Where the packed bytes begin. */
  readonly dataAt: number;
  /** Where its record in the central directory begins and ends. */
  readonly recordAt: number;
  readonly recordEnd: number;
  readonly isEncrypted: boolean;
  /** Whether its record keeps sizes the zip64 way. */
  readonly isZip64: boolean;
}

/** The entries of a zip in the order of its central directory; entries that overlap or leave the file are refused. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = centralEnd(view);
  keepWithin(limits, "entries", end.count);
  const entries: ZipEntry[] = [];
  let at = end.directoryAt;
  for (let index = 0; index < end.count; index += 1) {
    const entry = entryAt(view, at, end.directoryAt);
    entries.push(entry);
    at = entry.recordEnd;
  }
  // Parts that are not counted would be missing without a word.
  if (at !== end.directoryEnd) throw broken("zip directory");
  refuseOverlaps(entries);
  return entries;
}

const names = new TextDecoder("utf-8");

function entryAt(view: DataView, at: number, directoryAt: number): ZipEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw broken("zip directory");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const recordEnd = extraEnd + view.getUint16(at + 32, true);
  if (recordEnd > view.byteLength) throw broken("zip directory");
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
  const { size, packedSize, start } = isLong(sizes)
    ? longSizes(new DataView(view.buffer, view.byteOffset + nameEnd, extraEnd - nameEnd), sizes)
    : sizes;
  const dataAt = localData(view, start);
  if (dataAt + packedSize > directoryAt) throw broken("zip entry outside the file");
  return {
    name: names.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    dataAt,
    recordAt: at,
    recordEnd,
    isZip64: isLong(sizes),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly start: number;
}

function isLong({ size, packedSize, start }: Sizes): boolean {
  return size === 0xffffffff || packedSize === 0xffffffff || start === 0xffffffff;
}

/** Zip64 keeps what does not fit into 32 bits in an extra field, in this order, and only what does not fit. */
function longSizes(extra: DataView, sizes: Sizes): Sizes {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const long = (value: number) => {
      if (value !== 0xffffffff) return value;
      if (next + 8 > extra.byteLength) throw broken("zip64 sizes");
      next += 8;
      return Number(extra.getBigUint64(next - 8, true));
    };
    return { size: long(sizes.size), packedSize: long(sizes.packedSize), start: long(sizes.start) };
  }
  throw broken("zip64 sizes");
}

/** The local header tells only where the data begins; everything else in it may be blank or stale. */
function localData(view: DataView, start: number): number {
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== 0x04034b50) {
    throw broken("zip entry header");
  }
  return start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

/** Entries that share bytes are how a small file unpacks to petabytes. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((one, other) => one.start - other.start);
  let end = 0;
  for (const entry of sorted) {
    if (entry.start < end) throw broken("zip entries overlap");
    end = entry.dataAt + entry.packedSize;
  }
}

/** The packed bytes of an entry, as they stand in the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new FileError("encrypted");
  return bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
}
