import type { Codec } from "./codec";
import type { ZipEntry } from "./read-directory";

/** An entry to write: the bytes of the old zip where it is unchanged, else new content. */
export interface ZipWrite {
  readonly name: string;
  readonly old: ZipEntry | undefined;
  /** undefined: copy the old entry as it is, packed. A text is encoded when its turn comes, for all at once are large. */
  readonly content: string | undefined;
}

/** The zip that is rewritten. */
export interface OldZip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly codec: Codec;
}

interface Written {
  readonly local: Uint8Array;
  /** Its record for the directory, its place still blank. */
  readonly record: Uint8Array;
}

/** A zip of these entries; what is unchanged is copied without being unpacked. */
export function writeZip({ bytes, entries, codec }: OldZip, writes: readonly ZipWrite[]): Uint8Array {
  const ends = entryEnds(entries);
  const written = writes.map((write): Written => {
    const { old, content } = write;
    return content === undefined && old
      ? {
          local: bytes.subarray(old.start, ends.get(old)),
          record: new Uint8Array(bytes.subarray(old.recordAt, old.recordEnd)),
        }
      : newEntry(write, codec);
  });
  let at = 0;
  for (const { local, record } of written) {
    viewOf(record).setUint32(42, at, true);
    at += local.length;
  }
  const records = written.map(({ record }) => record);
  const size = records.reduce((sum, record) => sum + record.length, 0);
  return concatenated([
    ...written.map(({ local }) => local),
    ...records,
    endRecord(records.length, size, at),
  ]);
}

/** Where each old entry ends, with the sizes that may follow its data: where the next one begins. */
function entryEnds(entries: readonly ZipEntry[]): Map<ZipEntry, number> {
  const sorted = [...entries].sort((one, other) => one.start - other.start);
  const directoryAt = Math.min(...entries.map(({ recordAt }) => recordAt));
  return new Map(sorted.map((entry, index) => [entry, sorted[index + 1]?.start ?? directoryAt]));
}

function newEntry({ name, content: text = "" }: ZipWrite, codec: Codec): Written {
  const encoder = new TextEncoder();
  const nameBytes = encoder.encode(name);
  const content = encoder.encode(text);
  const packed = codec.deflate(content);
  const fields: [size: 2 | 4, value: number][] = [
    [2, 20],
    // Names in UTF-8.
    [2, 0x800],
    [2, 8],
    // 1 January 1980: the same file comes out the same on any day.
    [2, 0],
    [2, 33],
    [4, codec.crc32(content)],
    [4, packed.length],
    [4, content.length],
    [2, nameBytes.length],
    [2, 0],
  ];
  return {
    local: concatenated([header(0x04034b50, fields), nameBytes, packed]),
    record: concatenated([
      header(0x02014b50, [[2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]]),
      nameBytes,
    ]),
  };
}

function endRecord(count: number, size: number, at: number): Uint8Array {
  return header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ]);
}

function header(signature: number, fields: readonly [size: 2 | 4, value: number][]): Uint8Array {
  const bytes = new Uint8Array(4 + fields.reduce((sum, [size]) => sum + size, 0));
  const view = viewOf(bytes);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
