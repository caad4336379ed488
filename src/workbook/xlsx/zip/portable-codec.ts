import { deflateSync } from "fflate";
import { type Codec, inflatePortably } from "./codec";
import { sha256Of } from "./sha256";

/** Runs wherever JavaScript runs. */
export const portableCodec: Codec = {
  inflate: inflatePortably,
  crc32: crcOf,
  // Half the time of the usual level, and a seventh more room: about as large as Excel packs.
  deflate: (bytes) => deflateSync(bytes, { level: 4 }),
  sha256: (content) => sha256Of(typeof content === "string" ? new TextEncoder().encode(content) : content),
};

/** Four tables, so that four bytes go in one step. */
const tables: readonly Int32Array[] = makeTables();

function crcOf(bytes: Uint8Array): number {
  const [one, two, three, four] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (four[crc & 255] as number) ^
      (three[(crc >>> 8) & 255] as number) ^
      (two[(crc >>> 16) & 255] as number) ^
      (one[crc >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) crc = (one[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

function makeTables(): Int32Array[] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[byte] = crc;
  }
  const made = [first];
  for (let table = 1; table < 4; table += 1) {
    const before = made[table - 1] as Int32Array;
    made.push(before.map((crc) => (first[crc & 255] as number) ^ (crc >>> 8)));
  }
  return made;
}
