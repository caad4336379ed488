import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { type Flag, noteMark } from "../../../src/core/flags/flag";
import type { Severity } from "../../../src/core/findings/finding";
import { addressText } from "../../../src/core/grid/address";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { rangeAt } from "../contract-places";
import {
  bookOf,
  bookParts,
  bytesOf,
  head,
  main,
  rawZip,
  relationships,
  sheetOf,
  stylesOf,
  zipOf,
  type Parts,
} from "./build-book";
import { lintPackage, partsOf } from "./lint-package";
import { richBook, richParts } from "./rich/rich-book";
import { sdkErrors, testValidator } from "./validate-package";

const flag = (range: string, severity: Severity = "error", sheet = "表一", words = "请核对"): Flag => ({
  sheet,
  at: rangeAt(range),
  severity,
  text: `${noteMark}\n${words}`,
});

describe("a rich workbook", () => {
  const bytes = richBook();
  const flags = [
    flag("A1:D1", "error", "表一", "总额与各部分合计不符"),
    flag("B3", "warning"),
    flag("C4", "info"),
    flag("D4", "error"),
    flag("A12", "warning"),
    flag("A1", "error", "说明"),
  ];
  const flagged = async () => {
    const workbook = open(bytes);
    const shown = await workbook.showFlags(flags, ["表一", "保护", "说明"]);
    return { workbook, shown, saved: workbook.save() };
  };

  test("is itself without fault", async () => {
    expect(lintPackage(bytes)).toEqual([]);
    expect(await sdkErrors(bytes, "rich.xlsm")).toEqual([]);
  });

  testValidator("is judged by a validator that sees faults", async () => {
    const parts = richParts();
    const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace(
      /(<conditionalFormatting .*<\/conditionalFormatting>)(<dataValidations.*<\/dataValidations>)/,
      "$2$1",
    );
    expect(await sdkErrors(zipOf({ ...parts, "xl/worksheets/sheet1.xml": sheet }), "rich.xlsm")).not.toEqual(
      [],
    );
    const rules = String(parts["xl/worksheets/sheet1.xml"])
      .replace('priority="2"', 'priority="1" dxfId="9"')
      .replace('dxfId="0" ', "");
    expect(lintPackage(zipOf({ ...parts, "xl/worksheets/sheet1.xml": rules }))).toEqual([
      "xl/worksheets/sheet1.xml: a priority twice (1,1,3)",
      "xl/worksheets/sheet1.xml: dxfId 9 of 2",
    ]);
  });

  test("is flagged where the user has no note, and never on a protected sheet, which is told where it was to be", async () => {
    const { shown } = await flagged();
    expect(shown).toEqual({
      shown: 4,
      withoutNote: [
        { sheet: "表一", range: rangeAt("B3") },
        { sheet: "表一", range: rangeAt("D4") },
      ],
      skipped: [],
    });
    const more = [...flags, flag("A1", "error", "保护")];
    expect((await open(bytes).showFlags(more, ["表一", "保护"])).skipped).toEqual([
      { sheet: "保护", code: "sheet-protected" },
    ]);
  });

  test("changes in the parts concerned only; all others keep even their packed bytes", async () => {
    const { saved } = await flagged();
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    const changed = Object.keys(after).filter((name) => !before[name] || !isSame(before[name], after[name]));
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/comments1.xml",
      "xl/comments2.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/drawings/vmlDrawing3.vml",
      "xl/styles.xml",
      "xl/worksheets/_rels/sheet4.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    expect(Object.keys(before).filter((name) => !after[name])).toEqual([]);
    expect(packedOf(saved)).toEqual(expect.objectContaining(withoutKeys(packedOf(bytes), changed)));
  });

  test("changes in those parts by insertions alone, but for the priorities that make room", async () => {
    const { saved } = await flagged();
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    for (const [name, text] of [
      ["xl/styles.xml", /<dxf><font><color rgb="FF(9C0006|7F4F00|1F4E79)"\/>.*?<\/dxf>/g],
      [
        "xl/worksheets/sheet1.xml",
        /<conditionalFormatting [^>]*><cfRule [^>]*><formula>N\(.*?<\/conditionalFormatting>/g,
      ],
    ] as const) {
      const left = strFromU8(after[name] as Uint8Array).replace(text, "");
      const plain = (xml: string) => xml.replace(/(dxfs count|priority)="\d+"/g, "$1");
      expect(plain(left)).toBe(plain(strFromU8(before[name] as Uint8Array)));
    }
    const sheet = strFromU8(after["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(
      [...sheet.matchAll(/(\w+:)?cfRule type="(\w+)"[^>]*priority="(\d)"/g)].map(([, x, type, priority]) => [
        x ?? "",
        type,
        priority,
      ]),
    ).toEqual([
      ["", "cellIs", "5"],
      ["", "dataBar", "4"],
      ["", "expression", "1"],
      ["", "expression", "2"],
      ["", "expression", "3"],
      ["x14:", "expression", "6"],
    ]);
  });

  test("stays without fault, also by Microsoft's own rules", async () => {
    const { saved } = await flagged();
    expect(lintPackage(saved)).toEqual([]);
    expect(await sdkErrors(saved, "rich.xlsm")).toEqual([]);
  });

  test("reads as before", async () => {
    const { workbook, saved } = await flagged();
    const before = await open(bytes).readGrids("workbook");
    expect(await workbook.readGrids("workbook")).toEqual(before);
    expect(await open(saved).readGrids("workbook")).toEqual(before);
  });

  test("is the very file again when cleared at once", async () => {
    const { workbook } = await flagged();
    await workbook.clearFlags("workbook");
    expect(isSame(workbook.save(), bytes)).toBe(true);
  });

  test("has every part as it was when cleared after saving and opening", async () => {
    const { saved } = await flagged();
    const workbook = open(saved);
    await workbook.clearFlags("workbook");
    expect(partsOf(workbook.save())).toEqual(partsOf(bytes));
  });

  test("loses only the flags of the sheet that is cleared", async () => {
    const { saved } = await flagged();
    const workbook = open(saved);
    await workbook.clearFlags({ sheet: "说明" });
    const alone = open(bytes);
    await alone.showFlags(flags.slice(0, 5), ["表一"]);
    expect(partsOf(workbook.save())).toEqual(partsOf(alone.save()));
  });

  test("gets the same flags once, however often they are shown", async () => {
    const { workbook, saved } = await flagged();
    await workbook.showFlags(flags, ["表一", "说明"]);
    expect(isSame(workbook.save(), saved)).toBe(true);
    const again = open(saved);
    await again.showFlags(flags, ["表一", "说明"]);
    expect(partsOf(again.save())).toEqual(partsOf(saved));
  });

  test("keeps its flags, in place, when cells are written beside them", async () => {
    const { saved } = await flagged();
    const workbook = open(saved);
    await workbook.write([
      { sheet: "表一", at: { row: 10, column: 1 }, content: { kind: "text", text: "新" } },
    ]);
    const written = workbook.save();
    expect(lintPackage(written)).toEqual([]);
    const cleared = open(written);
    await cleared.clearFlags("workbook");
    const alone = open(bytes);
    await alone.write([{ sheet: "表一", at: { row: 10, column: 1 }, content: { kind: "text", text: "新" } }]);
    expect(partsOf(cleared.save())).toEqual(partsOf(alone.save()));
  });

  test("is untouched by opening and saving", () => {
    expect(isSame(open(bytes).save(), bytes)).toBe(true);
  });

  test("handed in as a Buffer is never written to", async () => {
    const buffer = Buffer.from(bytes);
    const workbook = new XlsxWorkbook(buffer, { codec: nodeCodec });
    await workbook.showFlags(flags, ["表一", "说明"]);
    workbook.save();
    expect(isSame(buffer, bytes)).toBe(true);
  });

  test("comes out the same with either codec", async () => {
    const workbook = new XlsxWorkbook(bytes);
    await workbook.showFlags(flags, ["表一", "说明"]);
    const { saved } = await flagged();
    expect(partsOf(workbook.save())).toEqual(partsOf(saved));
  });
});

describe("what a file lacks is made", () => {
  const row = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
  const sheetXml = (root: string, inside: string) => `${head}<worksheet ${root}>${inside}</worksheet>`;
  const plain = bookParts({ sheets: { 表一: row } });
  const types = String(plain["[Content_Types].xml"]);

  test.each<[string, Parts]>([
    ["a styles part", plain],
    ["a list of differential formats", bookParts({ sheets: { 表一: row }, styles: stylesOf(0) })],
    [
      "the same before table styles",
      bookParts({ sheets: { 表一: row }, styles: `${stylesOf(0)}<tableStyles count="0"/>` }),
    ],
    [
      "entries in an empty list",
      bookParts({ sheets: { 表一: row }, styles: `${stylesOf(0)}<dxfs count="0"/>` }),
    ],
    [
      "entries in a list that miscounts",
      bookParts({ sheets: { 表一: row }, styles: `${stylesOf(0)}<dxfs count="9"><dxf/></dxfs>` }),
    ],
    [
      "the type of relationships",
      {
        ...plain,
        "[Content_Types].xml": types.replace(
          /<Default Extension="rels"[^>]*>/,
          '<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/_rels/workbook.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        ),
      },
    ],
    [
      "a prefix for relationships",
      { ...plain, "xl/worksheets/sheet1.xml": sheetXml(`xmlns="${main}"`, row) },
    ],
    [
      "names with the root's own prefix",
      {
        ...plain,
        "xl/worksheets/sheet1.xml": sheetXml(`xmlns="${main}"`, row)
          .replace(/<(\/?)([a-z])/gi, "<$1s:$2")
          .replace("xmlns=", "xmlns:s=")
          .replace("<s:?", "<?"),
      },
    ],
    [
      "cells in a sheet that has none",
      { ...plain, "xl/worksheets/sheet1.xml": sheetXml(`xmlns="${main}"`, "<sheetData/>") },
    ],
    [
      "relationships of the sheet beside others",
      {
        ...plain,
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["targetTable_comments1", "hyperlink", "x"],
        ]).replace('Target="x"', 'Target="http://x/" TargetMode="External"'),
      },
    ],
    ["boxes where a control has its own already", withControl(plain)],
    ["a list in an empty part of notes", withComments(plain, `<comments xmlns="${main}"/>`)],
    [
      "an author among others",
      withComments(
        plain,
        `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList/></comments>`,
      ),
    ],
  ])("%s", async (_name, parts) => {
    const bytes = zipOf(parts);
    const workbook = open(bytes);
    expect(await workbook.showFlags([flag("A1"), flag("C3:D4", "info")], ["表一"])).toEqual({
      shown: 2,
      withoutNote: [],
      skipped: [],
    });
    const saved = workbook.save();
    expect(lintPackage(saved)).toEqual(lintPackage(bytes));
    const before = await sdkErrors(bytes);
    expect((await sdkErrors(saved)).filter((error) => !before.includes(error))).toEqual([]);
    expect(noteTexts(saved)).toEqual({ A1: `${noteMark}\n请核对`, C3: `${noteMark}\n请核对` });
    const again = open(saved);
    await again.clearFlags("workbook");
    expect(partsOf(again.save())).toEqual(partsOf(bytes));
  });

  test("also in a strict file, in its own words", async () => {
    const purl = "http://purl.oclc.org/ooxml";
    const strict = Object.fromEntries(
      Object.entries(plain).map(([name, part]) => [
        name,
        String(part)
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            `${purl}/officeDocument/relationships`,
          )
          .replaceAll(main, `${purl}/spreadsheetml/main`),
      ]),
    );
    const workbook = open(zipOf(strict));
    await workbook.showFlags([flag("A1")], ["表一"]);
    const after = partsOf(workbook.save());
    expect(strFromU8(after["xl/comments1.xml"] as Uint8Array)).toContain(
      `xmlns="${purl}/spreadsheetml/main"`,
    );
    expect(strFromU8(after["xl/worksheets/_rels/sheet1.xml.rels"] as Uint8Array)).toContain(
      `Type="${purl}/officeDocument/relationships/comments"`,
    );
    expect(lintPackage(workbook.save())).toEqual([]);
  });
});

