import fc from "fast-check";
import { strFromU8 } from "fflate";
import type { CellEdit, Edit } from "../../../src/workbook/workbook";
import { addressText } from "../../../src/core/grid/address";
import type { Cell } from "../../../src/core/grid/cell";
import { cellAt } from "../../../src/core/grid/grid";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { at } from "../contract-places";
import {
  bookOf,
  bookParts,
  main,
  relationships,
  sheetOf,
  stylesOf,
  zipOf,
  type BookParts,
} from "./build-book";
import { lintPackage, partsOf } from "./lint-package";
import { richBook } from "./rich/rich-book";
import { sdkErrors } from "./validate-package";

type Content = CellEdit["content"];
const text = (words: string): Content => ({ kind: "text", text: words });
const number = (value: number): Content => ({ kind: "number", value });
const formula = (words: string): Content => ({ kind: "formula", formula: words });
const empty: Content = { kind: "empty" };

const inline = (address: string, words: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

describe("the part changes just where it is written", () => {
  test.each<[string, string, Record<string, Content>, string]>([
    [
      "a cell that is there",
      `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>`,
      { A1: text("新") },
      `<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">新</t></is></c><c r="B1"><v>2</v></c></row>`,
    ],
    [
      "a number",
      `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>`,
      { A1: number(2.5) },
      `<row r="1"><c r="A1" s="1"><v>2.5</v></c></row>`,
    ],
    [
      "a cell that is emptied, its look kept",
      `<row r="1"><c r="A1" s="1"><v>1</v></c></row>`,
      { A1: empty },
      `<row r="1"><c r="A1" s="1"/></row>`,
    ],
    [
      "a cell without a look that is emptied",
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>`,
      { A1: empty },
      `<row r="1"><c r="B1"/></row>`,
    ],
    [
      "an empty cell that stays so",
      `<row r="1"><c r="A1"><v>1</v></c></row>`,
      { C9: empty },
      `<row r="1"><c r="A1"><v>1</v></c></row>`,
    ],
    [
      "a cell between two",
      `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>`,
      { B1: number(2) },
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>`,
    ],
    [
      "a cell before and one behind",
      `<row r="1"><c r="C1"><v>3</v></c></row>`,
      { A1: number(1), D1: number(4) },
      `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row>`,
    ],
    [
      "a cell in an empty row",
      `<row r="1" ht="20"/>`,
      { B1: number(1) },
      `<row r="1" ht="20"><c r="B1"><v>1</v></c></row>`,
    ],
    [
      "rows before, between and behind",
      `<row r="3"><c r="A3"><v>3</v></c></row><row r="5"/>`,
      { A1: number(1), B4: number(4), A9: number(9), A8: number(8) },
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row r="5"/><row r="8"><c r="A8"><v>8</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>`,
    ],
    [
      "rows in a sheet without any",
      "",
      { A2: number(2), B1: text("一") },
      `<row r="1">${inline("B1", "一")}</row><row r="2"><c r="A2"><v>2</v></c></row>`,
    ],
    [
      "a cell before some that only follow",
      `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row>`,
      { B1: number(2) },
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row>`,
    ],
    [
      "cells before one that only follows",
      `<row><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>9</v></c></row>`,
      { E1: number(50), F1: number(6) },
      `<row><c r="D1"><v>4</v></c><c r="E1"><v>50</v></c><c r="F1"><v>6</v></c></row><row><c><v>9</v></c></row>`,
    ],
    [
      "a cell that is emptied before one that only follows",
      `<row r="1"><c r="C1"><v>3</v></c><c><v>4</v></c></row>`,
      { C1: empty },
      `<row r="1"><c r="D1"><v>4</v></c></row>`,
    ],
    [
      "two cells before one that has no address",
      `<row r="2"><c><v>1</v></c></row>`,
      {},
      `<row r="2"><c><v>1</v></c></row>`,
    ],
    [
      "a row before one that has no number",
      `<row r="3"/><row><c><v>4</v></c></row>`,
      { A1: number(1) },
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="3"/><row><c><v>4</v></c></row>`,
    ],
    [
      "the spans of a row that grows",
      `<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row>`,
      { D1: number(4) },
      `<row r="1" spans="1:4"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>`,
    ],
    [
      "a new cell in a row with a look",
      `<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row>`,
      { B1: number(2) },
      `<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>`,
    ],
    [
      "texts that XML must escape",
      `<row r="1"/>`,
      { A1: text(` <&"_x000D_\u0007`) },
      `<row r="1">${inline("A1", " &lt;&amp;&quot;_x005F_x000D__x0007_")}</row>`,
    ],
  ])("%s", async (_name, rows, edits, expected) => {
    const workbook = await written(
      sheetOf(rows, { strings: "<si><t>a</t></si>", styles: stylesOf(0, 9) }),
      edits,
    );
    expect(dataOf(workbook)).toBe(expected);
  });

  test("a sheet's extent grows, and a column's look holds", async () => {
    const sheets = {
      Sheet1: `<dimension ref="A1:B2"/><cols><col min="2" max="4" style="1" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
    };
    const workbook = await written(bookOf({ sheets, styles: stylesOf(0, 9) }), { C5: number(0.5) });
    expect(sheetText(workbook)).toContain(`<dimension ref="A1:C5"/>`);
    expect(dataOf(workbook)).toContain(`<c r="C5" s="1"><v>0.5</v></c>`);
  });

  test("the root's own prefix is kept", async () => {
    const parts = bookParts({ sheets: { Sheet1: "" } });
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const workbook = await written(zipOf({ ...parts, "xl/worksheets/sheet1.xml": sheet }), {
      A1: text("甲"),
    });
    expect(dataOf(workbook)).toBe(
      `<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row>`,
    );
    expect(lintPackage(workbook.save())).toEqual([]);
  });

  test("of two edits of a cell the last holds, and an empty text empties", async () => {
    const workbook = open(sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`));
    await workbook.write([edit("A1", text("一")), edit("A1", text("二")), edit("B1", text(""))]);
    expect(dataOf(workbook)).toBe(`<row r="1">${inline("A1", "二")}</row>`);
  });
});

