import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { noteMark } from "../../../src/core/flags/flag";
import { WorkbookError } from "../../../src/workbook/workbook";
import { FileError, fileErrorWords } from "../../../src/workbook/xlsx/file-error";
import { formatterOf } from "../../../src/core/grid/number-format/formatter";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { rangeAt } from "../contract-places";
import { bytesOf, rawZip } from "./build-book";
import { richBook, richParts } from "./rich/rich-book";

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx", name)));
const books = [richBook(), fixture("flagged-then-saved-by-libreoffice.xlsx")];
const longest = 3000;

/** What any file may do to us: be read, or be refused with words for a clerk, soon. */
function readOrRefuse(bytes: Uint8Array, isNode: boolean): void {
  const started = performance.now();
  try {
    readXlsx(bytes, isNode ? { codec: nodeCodec } : {});
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(fileErrorWords(error).zh).toMatch(/。|）$/);
  }
  expect(performance.now() - started).toBeLessThan(longest);
}

describe("bytes that were damaged on the way", () => {
  test.each(books.map((book, index) => [index, book] as const))(
    "cut off anywhere (book %i)",
    (_index, book) => {
      fc.assert(
        fc.property(fc.nat(book.length - 1), fc.boolean(), (length, isNode) =>
          readOrRefuse(book.subarray(0, length), isNode),
        ),
        { numRuns: 150 },
      );
    },
  );

  test.each(books.map((book, index) => [index, book] as const))(
    "changed in a few places (book %i)",
    (_index, book) => {
      const change = fc.tuple(fc.nat(book.length - 1), fc.nat(255));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.boolean(), (changes, isNode) => {
          const bytes = book.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          readOrRefuse(bytes, isNode);
        }),
        { numRuns: 250 },
      );
    },
  );

  test("changed near its end, where a zip says what is in it", () => {
    const [book] = books as [Uint8Array];
    const change = fc.tuple(fc.integer({ min: 1, max: 3500 }), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = book.slice();
        for (const [back, byte] of changes) bytes[bytes.length - back] = byte;
        readOrRefuse(bytes, true);
      }),
      { numRuns: 400 },
    );
  });

  test("or never were a workbook", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isNode) =>
        readOrRefuse(bytes, isNode),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => readOrRefuse(bytesOf(text), true)),
      { numRuns: 300 },
    );
    const heads = [
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0x3c, 0x3f],
      [0xff, 0xfe],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 700 }), (head, rest) =>
        readOrRefuse(Uint8Array.from([...head, ...rest]), true),
      ),
      { numRuns: 300 },
    );
  });
});

const parts = richParts();
const fragments = [
  "<",
  ">",
  "/>",
  "</c>",
  "<c>",
  `<c r="A1">`,
  `<c t="s">`,
  "</row>",
  `<row r="1">`,
  "<v>",
  "</v>",
  "<f>",
  `<f t="shared" si="0"/>`,
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x?>",
  "&",
  "&amp;",
  "&#0;",
  `"`,
  "'",
  "=",
  " ",
  "\u0000",
  "x:",
  "<sheetData>",
  "</sheetData>",
  "</worksheet>",
  '<mergeCell ref="A1:B2"/>',
  "9999999999",
  "-1",
  "中",
];
const concerned = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "_rels/.rels",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/_rels/sheet1.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/comments1.xml",
  "xl/drawings/vmlDrawing1.vml",
  "xl/threadedComments/threadedComment1.xml",
  "[Content_Types].xml",
  "xl/calcChain.xml",
  "customXml/item1.xml",
];

/** One part with a few pieces cut out, doubled or put in; the zip around it is sound. */
const mutated = fc
  .tuple(
    fc.constantFrom(...concerned),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), fc.constantFrom("", ...fragments)),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([name, changes]) => {
    let text = String(parts[name]);
    for (const [place, length, insert] of changes) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + insert + text.slice(at + length);
    }
    return zipWith(name, text);
  });

const packed = new Map(
  Object.entries(parts).map(([name, part]) => {
    const data = bytesOf(part);
    return [name, { name, data, packed: new Uint8Array(deflateRawSync(data)) }];
  }),
);

function zipWith(name: string, text: string): Uint8Array {
  const data = bytesOf(text);
  const changed = { name, data, packed: new Uint8Array(deflateRawSync(data)) };
  return rawZip([...packed.values()].map((part) => (part.name === name ? changed : part)));
}

describe("parts that say strange things", () => {
  test("are read or refused", () => {
    fc.assert(
      fc.property(mutated, fc.boolean(), (bytes, isNode) => readOrRefuse(bytes, isNode)),
      { numRuns: 800 },
    );
  });

  test("are flagged, written and cleared, or refused, and what comes out can be opened", async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        const started = performance.now();
        try {
          const workbook = new XlsxWorkbook(bytes, { codec: nodeCodec });
          const [sheet = "x"] = workbook.sheetNames();
          await workbook.showFlags(
            [{ sheet, at: rangeAt("A1:D1"), severity: "error", text: `${noteMark}\n甲` }],
            [sheet],
          );
          await workbook.write([{ sheet, at: { row: 3, column: 2 }, content: { kind: "number", value: 5 } }]);
          const again = new XlsxWorkbook(workbook.save(), { codec: nodeCodec });
          await again.readGrids("workbook");
          await again.clearFlags("workbook");
          readXlsx(again.save(), { codec: nodeCodec });
        } catch (error) {
          if (!(error instanceof FileError) && !(error instanceof WorkbookError)) throw error;
        }
        expect(performance.now() - started).toBeLessThan(longest);
      }),
      { numRuns: 500 },
    );
  });
});

test("any number format shows any number", () => {
  const pieces = [
    "0",
    "#",
    "?",
    ".",
    ",",
    "%",
    "E+",
    "@",
    ";",
    "[Red]",
    "[>1]",
    "[$-804]",
    "[$¥-804]",
    "[DBNum1]",
    "[DBNum2]",
    "y",
    "m",
    "d",
    "h",
    "s",
    "上午/下午",
    "AM/PM",
    "General",
    "G/通用格式",
    '"',
    "\\",
    "_",
    "*",
    "/",
    " ",
    "[",
    "]",
    "[h]",
    "万",
    "-",
    "(",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
      fc.double(),
      fc.string(),
      (code, value, text) => {
        const formatter = formatterOf(code.join(""));
        expect(typeof formatter.number(Number.isFinite(value) ? value : 0)).toBe("string");
        expect(typeof formatter.text(text)).toBe("string");
      },
    ),
    { numRuns: 2000 },
  );
});
