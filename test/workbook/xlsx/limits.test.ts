import { deflateRawSync } from "node:zlib";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import type { LimitName } from "../../../src/workbook/xlsx/limits";
import { readXlsx, type ReadOptions } from "../../../src/workbook/xlsx/read-file";
import { inflatePortably } from "../../../src/workbook/xlsx/zip/codec";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { portableCodec } from "../../../src/workbook/xlsx/zip/portable-codec";
import { bookOf, bookParts, bytesOf, rawZip, sheetOf, stylesOf, zipOf } from "./build-book";

const row = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"/></row>`;
const strings = `<si><t>a</t></si><si><t>b</t></si>`;
const merged = bookOf({
  sheets: {
    S: `<sheetData><row r="9"><c r="I9"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:B4"/></mergeCells>`,
  },
});

describe("each limit holds where it is exceeded by one, and not before", () => {
  test.each<[LimitName, Uint8Array, number]>([
    ["bytes", sheetOf(row), sheetOf(row).length],
    ["entries", sheetOf(row), 5],
    ["cells", sheetOf(row), 2],
    [
      "characters",
      sheetOf(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>12</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>345</v></c></row>`,
      ),
      37,
    ],
    ["strings", sheetOf(row, { strings }), 2],
    ["formats", sheetOf(row, { styles: stylesOf(0, "0.0", "0.00", "0.0") }), 4],
    ["merges", merged, 2],
    ["mergedCells", merged, 8],
    ["depth", sheetOf(`<row r="1"><c r="A1"><is><r><rPr><b/></rPr></r></is></c></row>`), 5],
  ])("%s", (name, bytes, count) => {
    expect(limitOf(bytes, { limits: { [name]: count } })).toBe("read");
    expect(limitOf(bytes, { limits: { [name]: count - 1 } })).toBe(name);
  });

  test("cells are counted over all sheets", () => {
    const bytes = bookOf({
      sheets: { A: `<sheetData>${row}</sheetData>`, B: `<sheetData>${row}</sheetData>` },
    });
    expect(limitOf(bytes, { limits: { cells: 4 } })).toBe("read");
    expect(limitOf(bytes, { limits: { cells: 3 } })).toBe("cells");
  });

  test("unpacked bytes are counted for a part and for all", () => {
    const bytes = sheetOf(row.repeat(1) + "<!--" + "x".repeat(9000) + "-->");
    expect(limitOf(bytes, { limits: { partBytes: 20_000, inflatedBytes: 20_000 } })).toBe("read");
    expect(limitOf(bytes, { limits: { partBytes: 9000 } })).toBe("partBytes");
    expect(limitOf(bytes, { limits: { inflatedBytes: 9500 } })).toBe("inflatedBytes");
  });
});

describe("a bomb is stopped before it goes off", () => {
  const bomb = new Uint8Array(40_000_000).fill(32);
  const parts = bookParts({ sheets: { S: "<sheetData/>" } });
  const entries = Object.entries(parts).map(([name, part]) => ({ name, data: bytesOf(part) }));
  const packed = new Uint8Array(deflateRawSync(bomb));
  const withSheet = (size: number) =>
    rawZip(
      entries.map((entry) =>
        entry.name.includes("sheet1") ? { ...entry, data: bomb, packed, size } : entry,
      ),
    );

  test.each([
    ["portable", portableCodec],
    ["Node", nodeCodec],
  ])("that says its size, by its ratio (%s)", (_name, codec) => {
    expect(limitOf(withSheet(bomb.length), { codec })).toBe("ratio");
  });

  test.each([
    ["portable", portableCodec],
    ["Node", nodeCodec],
  ])("that lies about its size, by its size (%s)", (_name, codec) => {
    const started = performance.now();
    expect(limitOf(withSheet(5000), { codec })).toBe("broken");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("a stream longer than one piece is unpacked whole, and stopped when it runs over", () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 300_000 }, () => (seed = (seed * 16_807) % 2_147_483_647) & 255);
    const stream = new Uint8Array(deflateRawSync(noise));
    expect(stream.length).toBeGreaterThan(70_000);
    expect(Buffer.compare(inflatePortably(stream, noise.length), noise)).toBe(0);
    expect(() => inflatePortably(stream, noise.length - 1)).toThrow(FileError);
    expect(() => inflatePortably(stream, noise.length + 1)).toThrow(FileError);
    expect(() => inflatePortably(stream.subarray(0, -9), noise.length)).toThrow(FileError);
  });

  test("elements nested a million deep are refused at once", () => {
    const deep = sheetOf(`<row r="1"><c r="A1">${"<x>".repeat(1_000_000)}`);
    expect(limitOf(deep, {})).toBe("depth");
  });

  test("ten thousand merges over one another are refused", () => {
    const sheet = `<sheetData><row r="2000"><c r="CV2000"><v>1</v></c></row></sheetData><mergeCells>${`<mergeCell ref="A1:CV2000"/>`.repeat(10_000)}</mergeCells>`;
    expect(limitOf(bookOf({ sheets: { S: sheet } }), {})).toBe("mergedCells");
  });

  test("two cells at opposite corners cost no more than two cells", () => {
    const bytes = sheetOf(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
    );
    const grid = readXlsx(bytes).sheets[0]?.grid;
    expect(grid?.cells.size).toBe(2);
    expect(grid?.rows).toHaveLength(2);
  });

  test("a formula that a hundred thousand cells share is not written out a hundred thousand times", () => {
    const shared = `<row><c><f t="shared" ref="A1:A100001" si="0">${"A1+".repeat(2700)}1</f></c></row>`;
    const bytes = sheetOf(shared + `<row><c><f t="shared" si="0"/></c></row>`.repeat(100_000));
    const started = performance.now();
    expect(limitOf(bytes, { codec: nodeCodec })).toBe("characters");
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test("sixty thousand sheets without parts are refused at once", () => {
    const listed = Array.from(
      { length: 60_000 },
      (_one, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="r${index}"/>`,
    );
    const workbook = `<workbook xmlns:r="x"><sheets>${listed.join("")}</sheets></workbook>`;
    const bytes = zipOf({ ...bookParts({ sheets: { S: "" } }), "xl/workbook.xml": workbook });
    const started = performance.now();
    expect(limitOf(bytes, {})).toBe("broken");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("five million blank cells with a look are passed over", () => {
    const row = `<row>${`<c s="1"/>`.repeat(10_000)}</row>`;
    const data = bytesOf(`<worksheet><sheetData>${row.repeat(500)}</sheetData></worksheet>`);
    const book = Object.entries(bookParts({ sheets: { S: "" } })).map(([name, part]) =>
      name.includes("sheet1")
        ? { name, data, packed: new Uint8Array(deflateRawSync(data)) }
        : { name, data: bytesOf(part) },
    );
    const started = performance.now();
    expect(limitOf(rawZip(book), { codec: nodeCodec, limits: { ratio: 2000 } })).toBe("read");
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("a million shared strings are read", () => {
    const strings = Array.from(
      { length: 1_000_000 },
      (_one, index) => `<si><t>${index * 7919}</t></si>`,
    ).join("");
    const book = bookParts({
      sheets: { S: `<sheetData><row><c t="s"><v>999999</v></c></row></sheetData>` },
      strings,
    });
    // fflate takes seconds to pack this much.
    const packs = Object.entries(book).map(([name, part]) => {
      const data = bytesOf(part);
      return { name, data, packed: new Uint8Array(deflateRawSync(data, { level: 1 })) };
    });
    const bytes = rawZip(packs);
    const started = performance.now();
    expect(readXlsx(bytes, { codec: nodeCodec }).sheets[0]?.grid.cells.size).toBe(1);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

test("both codecs agree on checksums and streams", () => {
  for (const length of [0, 1, 2, 3, 4, 5, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = Uint8Array.from({ length }, (_byte, index) => (index * 31) & 255);
    expect(portableCodec.crc32(bytes)).toBe(nodeCodec.crc32(bytes));
    expect(portableCodec.sha256(bytes)).toBe(nodeCodec.sha256(bytes));
    const text = "目标😀é".repeat(length);
    const sum = nodeCodec.sha256(new TextEncoder().encode(text));
    expect([portableCodec.sha256(text), nodeCodec.sha256(text)]).toEqual([sum, sum]);
    expect([...portableCodec.inflate(new Uint8Array(nodeCodec.deflate(bytes)), length)]).toEqual([...bytes]);
    expect([...nodeCodec.inflate(portableCodec.deflate(bytes), length)]).toEqual([...bytes]);
  }
});

function limitOf(bytes: Uint8Array, options: ReadOptions): string {
  try {
    readXlsx(bytes, options);
  } catch (error) {
    if (error instanceof FileError) return error.code === "too-large" ? String(error.detail) : error.code;
    throw error;
  }
  return "read";
}
