import { deflateRawSync } from "node:zlib";
import type { FileErrorCode } from "../../src/workbook/xlsx/file-error";
import { bookOf, bookParts, bytesOf, rawZip, type RawEntry, zipOf } from "../workbook/xlsx/build-book";

/** A file that no command may take in, and the code by which it is refused. */
export interface HostileFile {
  readonly name: string;
  readonly code: FileErrorCode;
  readonly bytes: Uint8Array;
}

const plainSheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const plain = bookParts({ sheets: { S: plainSheet } });
const megabyte = 1024 * 1024;

/** The threats that reading a stranger's file brings, each as it would come: by its name an Excel workbook. */
export function hostileFiles(): HostileFile[] {
  const file = (name: string, code: FileErrorCode, bytes: Uint8Array): HostileFile => ({ name, code, bytes });
  return [
    file("empty.xlsx", "empty", new Uint8Array()),
    file("encrypted.xlsx", "encrypted", compound("EncryptedPackage", "EncryptionInfo")),
    file("old.xls", "legacy-xls", compound("Workbook")),
    file(
      "page.xls",
      "not-excel",
      bytesOf("<html><body><table><tr><td>项目名称</td></tr></table></body></html>"),
    ),
    file("list.xls", "not-excel", bytesOf("项目名称,金额\n修路,2.5\n")),
    file("cut off.xlsx", "broken", bookOf({ sheets: { S: plainSheet } }).subarray(0, 700)),
    file("zip bomb.xlsx", "too-large", withSheet(new Uint8Array(40 * megabyte).fill(32))),
    file("lying zip bomb.xlsx", "broken", withSheet(new Uint8Array(40 * megabyte).fill(32), 5000)),
    file("overlapping entries.xlsx", "broken", overlapping()),
    file(
      "entity bomb.xlsx",
      "broken",
      withWorkbook('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>'),
    ),
    file(
      "foreign entity.xlsx",
      "broken",
      withWorkbook('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>'),
    ),
    file("deep.xlsx", "too-large", bookOf({ sheets: { S: `${"<a>".repeat(100_000)}` } })),
    file(
      "outside the sheet.xlsx",
      "broken",
      bookOf({ sheets: { S: `<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>` } }),
    ),
    file(
      "merged over and over.xlsx",
      "too-large",
      bookOf({
        sheets: {
          S: `<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(3)}</mergeCells>`,
        },
      }),
    ),
    file("two parts of one name.xlsx", "broken", rawZip([...entriesOf(plain), ...entriesOf(plain)])),
  ];
}

function withSheet(sheet: Uint8Array, size = sheet.length): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(sheet));
  return rawZip(
    entriesOf(plain).map((entry) =>
      entry.name.includes("sheet1") ? { ...entry, data: sheet, packed, size } : entry,
    ),
  );
}

function withWorkbook(text: string): Uint8Array {
  return zipOf({ ...plain, "xl/workbook.xml": text });
}

function overlapping(): Uint8Array {
  return rawZip(entriesOf(plain).map((entry, index) => (index === 3 ? { ...entry, start: 0 } : entry)));
}

export function entriesOf(parts: Readonly<Record<string, string | Uint8Array>>): RawEntry[] {
  return Object.entries(parts).map(([name, part]) => ({ name, data: bytesOf(part) }));
}

/** A compound file with streams of these names; no more of it than a look at its directory needs. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => (bytes[at + 2 * place] = letter.charCodeAt(0)));
    bytes[at + 64] = 2 * (name.length + 1);
  });
  return bytes;
}
