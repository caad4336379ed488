import { type Flag, noteMark } from "../../../src/core/flags/flag";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { defaultLimits } from "../../../src/workbook/xlsx/limits";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { at, rangeAt } from "../contract-places";
import { bookOf, bookParts, main, relationships, sheetOf, zipOf } from "./build-book";

/** Each of these took from nine seconds to two minutes when it was found. */
const longest = 4000;
const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;

function withShapes(vml: string): Uint8Array {
  return withNotes(`<comment ref="A9" authorId="0"><text><t>${noteMark}甲</t></text></comment>`, vml);
}

function withNotes(comments: string, vml = "<xml></xml>"): Uint8Array {
  return zipOf({
    ...bookParts({ sheets: { Sheet1: `<sheetData>${row}</sheetData><legacyDrawing r:id="v"/>` } }),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["v", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["c", "comments", "../comments1.xml"],
    ]),
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/comments1.xml": `<comments xmlns="${main}"><authors><author/></authors><commentList>${comments}</commentList></comments>`,
  });
}

async function flagWriteAndClear(bytes: Uint8Array): Promise<void> {
  const workbook = new XlsxWorkbook(bytes, { codec: nodeCodec, limits: { ratio: 10_000 } });
  await workbook.readGrids("workbook");
  const flag: Flag = { sheet: "Sheet1", at: rangeAt("B2"), severity: "error", text: `${noteMark}\n甲` };
  await workbook.showFlags([flag], ["Sheet1"]);
  await workbook.write([{ sheet: "Sheet1", at: at("C4"), content: { kind: "number", value: 5 } }]);
  await workbook.clearFlags("workbook");
}

test.each<[string, () => Uint8Array]>([
  ["a drawing of open id maps", () => withShapes(`<xml>${"<o:idmap v data".repeat(80_000)}</xml>`)],
  [
    "a shape of open client data",
    () => withShapes(`<xml><v:shape >${"<x:ClientData ".repeat(80_000)}</v:shape></xml>`),
  ],
  [
    "a formula of nothing but quotes",
    () => sheetOf(`<row r="1"><c r="A1"><f>${"'".repeat(200_000)}</f><v>1</v></c></row>`),
  ],
])("%s is flagged, written and cleared in no time", async (_name, book) => {
  const bytes = book();
  const started = performance.now();
  await flagWriteAndClear(bytes);
  expect(performance.now() - started).toBeLessThan(longest);
});

test("more columns than a sheet has are refused", async () => {
  const cols = `<cols>${`<col min="1" max="1" width="9"/>`.repeat(16_385)}</cols>`;
  const bytes = bookOf({ sheets: { Sheet1: `${cols}<sheetData>${row}</sheetData>` } });
  await expect(flagWriteAndClear(bytes)).rejects.toMatchObject({ code: "not-supported" });
});

test("a sheet of more settings than anyone makes is read, and refused before it is changed", async () => {
  const { elements } = defaultLimits;
  const book = (count: number) =>
    bookOf({ sheets: { Sheet1: `<sheetData>${row}</sheetData>${"<x/>".repeat(count)}` } });
  await flagWriteAndClear(book(elements - 1));
  const tooMany = flagWriteAndClear(book(elements));
  await expect(tooMany).rejects.toMatchObject({ cause: { code: "too-large", detail: "elements" } });
});

test("a hundred thousand notes stay, and hold up the new one for a moment only", async () => {
  const notes = Array.from({ length: 100_000 }, (_, index) => `<comment ref="F${index + 1}" authorId="0"/>`);
  const bytes = withNotes(notes.join(""));
  const workbook = new XlsxWorkbook(bytes, { codec: nodeCodec, limits: { ratio: 10_000 } });
  const flag = (cell: string): Flag => ({ sheet: "Sheet1", at: rangeAt(cell), severity: "error", text: `${noteMark}甲` }); // prettier-ignore
  const started = performance.now();
  const shown = await workbook.showFlags([flag("B2"), flag("F99999")], ["Sheet1"]);
  expect(performance.now() - started).toBeLessThan(longest);
  expect(shown.withoutNote.map(({ range }) => range)).toEqual([rangeAt("F99999")]);
});

test("more rules on a sheet than anyone makes are refused before it is coloured", async () => {
  const rules = `<cfRule priority="1"/>`.repeat(defaultLimits.elements + 1);
  const bytes = bookOf({
    sheets: {
      Sheet1: `<sheetData>${row}</sheetData><conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`,
    },
  });
  const tooMany = flagWriteAndClear(bytes);
  await expect(tooMany).rejects.toMatchObject({ cause: { code: "too-large", detail: "elements" } });
});

test("more relationships than anyone makes are refused before they are read", () => {
  const targets = Array.from({ length: defaultLimits.elements + 1 }, (_, index) => [`z${index}`, "x", "a"] as const); // prettier-ignore
  const parts = {
    ...bookParts({ sheets: { Sheet1: "<sheetData/>" } }),
    "_rels/.rels": relationships(targets),
  };
  expect(() => new XlsxWorkbook(zipOf(parts), { codec: nodeCodec, limits: { ratio: 10_000 } })).toThrow(
    "too-large: elements",
  );
});
