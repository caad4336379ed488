import { zipSync } from "fflate";
import { portableCodec } from "../../../src/workbook/xlsx/zip/portable-codec";

/** Parts by name; texts are written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of the parts, in their order. */
export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])), {
    level: 6,
  });
}

export function bytesOf(part: string | Uint8Array): Uint8Array {
  // fflate insists on the very class of its own realm, which jest's TextEncoder does not give.
  return new Uint8Array(typeof part === "string" ? new TextEncoder().encode(part) : part);
}

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface BookParts {
  /** The inside of each `<worksheet>` by its sheet's name; a text that begins with "<?xml" is the whole part. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The inside of `<sst>`. */
  readonly strings?: string;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  /** The inside of `<workbook>` before its sheets. */
  readonly workbook?: string;
  readonly more?: Parts;
}

/** The parts of a small workbook. */
export function bookParts({
  sheets,
  strings,
  styles,
  workbook = "",
  more = {},
}: BookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  return {
    "[Content_Types].xml": contentTypes(names.length, { strings, styles }),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${officeRelationships}">${workbook}<sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map(
        (_name, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ...(strings === undefined ? [] : [["rIdS", "sharedStrings", "sharedStrings.xml"] as const]),
      ...(styles === undefined ? [] : [["rIdT", "styles", "styles.xml"] as const]),
    ]),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheets[name] ?? "")]),
    ),
    ...(strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { "xl/styles.xml": `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...more,
  };
}

/** The bytes of a small workbook. */
export function bookOf(book: BookParts): Uint8Array {
  return zipOf(bookParts(book));
}

/** The bytes of a workbook with one sheet of these rows, say `<row r="1"><c r="A1"><v>1</v></c></row>`. */
export function sheetOf(rows: string, rest: Omit<BookParts, "sheets"> = {}): Uint8Array {
  return bookOf({ ...rest, sheets: { Sheet1: `<sheetData>${rows}</sheetData>` } });
}

/** Styles whose style number n shows by the n-th format: a code, or the number of a built-in one. */
export function stylesOf(...formats: readonly (string | number)[]): string {
  const codes = formats.map((format, index) => (typeof format === "number" ? format : 164 + index));
  const own = formats.flatMap((format, index) =>
    typeof format === "number"
      ? []
      : [`<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`],
  );
  return `<numFmts count="${own.length}">${own.join("")}</numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${codes.length}">${codes
    .map((code) => `<xf numFmtId="${code}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
    .join("")}</cellXfs>`;
}

export function relationships(
  list: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  return `${head}<Relationships xmlns="${packageRelationships}">${list
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheetPart(inside: string): string {
  return inside.startsWith("<?xml")
    ? inside
    : `${head}<worksheet xmlns="${main}" xmlns:r="${officeRelationships}">${inside}</worksheet>`;
}

function contentTypes(count: number, { strings, styles }: { strings: unknown; styles: unknown }): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("workbook.xml", "sheet.main")}${Array.from(
    { length: count },
    (_one, index) => type(`worksheets/sheet${index + 1}.xml`, "worksheet"),
  ).join(
    "",
  )}${strings === undefined ? "" : type("sharedStrings.xml", "sharedStrings")}${styles === undefined ? "" : type("styles.xml", "styles")}</Types>`;
}

/** One entry of a zip built byte by byte; whatever is given here is written, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0 stored, 8 deflated; deflated unless given. */
  readonly method?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Where the directory says the entry begins, if not where it does. */
  readonly start?: number;
  /** Bytes already packed, written as they are. */
  readonly packed?: Uint8Array;
}

/** A zip byte by byte, for what no honest writer makes. */
export function rawZip(entries: readonly RawEntry[], comment: Uint8Array = new Uint8Array()): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = bytesOf(entry.name);
    const packed = entry.packed ?? (entry.method === 0 ? entry.data : portableCodec.deflate(entry.data));
    const fields = [
      [2, 20],
      [2, entry.flags ?? 0],
      [2, entry.method ?? 8],
      [2, 0],
      [2, 33],
      [4, entry.crc ?? portableCodec.crc32(entry.data)],
      [4, entry.packedSize ?? packed.length],
      [4, entry.size ?? entry.data.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const local = joined([numbers([[4, 0x04034b50], ...fields]), name, packed]);
    directory.push(
      numbers([[4, 0x02014b50], [2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.start ?? at]]),
      name,
    );
    pieces.push(local);
    at += local.length;
  }
  const central = joined(directory);
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, central.length],
    [4, at],
    [2, comment.length],
  ]);
  return joined([...pieces, central, end, comment]);
}

function numbers(fields: readonly (readonly [size: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_byte, index) => Math.floor(value / 256 ** index) & 255),
    ),
  );
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