describe("many flags", () => {
  const bytes = sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`);

  test("share rules of about 2,000 characters, and blocks of a thousand boxes", async () => {
    const flags = Array.from({ length: 2500 }, (_one, index) =>
      flag(addressText({ row: 2 * index, column: 3 }), "error", "Sheet1"),
    );
    const workbook = open(bytes);
    expect((await workbook.showFlags(flags, ["Sheet1"])).shown).toBe(2500);
    const saved = workbook.save();
    const sheet = strFromU8(partsOf(saved)["xl/worksheets/sheet1.xml"] as Uint8Array);
    const lists = [...sheet.matchAll(/sqref="([^"]*)"/g)].map(([, list = ""]) => list);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(2000);
    expect(lists.join(" ").split(" ")).toHaveLength(2500);
    expect(lintPackage(saved)).toEqual([]);
    const vml = strFromU8(partsOf(saved)["xl/drawings/vmlDrawing1.vml"] as Uint8Array);
    expect(/o:idmap[^>]*data="([^"]*)"/.exec(vml)?.[1]).toBe("1,2,3");
  });

  test("on one cell make one note", async () => {
    const workbook = open(bytes);
    const flags = [flag("A1:B2", "error", "Sheet1", "甲"), flag("A1", "warning", "Sheet1", "乙")];
    expect((await workbook.showFlags(flags, ["Sheet1"])).shown).toBe(2);
    expect(noteTexts(workbook.save())).toEqual({ A1: `${noteMark}\n甲\n乙` });
  });

  test("may stand in the last cell, and say anything", async () => {
    const words = `<b>&"'_x000D_\u0001\ud800😀\n第二行`;
    const workbook = open(bytes);
    await workbook.showFlags([flag("XFD1048576", "info", "Sheet1", words)], ["Sheet1"]);
    const saved = workbook.save();
    expect(lintPackage(saved)).toEqual([]);
    expect(await sdkErrors(saved)).toEqual([]);
    expect(noteTexts(saved)["XFD1048576"]).toBe(`${noteMark}\n<b>&"'_x005F_x000D__x0001_\ufffd😀\n第二行`);
  });
});

