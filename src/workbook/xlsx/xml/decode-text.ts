import { broken } from "../file-error";

/** The text of an XML part: UTF-8 unless a byte order mark or the declaration says otherwise. A mark stays in front. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  try {
    return decoderOf(label).decode(bytes);
  } catch (cause) {
    throw broken(`${part}: not ${label}`, cause);
  }
}

/** How the bytes are encoded, as a label that TextDecoder knows. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb) return "utf-8";
  if (first === 0x3c && second === 0 && third !== undefined && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0) return "utf-16be";
  return declaredEncoding(bytes);
}

/** What nearly every part begins with. */
const usual = Uint8Array.from(
  [...'<?xml version="1.0" encoding="UTF-8"'].map((letter) => letter.charCodeAt(0)),
);

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f || usual.every((byte, index) => bytes[index] === byte))
    return "utf-8";
  const declaration = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(declaration)?.[1];
  const label = declared?.toLowerCase() ?? "utf-8";
  // A part without a byte order mark whose first bytes are plain is no UTF-16, whatever it declares.
  return label.startsWith("utf-16") || label === "us-ascii" ? "utf-8" : label;
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  let decoder = decoders.get(label);
  if (!decoder) {
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    decoders.set(label, decoder);
  }
  return decoder;
}
