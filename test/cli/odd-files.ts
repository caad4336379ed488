import { strFromU8, unzipSync } from "fflate";
import { bytesOf, rawZip, zipOf } from "../workbook/xlsx/build-book";
import { entriesOf } from "./hostile-files";

type Parts = Record<string, Uint8Array>;

/** The same workbook, written in a way that few programs write and all may. */
export interface OddFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Reading it is right; writing into it is refused with a reason. */
  readonly isReadOnly?: boolean;
}

/** Every oddity of the list in one copy of the book each. */
export function oddFiles(book: Uint8Array): OddFile[] {
  const parts = unzipSync(book) as Parts;
  const changed = (name: string, change: (text: string, part: string) => string): OddFile => ({
    name,
    bytes: zipOf(mapped(parts, (text, part) => bytesOf(change(text, part)))),
  });
  return [
    { name: "parts in reverse", bytes: rawZip(entriesOf(parts).reverse()) },
    {
      name: "stored, not deflated",
      bytes: rawZip(entriesOf(parts).map((entry) => ({ ...entry, method: 0 }))),
    },
    { name: "backslashes in names", bytes: rawZip(renamed(parts, (name) => name.replaceAll("/", "\\"))) },
    {
      name: "capitals in names",
      bytes: rawZip(renamed(parts, (name) => name.replace("sheet1.xml", "SHEET1.XML"))),
    },
    changed("absolute targets", (text, part) =>
      part === "xl/_rels/workbook.xml.rels" ? text.replace(/Target="([a-zA-Z]+)/g, 'Target="/xl/$1') : text,
    ),
    changed("strict", (text) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ),
    changed("dates from 1904", (text) => text.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>')),
    { name: "inline strings", bytes: zipOf(inlined(parts)) },
    changed("phonetic runs", (text, part) =>
      part === "xl/sharedStrings.xml"
        ? text.replaceAll(
            "</t></si>",
            '</t><rPh sb="0" eb="1"><t>xiàng</t></rPh><phoneticPr fontId="1"/></si>',
          )
        : text,
    ),
    changed("a formula without a result", (text, part) =>
      part.includes("worksheets/sheet")
        ? text.replace("</sheetData>", '<row r="400"><c r="Z400"><f>1+1</f></c></row></sheetData>')
        : text,
    ),
    {
      name: "names that lead out of the package",
      bytes: zipOf({
        ...parts,
        "../../outside.txt": "1",
        "/etc/outside.txt": "2",
        "C:\\outside.txt": "3",
        "CON.xml": "4",
      }),
    },
    { name: "UTF-16", isReadOnly: true, bytes: zipOf(mapped(parts, inUtf16)) },
  ];
}

function mapped(parts: Parts, change: (text: string, part: string) => Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, change(strFromU8(part), name)]),
  );
}

function renamed(parts: Parts, rename: (name: string) => string) {
  return entriesOf(parts).map((entry) => ({ ...entry, name: rename(entry.name) }));
}

function inUtf16(text: string, part: string): Uint8Array {
  if (!part.includes("worksheets/sheet")) return bytesOf(text);
  const declared = text.replace(/encoding="UTF-8"/i, 'encoding="UTF-16"');
  return bytesOf(Buffer.from(`\ufeff${declared}`, "utf16le"));
}

function inlined(parts: Parts): Parts {
  const strings = [...strFromU8(parts["xl/sharedStrings.xml"]!).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item]) => item,
  );
  return mapped(parts, (text) =>
    bytesOf(
      text.replace(
        / t="s"><v>(\d+)<\/v>/g,
        (_, number: string) => ` t="inlineStr"><is>${strings[Number(number)] ?? ""}</is>`,
      ),
    ),
  );
}