describe("formulas", () => {
  test("a new sum has its result at once", async () => {
    const workbook = await written(
      sheetOf(`<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>0.2</v></c></row>`),
      { C1: formula("SUM(A1:B1)") },
    );
    expect(dataOf(workbook)).toContain(`<c r="C1"><f>SUM(A1:B1)</f><v>0.3</v></c>`);
    expect(workbookText(workbook)).toContain(`<calcPr fullCalcOnLoad="1"/>`);
  });

  test("sums of a changed cell change, on other sheets and by way of others too", async () => {
    const sheets = {
      一: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" s="1"><f>B1+$A$1</f><v>3</v></c><c r="D1"><f>D2</f><v>0</v></c></row></sheetData>`,
      "二 月": `<sheetData><row r="1"><c r="A1"><f>SUM(一!A1:C1,10)</f><v>16</v></c></row></sheetData>`,
      三: `<sheetData><row r="1"><c r="A1"><f>-'二 月'!A1/2</f><v>-8</v></c></row></sheetData>`,
    };
    const workbook = open(bookOf({ sheets, styles: stylesOf(0, 2) }));
    await workbook.write([{ sheet: "一", at: at("A1"), content: number(10) }]);
    expect(await textsOf(workbook, "一")).toEqual({ A1: "10", B1: "20", C1: "30.00", D1: "0" });
    expect(await textsOf(workbook, "二 月")).toEqual({ A1: "70" });
    expect(await textsOf(workbook, "三")).toEqual({ A1: "-35" });
    expect(sheetText(workbook)).toContain(
      `<c r="C1" s="1"><f>B1+$A$1</f><v>30</v></c><c r="D1"><f>D2</f><v>0</v></c>`,
    );
  });

  test("others of a changed cell lose their result, for it is no longer true", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>TEXT(A1,"0")</f><v>1</v></c><c r="C1"><f>SUM(B1,A1)</f><v>1</v></c><c r="D1"><f>PI()</f><v>3.14</v></c></row>`;
    const workbook = await written(sheetOf(rows), { A1: number(2) });
    expect(dataOf(workbook)).toContain(
      `<c r="B1"><f>TEXT(A1,"0")</f></c><c r="C1"><f>SUM(B1,A1)</f></c><c r="D1"><f>PI()</f><v>3.14</v></c>`,
    );
  });

  test("that spill stay so when their result changes", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1" vm="2" s="1"><f t="array" ref="B1">A1*2</f><v>2</v></c></row>`;
    const workbook = await written(sheetOf(rows, { styles: stylesOf(0, 1) }), { A1: number(4) });
    expect(dataOf(workbook)).toContain(`<c r="B1" s="1" cm="1"><f t="array" ref="B1">A1*2</f><v>8</v></c>`);
    await workbook.write([edit("B1", number(5))]);
    expect(dataOf(workbook)).toContain(`<c r="B1" s="1"><v>5</v></c>`);
  });

  test("lose their result where dates count from 1904: only what opens the file knows it", async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>1</v></c><c r="C1" s="1"><f>A1+B1</f><v>101</v></c></row>`;
    const workbook = await written(
      sheetOf(rows, { styles: stylesOf(0, 14), workbook: `<workbookPr date1904="1"/>` }),
      { B1: number(2) },
    );
    expect(dataOf(workbook)).toContain(`<c r="C1" s="1"><f>A1+B1</f></c>`);
  });

  test("days are written as the file counts them, and read back as they were", async () => {
    const workbook = await written(
      sheetOf(`<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1"/></row>`, {
        styles: stylesOf(0, 14, "h:mm"),
        workbook: `<workbookPr date1904="1"/>`,
      }),
      { A1: number(46023), B1: number(0.5), C1: number(46023), A2: number(46023) },
    );
    expect(dataOf(workbook)).toBe(
      `<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1"><v>46023</v></c></row><row r="2"><c r="A2"><v>46023</v></c></row>`,
    );
    expect(await textsOf(workbook, "Sheet1")).toMatchObject({ A1: "2026/1/1", B1: "12:00", C1: "46023" });
  });

  test("that look at themselves, or at one another in long chains, end", async () => {
    const chain = Array.from(
      { length: 3000 },
      (_one, index) =>
        `<row r="${index + 2}"><c r="A${index + 2}"><f>A${index + 1}+1</f><v>${index}</v></c></row>`,
    ).join("");
    const workbook = await written(
      sheetOf(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>B1+A1</f><v>1</v></c></row>${chain}`),
      { A1: number(5) },
    );
    const cells = (await workbook.readGrids("workbook"))[0];
    expect(cells && cellAt(cells, at("A2"))).toMatchObject({ value: 6 });
    expect(cells && cellAt(cells, at("B1"))).toEqual({ kind: "uncalculated", formula: "B1+A1" });
    expect(cells && cellAt(cells, at("A3001"))).toMatchObject({ value: 3005 });
  });

  test("shared with a cell that is written over get their own", async () => {
    const rows = [1, 2, 3]
      .map(
        (row) =>
          `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared"${row === 1 ? ` ref="B1:B3" si="4">A1&amp;"x"</f>` : ` si="4"/>`}<v>${row}</v></c></row>`,
      )
      .join("");
    const workbook = await written(sheetOf(rows), { B1: text("写"), A3: number(30) });
    expect(dataOf(workbook)).toBe(
      `<row r="1"><c r="A1"><v>1</v></c>${inline("B1", "写")}</row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2&amp;&quot;x&quot;</f><v>2</v></c></row><row r="3"><c r="A3"><v>30</v></c><c r="B3"><f>A3&amp;&quot;x&quot;</f></c></row>`,
    );
  });

  test("shared with others stay shared when one that only follows is written over", async () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">PI()</f><v>3</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>`;
    const workbook = await written(sheetOf(rows), { B2: number(1) });
    expect(dataOf(workbook)).toBe(rows.replace(/<c r="B2">.*<\/c>/, `<c r="B2"><v>1</v></c>`));
  });

  test("over an array cannot be written into, but for one of a single cell", async () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(D1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`;
    const workbook = open(sheetOf(rows));
    await expect(workbook.write([edit("A2", number(5))])).rejects.toMatchObject({
      code: "not-supported",
      detail: "A2",
    });
    expect(dataOf(workbook)).toBe(rows);
    await workbook.write([edit("C1", number(5))]);
    expect(dataOf(workbook)).toContain(`<c r="C1"><v>5</v></c>`);
  });

  test("written over leave no trace in the order of calculation", async () => {
    const workbook = open(richBook());
    await workbook.write([{ sheet: "表一", at: at("C4"), content: number(5) }]);
    const parts = partsOf(workbook.save());
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(lintPackage(workbook.save())).toEqual([]);
    expect(await sdkErrors(workbook.save(), "rich.xlsm")).toEqual([]);
    expect(strFromU8(parts["xl/workbook.xml"] as Uint8Array)).toContain(
      `<calcPr fullCalcOnLoad="1" calcId="191029"/>`,
    );
  });

  test("that are not concerned leave the rest of the file alone", async () => {
    const workbook = open(richBook());
    await workbook.write([{ sheet: "说明", at: at("A1"), content: text("新") }]);
    const [before, after] = [partsOf(richBook()), partsOf(workbook.save())];
    const changed = Object.keys(after).filter(
      (name) => Buffer.compare(after[name] as Uint8Array, before[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet4.xml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });
});

describe("a sheet written in an unusual way", () => {
  test("is not changed where a cell says it stands in another row", async () => {
    const rows = `<row r="1"><c r="A3"><v>1</v></c></row>`;
    const workbook = open(sheetOf(rows));
    await expect(workbook.write([edit("A1", number(5))])).rejects.toMatchObject({ code: "not-supported" });
    expect(dataOf(workbook)).toBe(rows);
  });

  test("is changed in its rows, whatever stands in comments and texts", async () => {
    const rows =
      `<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</row><row r="2"></sheetData>]]></t></is></c><c r="B1"><v>1</v></c></row>` +
      `<!-- </row></sheetData> --><row r="3"><c r="A3"><v>3</v></c><!-- </row><row r="4"> --></row>`;
    const workbook = await written(sheetOf(rows), { C1: number(5), A3: number(6), A4: number(7) });
    expect(await textsOf(workbook, "Sheet1")).toEqual({
      A1: `</row><row r="2"></sheetData>`,
      B1: "1",
      C1: "5",
      A3: "6",
      A4: "7",
    });
  });
});

describe("any edits of any sheet", () => {
  const contents: fc.Arbitrary<Content> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(number),
    fc.string({ unit: "binary", maxLength: 12 }).map(text),
    fc.constant(empty),
  );
  const places = fc.record({ row: fc.integer({ min: 0, max: 7 }), column: fc.integer({ min: 0, max: 6 }) });
  const cellsOf = fc.uniqueArray(fc.tuple(places, fc.boolean(), fc.option(fc.integer({ min: 0, max: 99 }))), {
    maxLength: 20,
    selector: ([place]) => addressText(place),
  });

  test("are read back, and nothing else has changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        cellsOf,
        fc.boolean(),
        fc.array(fc.tuple(places, contents), { maxLength: 8 }),
        async (cells, isNamed, edits) => {
          const workbook = open(sheetOf(rowsOf(cells, isNamed)));
          const expected = new Map(await valuesOf(workbook));
          await workbook.write(edits.map(([place, content]) => ({ sheet: "Sheet1", at: place, content })));
          for (const [place, content] of edits) {
            if (content.kind === "empty" || (content.kind === "text" && content.text === ""))
              expected.delete(addressText(place));
            else
              expected.set(
                addressText(place),
                content.kind === "number"
                  ? content.value + 0 // a sheet has no -0
                  : content.kind === "text"
                    ? wellFormed(content.text)
                    : "",
              );
          }
          expect(new Map(await valuesOf(workbook))).toEqual(expected);
          expect(lintPackage(workbook.save()).filter((fault) => !fault.includes("disorder"))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  /** Rows in order, some cells without an address where they follow the one before. */
  function rowsOf(
    cells: readonly [{ row: number; column: number }, boolean, number | null][],
    isNamed: boolean,
  ): string {
    const rows = new Map<number, typeof cells>();
    for (const cell of [...cells].sort(
      ([one], [other]) => one.row - other.row || one.column - other.column,
    )) {
      rows.set(cell[0].row, [...(rows.get(cell[0].row) ?? []), cell]);
    }
    let last = -1;
    return [...rows]
      .map(([row, there]) => {
        const name = row === last + 1 && !isNamed ? "" : ` r="${row + 1}"`;
        last = row;
        let before = -1;
        const xml = there.map(([place, hasAddress, value]) => {
          const address = hasAddress || place.column !== before + 1 ? ` r="${addressText(place)}"` : "";
          before = place.column;
          return value === null ? `<c${address}/>` : `<c${address}><v>${value}</v></c>`;
        });
        return `<row${name}>${xml.join("")}</row>`;
      })
      .join("");
  }

  function wellFormed(words: string): string {
    return words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  }

  async function valuesOf(workbook: XlsxWorkbook): Promise<[string, unknown][]> {
    const [grid] = await workbook.readGrids("workbook");
    return [...(grid?.cells ?? [])].map(([key, cell]) => [
      addressText({ row: Math.floor(key / 16_384), column: key % 16_384 }),
      cell.kind === "number" ? cell.value + 0 : cell.kind === "text" ? cell.text : "",
    ]);
  }
});

function open(bytes: Uint8Array): XlsxWorkbook {
  return new XlsxWorkbook(bytes, { codec: nodeCodec });
}

function edit(address: string, content: Content): Edit {
  return { sheet: "Sheet1", at: at(address), content };
}

async function written(bytes: Uint8Array, edits: Record<string, Content>): Promise<XlsxWorkbook> {
  const workbook = open(bytes);
  await workbook.write(Object.entries(edits).map(([address, content]) => edit(address, content)));
  return workbook;
}

function sheetText(workbook: XlsxWorkbook): string {
  return strFromU8(partsOf(workbook.save())["xl/worksheets/sheet1.xml"] as Uint8Array);
}

function workbookText(workbook: XlsxWorkbook): string {
  return strFromU8(partsOf(workbook.save())["xl/workbook.xml"] as Uint8Array);
}

/** What stands inside `<sheetData>`. */
function dataOf(workbook: XlsxWorkbook): string {
  return /<(\w+:)?sheetData>(.*)<\/(\w+:)?sheetData>/s.exec(sheetText(workbook))?.[2] ?? "";
}

async function textsOf(workbook: XlsxWorkbook, sheet: string): Promise<Record<string, string>> {
  const [grid] = await workbook.readGrids({ sheet });
  return Object.fromEntries(
    [...(grid?.cells ?? [])].map(([key, cell]: [number, Cell]) => [
      addressText({ row: Math.floor(key / 16_384), column: key % 16_384 }),
      "text" in cell ? cell.text : "?",
    ]),
  );
}

test("books are made of what tests say", () => {
  const book: BookParts = { sheets: { S: "" } };
  expect(Object.keys(bookParts(book))).toHaveLength(5);
  expect(relationships([])).toContain("<Relationships");
});
