import { deflateRawSync } from "node:zlib";
import { type FileErrorCode, FileError, fileErrorWords } from "../../../src/workbook/xlsx/file-error";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { bookParts, bytesOf, joined, rawZip, sheetOf, zipOf, type Parts, type RawEntry } from "./build-book";

const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const good = sheetOf(row);
const parts = bookParts({ sheets: { Sheet1: `<sheetData>${row}</sheetData>` } });

describe("what is no .xlsx is refused by saying what it is", () => {
  test.each<[string, Uint8Array, FileErrorCode, string | undefined]>([
    ["nothing at all", new Uint8Array(), "empty", undefined],
    ["an encrypted workbook", compound("EncryptedPackage", "EncryptionInfo"), "encrypted", undefined],
    ["an old .xls", compound("Workbook"), "legacy-xls", undefined],
    ["an older .xls", compound("Book"), "legacy-xls", undefined],
    ["the oldest .xls", Uint8Array.of(0x09, 0x08, 0, 0).fill(0x04, 1, 2), "legacy-xls", undefined],
    ["an old .doc", compound("WordDocument"), "not-excel", "doc"],
    [
      "a web page named .xls",
      bytesOf("<html><body><table><tr><td>1</td></tr></table></body></html>"),
      "not-excel",
      "html",
    ],
    [
      "a bare table named .xls",
      bytesOf("\ufeff\n <table border=1><tr><td>项目</td></tr></table>"),
      "not-excel",
      "html",
    ],
    ["a doctype page", bytesOf("<!DOCTYPE html><p>"), "not-excel", "html"],
    ["a csv", bytesOf("项目名称,金额\n修路,2.5\n"), "not-excel", "csv"],
    ["a csv with a mark", bytesOf("\ufeffa,b\n1,2"), "not-excel", "csv"],
    ["a UTF-16 text", Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x09, 0), "not-excel", "csv"],
    ["an mhtml", bytesOf("MIME-Version: 1.0\nContent-Type: multipart/related\n"), "not-excel", "mhtml"],
    [
      "an XML spreadsheet 2003",
      bytesOf(
        `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
      ),
      "not-excel",
      "xml-2003",
    ],
    ["another XML", bytesOf(`<?xml version="1.0"?><data/>`), "not-excel", "xml"],
    ["a pdf", bytesOf("%PDF-1.7"), "not-excel", "pdf"],
    ["a rar", bytesOf("Rar!\x1a\x07"), "not-excel", "rar"],
    ["a 7z", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27), "not-excel", "7z"],
    ["a gzip", Uint8Array.of(0x1f, 0x8b, 8, 0), "not-excel", "gzip"],
    ["a png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "not-excel", "image"],
    ["random bytes", Uint8Array.of(7, 1, 0, 200, 3), "not-excel", "unknown"],
    [
      "an .ods",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "not-excel",
      "ods",
    ],
    ["an .xlsb", zipOf({ "_rels/.rels": "", "xl/workbook.bin": "" }), "not-excel", "xlsb"],
    ["a .docx", zipOf({ "_rels/.rels": "", "word/document.xml": "" }), "not-excel", "docx"],
    ["a .pptx", zipOf({ "_rels/.rels": "", "ppt/presentation.xml": "" }), "not-excel", "pptx"],
    ["some zip", zipOf({ "a.txt": "a" }), "not-excel", "zip"],
    [
      "an Office file of another kind",
      zipOf({ ...parts, "xl/workbook.xml": `<VisioDocument xmlns="x"></VisioDocument>` }),
      "not-excel",
      "zip",
    ],
    [
      "an Office file without a main part",
      zipOf({ ...parts, "_rels/.rels": "<Relationships/>" }),
      "not-excel",
      "zip",
    ],
    ["a zip with a password", raw((entry) => ({ ...entry, flags: 1 })), "encrypted", undefined],
  ])("%s", (_name, bytes, code, detail) => {
    expect(errorOf(bytes)).toMatchObject({ code, ...(detail === undefined ? {} : { detail }) });
  });
});

describe("a damaged file is broken", () => {
  test.each<[string, Uint8Array]>([
    ["cut off in the middle", good.subarray(0, good.length >> 1)],
    ["cut off by one byte", good.subarray(0, good.length - 1)],
    ["only its first bytes", good.subarray(0, 4)],
    ["two zips one behind the other", joined([good, good])],
    ["something before the zip", joined([bytesOf("PK junk"), good])],
    ["something behind the zip", joined([good, bytesOf("junk")])],
    ["a wrong checksum", raw((entry) => ({ ...entry, crc: 1 }))],
    ["a size that is too small", raw((entry) => ({ ...entry, size: entry.data.length - 1 }))],
    ["a size that is too large", raw((entry) => ({ ...entry, size: entry.data.length + 1 }))],
    ["packed bytes that are none", raw((entry) => ({ ...entry, packed: Uint8Array.of(7, 7, 7, 7) }))],
    [
      "packed bytes cut off",
      raw((entry) => ({ ...entry, packed: deflateRawSync(entry.data).subarray(0, -3) })),
    ],
    [
      "an entry that leaves the file",
      raw((entry, index) => (index === 3 ? { ...entry, packedSize: 1e6 } : entry)),
    ],
    ["entries that share their bytes", raw((entry, index) => (index > 2 ? { ...entry, start: 0 } : entry))],
    ["an entry that begins nowhere", raw((entry, index) => (index === 1 ? { ...entry, start: 5 } : entry))],
    ["two parts of one name", rawZip([...rawEntries(), { name: "XL\\Workbook.xml", data: bytesOf("<x/>") }])],
    ["fewer parts than its directory lists", lessEntries(zipOf({ ...parts, "xl/more.xml": "<x/>" }))],
    ["no workbook part", zipOf(dropped("xl/workbook.xml"))],
    ["no styles part though it names one", zipOf(withoutStyles())],
    ["no sheet part", zipOf(dropped("xl/worksheets/sheet1.xml"))],
    ["no relationship for a sheet", zipOf({ ...parts, "xl/_rels/workbook.xml.rels": "<Relationships/>" })],
    [
      "two sheets of one name",
      zipOf({
        ...parts,
        "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
          "</sheets>",
          `<sheet name="SHEET1" sheetId="2" r:id="rId1"/></sheets>`,
        ),
      }),
    ],
    [
      "two sheets of one part",
      zipOf({
        ...parts,
        "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
          "</sheets>",
          `<sheet name="Other" sheetId="2" r:id="rId1"/></sheets>`,
        ),
      }),
    ],
    [
      "columns hidden twice",
      zipOf({
        ...parts,
        "xl/worksheets/sheet1.xml": `<worksheet><cols>${`<col min="1" max="16384" hidden="1"/>`.repeat(2)}</cols></worksheet>`,
      }),
    ],
    ["an empty sheet part", zipOf({ ...parts, "xl/worksheets/sheet1.xml": "" })],
    [
      "a sheet part cut off",
      zipOf({ ...parts, "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet1.xml"]).slice(0, -5) }),
    ],
    [
      "a sheet part that is something else",
      zipOf({ ...parts, "xl/worksheets/sheet1.xml": "<styleSheet><a/></styleSheet>" }),
    ],
    [
      "a sheet part that is no UTF-8",
      zipOf({ ...parts, "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0xff, 0xff, 0x3e) }),
    ],
    [
      "a sheet part of an encoding nobody knows",
      zipOf({
        ...parts,
        "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="ebcdic-9"?><worksheet/>`,
      }),
    ],
    [
      "an attribute without its end",
      zipOf({ ...parts, "xl/workbook.xml": `<workbook><sheets><sheet name="a></sheets></workbook>` }),
    ],
    ["crossing tags", zipOf({ ...parts, "xl/workbook.xml": `<workbook><a><b></a></b></workbook>` })],
    [
      "a DOCTYPE with entities that grow",
      zipOf({
        ...parts,
        "xl/workbook.xml": `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>`,
      }),
    ],
    [
      "a DOCTYPE that asks for a file",
      zipOf({ ...parts, "xl/worksheets/sheet1.xml": `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>` }),
    ],
    [
      "an undefined entity",
      zipOf({
        ...parts,
        "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace('name="Sheet1"', 'name="&xxe;"'),
      }),
    ],
    [
      "a comment without its end",
      zipOf({ ...parts, "xl/worksheets/sheet1.xml": `<worksheet><!-- </worksheet>` }),
    ],
  ])("%s", (_name, bytes) => {
    expect(errorOf(bytes).code).toBe("broken");
    expect(errorOf(bytes, true).code).toBe("broken");
  });

  test("an unusual packing method is named", () => {
    expect(errorOf(raw((entry) => ({ ...entry, method: 9 })))).toMatchObject({
      code: "not-supported",
      detail: "zip method 9",
    });
  });
});