describe("files that must not be written", () => {
  const flagAll = (bytes: Uint8Array) => open(bytes).showFlags([flag("A1", "error", "Sheet1")], ["Sheet1"]);
  const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;

  test.each<[string, Uint8Array, string, string]>([
    [
      "signed",
      bookOf({ sheets: { Sheet1: "<sheetData/>" }, more: { "_xmlsignatures/sig1.xml": "<x/>" } }),
      "read-only",
      "signed",
    ],
    [
      "shared",
      bookOf({ sheets: { Sheet1: "<sheetData/>" }, more: { "xl/revisions/revisionHeaders.xml": "<x/>" } }),
      "read-only",
      "shared-workbook",
    ],
  ])("%s", async (_name, bytes, code, cause) => {
    const workbook = open(bytes);
    expect(workbook.capabilities().isReadOnly).toBe(true);
    expect((await workbook.readGrids("workbook"))[0]?.sheet).toBe("Sheet1");
    for (const change of [
      () => workbook.showFlags([], ["Sheet1"]),
      () => workbook.clearFlags("workbook"),
      () => workbook.write([]),
      () => workbook.notebook.write("x"),
      () => workbook.insertTables([], { kind: "stacked" }),
    ]) {
      await expect(change()).rejects.toMatchObject({ name: "WorkbookError", code, cause: { code: cause } });
    }
    expect(isSame(workbook.save(), bytes)).toBe(true);
  });

  test("with a sheet in UTF-16", async () => {
    const parts = bookParts({ sheets: { Sheet1: `<sheetData>${row}</sheetData>` } });
    const text = `\ufeff${String(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16")}`;
    const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    const bytes = zipOf({ ...parts, "xl/worksheets/sheet1.xml": utf16 });
    await expect(flagAll(bytes)).rejects.toMatchObject({
      code: "not-supported",
      cause: { code: "not-supported" },
    });
    expect((await open(bytes).readGrids("workbook"))[0]?.cells.size).toBe(1);
  });

  test("with a drawing of notes that is gone", async () => {
    const parts = bookParts({
      sheets: { Sheet1: `<sheetData>${row}</sheetData><legacyDrawing r:id="nowhere"/>` },
    });
    await expect(flagAll(zipOf(parts))).rejects.toMatchObject({
      code: "not-supported",
      cause: { code: "broken" },
    });
  });
});

