import fc from "fast-check";
import { newPart } from "../../../src/workbook/xlsx/edit/edited-part";
import { appendTo, outlineOf, setAttribute } from "../../../src/workbook/xlsx/edit/outline";
import { placeInSheet } from "../../../src/workbook/xlsx/edit/sheet-order";
import { applySplices, inverseOf } from "../../../src/workbook/xlsx/edit/splices";
import { textXml } from "../../../src/workbook/xlsx/edit/text-xml";
import { noteBox } from "../../../src/workbook/xlsx/flags/note-box";
import { addShapes, blankVml, blocksIn } from "../../../src/workbook/xlsx/flags/note-shapes";
import { removeShapes } from "../../../src/workbook/xlsx/flags/remove-shapes";
import { sheetMeasures } from "../../../src/workbook/xlsx/flags/sheet-measures";
import { decodeEntities, decodeEscapes } from "../../../src/workbook/xlsx/xml/read-content";

describe("edits of a text", () => {
  test("are undone by their inverse, whatever they are", () => {
    const edits = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), edits, (text, steps) => {
        let end = 0;
        const splices = steps.flatMap(([gap, remove, insert]) => {
          const at = end + gap;
          if (at + remove > text.length) return [];
          end = at + remove;
          return [{ at, remove, insert }];
        });
        const edited = applySplices(text, [...splices].reverse());
        expect(applySplices(edited, inverseOf(text, splices))).toBe(text);
      }),
    );
  });

  test("may not touch one another", () => {
    const splices = [
      { at: 1, remove: 3, insert: "x" },
      { at: 2, remove: 1, insert: "y" },
    ];
    expect(() => applySplices("abcdef", splices)).toThrow();
  });
});

describe("the place of a new element", () => {
  const sheet = (inside: string) => newPart("s", `<worksheet>${inside}</worksheet>`);
  const mc = (inside: string) =>
    `<mc:AlternateContent><mc:Choice Requires="x14">${inside}</mc:Choice></mc:AlternateContent>`;

  test.each<[string, string, string]>([
    ["conditionalFormatting", `<sheetData/><phoneticPr/>`, `<dataValidations/><extLst/>`],
    [
      "conditionalFormatting",
      `<sheetData/><conditionalFormatting/><conditionalFormatting/>`,
      `<pageMargins/>`,
    ],
    ["conditionalFormatting", `<sheetData><row><c/></row></sheetData>`, ""],
    [
      "legacyDrawing",
      `<sheetData/><pageMargins/><drawing/>`,
      `<legacyDrawingHF/>${mc("<controls/>")}<tableParts/>`,
    ],
    ["legacyDrawing", `<sheetData/>`, mc("<controls/>")],
    ["legacyDrawing", `<sheetData/>${mc("<drawing/>")}`, `<oleObjects/>`],
    ["mergeCells", `<sheetData/><sheetProtection/><autoFilter/>`, `<phoneticPr/>`],
    ["cols", `<sheetPr/><dimension/><sheetViews/><sheetFormatPr/>`, `<sheetData/>`],
    ["dataValidations", `<sheetData/><conditionalFormatting/>`, `<unknown/><pageMargins/>`],
  ])("%s goes behind %s and before %s", (local, before, after) => {
    const part = sheet(before + after);
    expect(placeInSheet(part, local)).toBe("<worksheet>".length + before.length);
  });
});

test("elements grow and attributes change where they stand", () => {
  const text = `<a x="1"><b/><c></c></a>`;
  const root = outlineOf(text, "p");
  const [b, c] = root.children;
  const edits = [
    setAttribute(root, "x", "2"),
    setAttribute(root, "y", "3"),
    appendTo(b!, "<i/>"),
    appendTo(c!, "<j/>"),
    appendTo(root, "<d/>"),
  ];
  expect(applySplices(text, edits)).toBe(`<a y="3" x="2"><b><i/></b><c><j/></c><d/></a>`);
});

test("a text comes back out of its XML, but for what no text can be", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const whole = text.replace(
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        "\ufffd",
      );
      expect(decodeEscapes(decodeEntities(textXml(text), "p"))).toBe(whole);
    }),
  );
});

describe("the box of a note", () => {
  const plain = sheetMeasures(
    newPart("s", `<worksheet><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`),
  );
  const note = (row: number, column: number, text: string) => ({ at: { row, column }, right: column, text });

  test("stands right of its cell and grows with its text", () => {
    const short = noteBox(note(4, 1, "短"), plain).anchor;
    const long = noteBox(note(4, 1, "长".repeat(200)), plain).anchor;
    expect(short.slice(0, 4)).toEqual([2, 12, 3, 4]);
    expect(short[4]).toBeGreaterThan(3);
    expect(long[6]! - short[6]!).toBeGreaterThan(5);
  });

  test("fits the columns and rows that are there", () => {
    const wide = sheetMeasures(
      newPart(
        "s",
        `<worksheet><cols><col min="3" max="3" width="60"/><col min="4" max="99" hidden="1" width="9"/></cols><sheetData><row r="4" ht="200"/><row r="5" hidden="1"/></sheetData></worksheet>`,
      ),
    );
    expect(noteBox(note(4, 1, "短"), wide).anchor).toEqual([2, 12, 3, 4, 2, 272, 3, 31]);
    expect(noteBox(note(4, 2, "短"), wide).anchor[4]).toBeGreaterThan(98);
  });

  test("stays on the sheet in its last corner", () => {
    const [left, , top, , right, , bottom] = noteBox(note(1_048_575, 16_383, "长".repeat(900)), plain).anchor;
    expect([left! < right!, right! <= 16_383, top! < bottom!, bottom! <= 1_048_575]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("the VML of notes", () => {
  const box = (row: number, column: number) => ({
    note: { at: { row, column }, right: column, text: "" },
    anchor: [1, 1, 1, 1, 2, 2, 2, 2],
  });

  test("takes boxes in and out", () => {
    const one = applySplices(blankVml, addShapes(blankVml, [box(1, 2), box(3, 4)], 7));
    expect(blocksIn(one)).toEqual([7, 7, 7]);
    const two = applySplices(one, addShapes(one, [box(5, 6)], 8));
    expect(new Set(blocksIn(two))).toEqual(new Set([7, 8]));
    expect(two.match(/<v:shapetype /g)).toHaveLength(1);
    const { splices, isEmpty } = removeShapes(two, new Set([5 * 16_384 + 6]));
    expect([splices.length, isEmpty]).toEqual([1, false]);
    expect(applySplices(two, splices).replace(",8", "")).toBe(one);
    expect(removeShapes(one, new Set([16_384 + 2, 3 * 16_384 + 4])).isEmpty).toBe(true);
  });

  test("brings its own names where the part does not declare them", () => {
    const bare = `<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>`;
    const vml = applySplices(bare, addShapes(bare, [box(0, 0)], 1));
    expect(vml).toContain(
      `<v:shape xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s1025"`,
    );
    expect(() => addShapes("<html/>", [box(0, 0)], 1)).toThrow("vml");
  });
});