/** The end record tells of one entry less, as if the last part were not there. */
function lessEntries(zip: Uint8Array): Uint8Array {
  const less = zip.slice();
  for (const at of [22 - 8, 22 - 10]) less[less.length - at] = (less[less.length - at] ?? 0) - 1;
  return less;
}

function withoutStyles(): Parts {
  const { "xl/styles.xml": _styles, ...rest } = bookParts({ sheets: { S: "<sheetData/>" }, styles: "" });
  return rest;
}

describe("the words for a clerk", () => {
  const codes: FileErrorCode[] = [
    "missing",
    "unreadable",
    "empty",
    "encrypted",
    "legacy-xls",
    "broken",
    "signed",
    "shared-workbook",
    "not-supported",
  ];
  const kinds = [
    "html",
    "csv",
    "mhtml",
    "ods",
    "xlsb",
    "docx",
    "pptx",
    "doc",
    "xml-2003",
    "xml",
    "pdf",
    "zip",
    "rar",
    "7z",
    "gzip",
    "image",
    "unknown",
    "never heard of",
  ];

  test("exist in both languages for every code and kind, each its own", () => {
    const all = [
      ...codes.map((code) => new FileError(code)),
      ...kinds.slice(0, -1).map((detail) => new FileError("not-excel", { detail })),
      ...["bytes", "cells", "ratio"].map((detail) => new FileError("too-large", { detail })),
    ].map(fileErrorWords);
    expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length);
    expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
    for (const { zh, en } of all) {
      expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(en).toMatch(/^[A-Z][ -~]*\.$/);
    }
  });

  test("say what to do", () => {
    expect(fileErrorWords(new FileError("encrypted")).zh).toBe(
      "文件已加密，请在 Excel 中打开、另存为未加密的 .xlsx 后再检查。",
    );
    expect(fileErrorWords(new FileError("not-excel", { detail: "html" })).zh).toBe(
      "这不是 Excel 工作簿（.xlsx），而是网页（HTML）。请在 Excel 中打开、另存为 .xlsx 后再检查。",
    );
    expect(fileErrorWords(new FileError("not-excel", { detail: "zip" })).zh).toContain("请先解压");
    expect(fileErrorWords(new FileError("not-excel", { detail: "never heard of" })).zh).toContain("无法识别");
    expect(fileErrorWords(new FileError("broken", { detail: "xl/workbook.xml" })).zh).toContain(
      "xl/workbook.xml",
    );
    expect(fileErrorWords(new FileError("too-large", { detail: "cells" })).zh).toContain("单元格数量");
  });
});

function errorOf(bytes: Uint8Array, isNode = false): FileError {
  try {
    readXlsx(bytes, isNode ? { codec: nodeCodec } : {});
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error("was read");
}

function rawEntries(): RawEntry[] {
  return Object.entries(parts).map(([name, part]) => ({ name, data: bytesOf(part) }));
}

function raw(change: (entry: RawEntry, index: number) => RawEntry): Uint8Array {
  return rawZip(rawEntries().map(change));
}

function dropped(name: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
}

/** A compound file with streams of these names; no more of it than a look at its directory needs. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => (bytes[at + 2 * place] = letter.charCodeAt(0)));
    bytes[at + 64] = 2 * (name.length + 1);
  });
  return bytes;
}