describe("zips of other writers", () => {
  const parts = Object.entries(richParts()).map(([name, part]) => ({ name, data: bytesOf(part) }));

  test("stored entries are copied as they are", async () => {
    const bytes = rawZip(parts.map((part) => ({ ...part, method: 0 })));
    const workbook = open(bytes);
    await workbook.showFlags([flag("A1")], ["表一"]);
    const again = open(workbook.save());
    await again.clearFlags("workbook");
    expect(partsOf(again.save())).toEqual(partsOf(bytes));
  });

  test("entries that tell their sizes behind their data keep them there", async () => {
    const bytes = readFileSync(join(__dirname, "../../fixtures/xlsx/flagged-then-saved-by-libreoffice.xlsx"));
    const workbook = open(bytes);
    await workbook.write([
      { sheet: "说明", at: { row: 9, column: 0 }, content: { kind: "number", value: 1 } },
    ]);
    const [before, after] = [partsOf(bytes), partsOf(workbook.save())];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(lintPackage(workbook.save())).toEqual(lintPackage(bytes));
  });
});

function open(bytes: Uint8Array): XlsxWorkbook {
  return new XlsxWorkbook(new Uint8Array(bytes), { codec: nodeCodec });
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/** The packed bytes of each entry, in hexadecimal. */
function packedOf(bytes: Uint8Array): Record<string, string> {
  const buffer = Buffer.from(bytes);
  const packed: Record<string, string> = {};
  for (let at = buffer.indexOf("PK\x01\x02", 0, "latin1"); at >= 0;) {
    const [nameLength, extra, comment] = [
      buffer.readUInt16LE(at + 28),
      buffer.readUInt16LE(at + 30),
      buffer.readUInt16LE(at + 32),
    ];
    const name = buffer.toString("utf8", at + 46, at + 46 + nameLength);
    const start = buffer.readUInt32LE(at + 42);
    const data = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    packed[name] = buffer.toString("hex", data, data + buffer.readUInt32LE(at + 20));
    const next = at + 46 + nameLength + extra + comment;
    at = buffer.toString("latin1", next, next + 4) === "PK\x01\x02" ? next : -1;
  }
  return packed;
}

function withoutKeys<Value>(record: Record<string, Value>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** The notes of a book's first sheet, read by a plain expression. */
function noteTexts(bytes: Uint8Array): Record<string, string> {
  const xml = strFromU8(partsOf(bytes)["xl/comments1.xml"] as Uint8Array);
  return Object.fromEntries(
    [...xml.matchAll(/<(?:\w+:)?comment ref="([^"]*)".*?<\/(?:\w+:)?comment>/gs)].map(
      ([comment, address = ""]): [string, string] => [
        address,
        [...comment.matchAll(/<(?:\w+:)?t[^>]*>([^<]*)</g)]
          .map(([, text]) => text)
          .join("")
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, "&"),
      ],
    ),
  );
}

function withControl(parts: Parts): Parts {
  return {
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      "<Override",
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override`,
    ),
    "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet1.xml"]).replace(
      "</worksheet>",
      `<legacyDrawing r:id="v"/></worksheet>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["v", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ]),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Button"/></v:shape></xml>`,
  };
}

function withComments(parts: Parts, comments: string): Parts {
  return {
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      "</Types>",
      `<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["c", "comments", "../comments1.xml"]]),
    "xl/comments1.xml": `${head}${comments}`,
  };
}
