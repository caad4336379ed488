import { inflateSync, Inflate } from "fflate";
import { broken } from "../file-error";

/** Unpacks and sums up bytes; Node's own does both several times faster than the portable one. */
export interface Codec {
  /** Throws where the stream does not end with exactly `size` bytes, and never makes more than `size + 1`. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
  /** The raw deflate stream of the bytes. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** In hexadecimal; of a text, that of its UTF-8. */
  readonly sha256: (content: Uint8Array | string) => string;
}

/** Streams longer than this are unpacked piece by piece, so that one that lies about its size is stopped early. */
const longStream = 64 * 1024;

export function inflatePortably(packed: Uint8Array, size: number): Uint8Array {
  const bytes = packed.length > longStream ? inflatePieces(packed, size) : inflateWhole(packed, size);
  if (bytes.length !== size) throw broken("unpacked size");
  return bytes;
}

function inflateWhole(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (cause) {
    throw broken("deflate stream", cause);
  }
}

function inflatePieces(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  let isEnded = false;
  const inflate = new Inflate((piece, isFinal) => {
    if (filled + piece.length > size) throw broken("unpacked size");
    whole.set(piece, filled);
    filled += piece.length;
    isEnded = isFinal;
  });
  try {
    for (let at = 0; at < packed.length; at += longStream) {
      inflate.push(packed.subarray(at, at + longStream), at + longStream >= packed.length);
    }
  } catch (cause) {
    throw broken("deflate stream", cause);
  }
  if (!isEnded) throw broken("deflate stream");
  return whole.subarray(0, filled);
}
