import type { ForeignKind } from "./file-error";

/** What a file is when it is no zip at all; undefined of a zip. */
export function foreignKind(bytes: Uint8Array): ForeignKind | "encrypted" | "legacy-xls" | undefined {
  const isStart = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (isStart(0x50, 0x4b)) return undefined;
  if (isStart(0xd0, 0xcf, 0x11, 0xe0)) return kindOfCompound(bytes);
  // Excel 2 to 4 wrote their records straight into the file.
  if (isStart(0x09, 0x00) || isStart(0x09, 0x02) || isStart(0x09, 0x04)) return "legacy-xls";
  if (isStart(0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (isStart(0x52, 0x61, 0x72, 0x21)) return "rar";
  if (isStart(0x37, 0x7a, 0xbc, 0xaf)) return "7z";
  if (isStart(0x1f, 0x8b)) return "gzip";
  if (isStart(0x89, 0x50, 0x4e, 0x47) || isStart(0xff, 0xd8, 0xff) || isStart(0x47, 0x49, 0x46))
    return "image";
  return kindOfText(bytes);
}

/** The streams of a compound file (the old Office container), each in a record of 128 bytes. */
const streams: readonly (readonly [string, ForeignKind | "encrypted" | "legacy-xls"])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "legacy-xls"],
  ["Book", "legacy-xls"],
];

function kindOfCompound(bytes: Uint8Array): ForeignKind | "encrypted" | "legacy-xls" {
  for (const [name, kind] of streams) if (hasStream(bytes, name)) return kind;
  return "doc";
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    // Byte 64 holds the length of the name, which stands there in UTF-16.
    if (bytes[at + 64] !== length || bytes[at] !== name.charCodeAt(0)) continue;
    if ([...name].every((letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0))) return true;
  }
  return false;
}

function kindOfText(bytes: Uint8Array): ForeignKind {
  const head = headOf(bytes);
  if (head === undefined) return "unknown";
  if (/^MIME-Version:/i.test(head) || /^Content-Type:\s*multipart/im.test(head)) return "mhtml";
  if (/<html[\s>]|<!doctype html|<table[\s>]|<body[\s>]/i.test(head)) return "html";
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "xml-2003";
  if (/^<\?xml|^<[A-Za-z!]/.test(head)) return "xml";
  return "csv";
}

/** The first characters, white space at the front dropped; undefined of bytes that are no text. */
function headOf(bytes: Uint8Array): string | undefined {
  const first = bytes.subarray(0, 4096);
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le").decode(first).trimStart();
  const text = String.fromCharCode(...first).replace(/^\xef\xbb\xbf/, "");
  // eslint-disable-next-line no-control-regex
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text.trimStart();
}

/** What a zip is by the parts in it; undefined of one that may hold a workbook. */
export function kindOfZip(parts: {
  has(name: string): boolean;
  keys(): Iterable<string>;
}): ForeignKind | undefined {
  if (parts.has("xl/workbook.bin")) return "xlsb";
  if (parts.has("_rels/.rels")) {
    if (parts.has("word/document.xml")) return "docx";
    return parts.has("ppt/presentation.xml") ? "pptx" : undefined;
  }
  if (parts.has("mimetype") && parts.has("content.xml")) return "ods";
  return "zip";
}
