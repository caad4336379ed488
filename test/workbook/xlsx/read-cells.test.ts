import type { Cell } from "../../../src/core/grid/cell";
import { addressOf } from "../../../src/core/grid/address";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { bookOf, main, sheetOf, stylesOf } from "./build-book";

const empty: Cell = { kind: "empty" };

describe("cells", () => {
  test.each<[string, string, string, Cell]>([
    ["a number", `<c r="B2"><v>12.5</v></c>`, "B2", { kind: "number", value: 12.5, text: "12.5" }],
    ["a number typed n", `<c r="B2" t="n"><v>12</v></c>`, "B2", { kind: "number", value: 12, text: "12" }],
    [
      "a number with an exponent",
      `<c r="B2"><v>1.5E-3</v></c>`,
      "B2",
      { kind: "number", value: 0.0015, text: "0.0015" },
    ],
    ["a shared string", `<c r="B2" t="s"><v>0</v></c>`, "B2", { kind: "text", text: "项目" }],
    ["the string after an empty one", `<c r="B2" t="s"><v>2</v></c>`, "B2", { kind: "text", text: "第二" }],
    ["an empty shared string as an empty cell", `<c r="B2" t="s"><v>1</v></c>`, "B2", empty],
    [
      "rich runs joined, how they are spoken left out",
      `<c r="B2" t="s"><v>3</v></c>`,
      "B2",
      { kind: "text", text: "红字黑字" },
    ],
    [
      "escapes for what XML cannot hold",
      `<c r="B2" t="s"><v>4</v></c>`,
      "B2",
      { kind: "text", text: "一\r\n二_x000D_" },
    ],
    ["entities and CDATA", `<c r="B2" t="s"><v>5</v></c>`, "B2", { kind: "text", text: `<&>"'A中<b>` }],
    ["a cell typed s without a value as empty", `<c r="B2" t="s"/>`, "B2", empty],
    ["a cell typed s with an open tag and no value as empty", `<c r="B2" t="s"></c>`, "B2", empty],
    [
      "an inline string",
      `<c r="B2" t="inlineStr"><is><t>内</t></is></c>`,
      "B2",
      { kind: "text", text: "内" },
    ],
    [
      "an inline string in runs",
      `<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>内</t></r><r><t xml:space="preserve"> 外</t></r><rPh sb="0" eb="1"><t>nei</t></rPh></is></c>`,
      "B2",
      { kind: "text", text: "内 外" },
    ],
    [
      "an inline string kept in v",
      `<c r="B2" t="inlineStr"><v>内</v></c>`,
      "B2",
      { kind: "text", text: "内" },
    ],
    ["an empty inline string as empty", `<c r="B2" t="inlineStr"><is><t/></is></c>`, "B2", empty],
    [
      "an address in references",
      `<c r="&#66;&#x32;"><v>1</v></c>`,
      "B2",
      { kind: "number", value: 1, text: "1" },
    ],
    [
      "a value in references",
      `<c r="B2" t="&#98;"><v>&#49;</v></c>`,
      "B2",
      { kind: "boolean", value: true, text: "TRUE" },
    ],
    [
      "a date in references",
      `<c r="B2" t="d"><v>2024-01-0&#49;</v></c>`,
      "B2",
      { kind: "number", value: 45292, text: "45292" },
    ],
    [
      "a string's number in references",
      `<c r="B2" t="s"><v>&#50;</v></c>`,
      "B2",
      { kind: "text", text: "第二" },
    ],
    [
      "a text whose element has an attribute, its entities read once",
      `<c r="B2" t="str"><v xml:space="preserve">甲 &amp; &amp;lt; 乙</v></c>`,
      "B2",
      { kind: "text", text: "甲 & &lt; 乙" },
    ],
    [
      "a text without a formula",
      `<c r="B2" t="str"><v>a&amp;b&#x4e2d;</v></c>`,
      "B2",
      { kind: "text", text: "a&b中" },
    ],
    [
      "line ends of a text as XML reads them",
      '<c r="B2" t="str"><v>a\r\nb&#13;</v></c>',
      "B2",
      { kind: "text", text: "a\nb\r" },
    ],
    ["true", `<c r="B2" t="b"><v>1</v></c>`, "B2", { kind: "boolean", value: true, text: "TRUE" }],
    ["false", `<c r="B2" t="b"><v>0</v></c>`, "B2", { kind: "boolean", value: false, text: "FALSE" }],
    ["an error", `<c r="B2" t="e"><v>#DIV/0!</v></c>`, "B2", { kind: "error", text: "#DIV/0!" }],
    [
      "an ISO date",
      `<c r="B2" t="d" s="1"><v>2026-01-31T00:00:00Z</v></c>`,
      "B2",
      { kind: "number", value: 46053, text: "2026/1/31" },
    ],
    [
      "a date in the first months of 1900",
      `<c r="B2" t="d" s="1"><v>1900-02-28</v></c>`,
      "B2",
      { kind: "number", value: 59, text: "1900/2/28" },
    ],
    [
      "a value with a comment in it",
      `<c r="B2"><!-- <v>1</v> --><v>2<!-- 3 --></v></c>`,
      "B2",
      { kind: "number", value: 2, text: "2" },
    ],
    ["a value in CDATA", `<c r="B2" t="str"><v><![CDATA[<x>]]></v></c>`, "B2", { kind: "text", text: "<x>" }],
    [
      "single quotes, spaces around = and a > in an attribute",
      `<c foo="a>b" r = 'B2' t='s' ><v>0</v></c >`,
      "B2",
      { kind: "text", text: "项目" },
    ],
    [
      "an extension beside the value",
      `<c r="B2"><v>7</v><extLst><ext uri="x"><c r="B2"><v>8</v></c></ext></extLst></c>`,
      "B2",
      { kind: "number", value: 7, text: "7" },
    ],
    ["97% for 0.97", `<c r="B2" s="2"><v>0.97</v></c>`, "B2", { kind: "number", value: 0.97, text: "97%" }],
    [
      "a text shown through a text format",
      `<c r="B2" s="3" t="s"><v>0</v></c>`,
      "B2",
      { kind: "text", text: "《项目》" },
    ],
    [
      "a number of a style that does not exist as General",
      `<c r="B2" s="99"><v>0.97</v></c>`,
      "B2",
      { kind: "number", value: 0.97, text: "0.97" },
    ],
    [
      "metadata attributes",
      `<c r="B2" s="2" cm="1" vm="2" t="n"><v>0.5</v></c>`,
      "B2",
      { kind: "number", value: 0.5, text: "50%" },
    ],
    ["an address in small letters", `<c r="b2"><v>1</v></c>`, "B2", { kind: "number", value: 1, text: "1" }],
    [
      "the last of two cells at one address",
      `<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>`,
      "B2",
      { kind: "number", value: 2, text: "2" },
    ],
  ])("reads %s", (_name, cells, address, expected) => {
    expect(cell(`<row r="2">${cells}</row>`, address)).toEqual(expected);
  });

  test.each<[string, string, string, Cell]>([
    [
      "with its result",
      `<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>`,
      "A1",
      { kind: "number", value: 3, text: "3", formula: "SUM(B1:C1)" },
    ],
    [
      "with an empty text as result",
      `<c r="A1" t="str"><f>""</f><v></v></c>`,
      "A1",
      { kind: "text", text: "", formula: '""' },
    ],
    [
      "with a text as result",
      `<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>`,
      "A1",
      { kind: "text", text: "ab", formula: '"a"&"b"' },
    ],
    [
      "with an error as result",
      `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
      "A1",
      { kind: "error", text: "#DIV/0!", formula: "1/0" },
    ],
    [
      "with a boolean as result",
      `<c r="A1" t="b"><f>1=1</f><v>1</v></c>`,
      "A1",
      { kind: "boolean", value: true, text: "TRUE", formula: "1=1" },
    ],
    [
      "without a result",
      `<c r="A1"><f>SUM(B1:C1)</f></c>`,
      "A1",
      { kind: "uncalculated", formula: "SUM(B1:C1)" },
    ],
    [
      "with a blank result",
      `<c r="A1"><f>SUM(B1:C1)</f><v></v></c>`,
      "A1",
      { kind: "uncalculated", formula: "SUM(B1:C1)" },
    ],
    [
      "with a closed v",
      `<c r="A1"><f>SUM(B1:C1)</f><v/></c>`,
      "A1",
      { kind: "uncalculated", formula: "SUM(B1:C1)" },
    ],
    [
      "typed str without a v",
      `<c r="A1" t="str"><f>B1</f></c>`,
      "A1",
      { kind: "uncalculated", formula: "B1" },
    ],
    [
      "over an array",
      `<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>`,
      "A1",
      { kind: "number", value: 4, text: "4", formula: "B1:B2*2" },
    ],
    [
      "of a newer function",
      `<c r="A1"><f>_xlfn._xlws.SORT(B1:B3)</f><v>4</v></c>`,
      "A1",
      { kind: "number", value: 4, text: "4", formula: "SORT(B1:B3)" },
    ],
    [
      "that is blank, which is none",
      `<c r="A1"><f></f><v>4</v></c>`,
      "A1",
      { kind: "number", value: 4, text: "4" },
    ],
    [
      "of a data table, which has none of its own",
      `<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>4</v></c>`,
      "A1",
      { kind: "number", value: 4, text: "4" },
    ],
  ])("reads a formula %s", (_name, cells, address, expected) => {
    expect(cell(`<row r="1">${cells}</row>`, address)).toEqual(expected);
  });

  test("reads the formulas of cells that share one, also before the cell that holds it", () => {
    const grid = gridOf(
      sheetOf(
        `<row r="3"><c r="A3"><f t="shared" si="0"/><v>30</v></c></row>
         <row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>10</v></c></row>
         <row r="2"><c r="A2"><f t="shared" si="0"/></c></row>`,
      ),
    );
    expect(at(grid, "A1")).toMatchObject({ formula: "B1+$C$1", value: 10 });
    expect(at(grid, "A2")).toEqual({ kind: "uncalculated", formula: "B2+$C$1" });
    expect(at(grid, "A3")).toMatchObject({ formula: "B3+$C$1", value: 30 });
  });
});

describe("places", () => {
  test.each<[string, string, Record<string, string>]>([
    [
      "cells and rows without r",
      `<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
      { A1: "1", C1: "2", A2: "3" },
    ],
    [
      "cells without r after one with it",
      `<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
      { C4: "1", D4: "2", A5: "3" },
    ],
    [
      "rows out of order",
      `<row r="5"><c r="B5"><v>5</v></c><c r="A5"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      { B5: "5", A5: "4", A2: "2" },
    ],
    [
      "the last cell of a sheet",
      `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
      { XFD1048576: "1" },
    ],
    [
      "an empty row",
      `<row r="1"/><row r="2" ht="20" customHeight="1"></row><row r="3"><c r="A3"><v>1</v></c></row >`,
      { A3: "1" },
    ],
    [
      "white space and comments between tags",
      `\n <row r="1">\r\n\t<!-- c --><c r="A1">\n<v>1</v>\n</c>\n</row>\n`,
      { A1: "1" },
    ],
    [
      "unknown elements",
      `<row r="1"><foo:c xmlns:foo="x" r="A1"><foo:v>9</foo:v></foo:c><c r="B1"><bar:v xmlns:bar="x">2</bar:v><v>1</v></c></row><foo/>`,
      { B1: "1" },
    ],
  ])("finds %s", (_name, rows, expected) => {
    const grid = gridOf(sheetOf(rows));
    const texts = [...grid.rows].flatMap(({ row, columns }) =>
      columns.map((column) => cellAt(grid, { row, column })),
    );
    expect(texts).toHaveLength(Object.keys(expected).length);
    for (const [address, text] of Object.entries(expected)) expect(at(grid, address)).toMatchObject({ text });
  });

  test("finds merges, hidden rows and hidden columns", () => {
    const grid = gridOf(
      bookOf({
        sheets: {
          Sheet1: `<sheetFormatPr/><cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols>
            <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" hidden="0"/><row r="&#52;" hidden="&#49;"/></sheetData>
            <mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref='D4:C3'/><mergeCell ref="E1"/></mergeCells>`,
        },
      }),
    );
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ]);
    expect([...grid.hiddenRows]).toEqual([0, 1, 3]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 4]);
  });
});

describe("what no sheet may hold is refused as broken", () => {
  test.each([
    ["a cell below the last row", `<row r="1"><c r="A1048577"><v>1</v></c></row>`],
    ["a cell right of the last column", `<row r="1"><c r="XFE1"><v>1</v></c></row>`],
    ["a cell in row 0", `<row r="1"><c r="A0"><v>1</v></c></row>`],
    ["an address without a row", `<row r="1"><c r="A"><v>1</v></c></row>`],
    ["an address of nonsense", `<row r="1"><c r="A1:B2"><v>1</v></c></row>`],
    ["a row beyond the last", `<row r="1048577"/>`],
    ["a row 0", `<row r="0"/>`],
    ["a row that is no number", `<row r="x"/>`],
    ["a number that is none", `<row r="1"><c r="A1"><v>abc</v></c></row>`],
    ["a blank number", `<row r="1"><c r="A1"><v> </v></c></row>`],
    ["a cell type that only the language knows", `<row r="1"><c r="A1" t="constructor"><v>1</v></c></row>`],
    ["an unknown cell type", `<row r="1"><c r="A1" t="zz"><v>1</v></c></row>`],
    ["a shared string that is not there", `<row r="1"><c r="A1" t="s"><v>77</v></c></row>`],
    ["a shared string of a negative number", `<row r="1"><c r="A1" t="s"><v>-1</v></c></row>`],
    ["an undefined entity", `<row r="1"><c r="A1" t="str"><v>&foo;</v></c></row>`],
    ["a lone ampersand", `<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>`],
    ["a cell that never ends", `<row r="1"><c r="A1"><v>1</v>`],
    ["a tag that never ends", `<row r="1"><c r="A1`],
    ["tags that cross", `<row r="1"><c r="A1"><v>1</c></v></row>`],
    ["a closing tag of something else", `<row r="1"><c r="A1"><v>1</v></cell></row>`],
    ["a shared string of a blank number", `<row r="1"><c r="A1" t="s"><v> </v></c></row>`],
    ["a cell inside a cell", `<row r="1"><c r="A1" t="s"><c r="B1"><v>1</v></c></row>`],
    ["a cell that the next one ends", `<row r="1"><c r="A1"><v>1</v>/c><c r="B1"><v>2</v></c></row>`],
    ["a cell that the end of its row ends", `<row r="1"><c r="A1"><v>1</v></row>`],
    ["a row inside a row", `<row r="1"><row r="2"><c r="A2"><v>1</v></c></row></row>`],
    ["a row that does not end", `<row r="1"><c r="A1"><v>1</v></c>`],
    ["a row that ends twice", `<row r="1"><c r="A1"><v>1</v></c></row></row>`],
    ["a cell outside of rows", `<row r="1"/><c r="A1"><v>1</v></c>`],
    ["an end of a cell outside of one", `<row r="1"></c></row>`],
    ["a row whose tag swallows a cell", `<row r="1" foo><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>`],
    ["a row with a broken attribute", `<row r="5" sp</row><c r="A5"><v>1</v></c></row>`],
    ["a row whose attribute has no name", `<row ="5"><c><v>1</v></c></row>`],
    ["a cell whose attribute has no name", `<row r="1"><c ="A1"><v>1</v></c></row>`],
    ["a cell whose attribute's name is none", `<row r="1"><c r<v>="A1"><v>1</v></c></row>`],
    ["a tag whose name does not end", `<row r="1"><c&amp;><v>1</v></c></row>`],
    ["a tag with a value behind its name", `<row r="1"><c="1"><v>1</v></c></row>`],
    [
      "cells under a second prefix of the sheet's own",
      `<row r="1" xmlns:x="${main}"><x:c r="A1"><x:v>1</x:v></x:c></row>`,
    ],
    ["a value under a second prefix", `<row r="1"><c r="A1"><x:v xmlns:x='${main}'>1</x:v></c></row>`],
    ["cells listed twice", `<row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetData>`],
  ])("%s", (_name, rows) => {
    expect(codeOf(() => readXlsx(sheetOf(rows, { strings: "<si><t>甲</t></si>" })))).toBe("broken");
  });

  test.each(["A1:", "A1:B2:C3", "A0:B2", "A1:XFE2", "", "x"])("merged cells %s", (reference) => {
    const bytes = bookOf({
      sheets: { S: `<sheetData/><mergeCells><mergeCell ref="${reference}"/></mergeCells>` },
    });
    expect(codeOf(() => readXlsx(bytes))).toBe("broken");
  });
});

const strings = `<si><t>项目</t></si><si/><si><t>第二</t></si><si><r><rPr><color rgb="FFFF0000"/></rPr><t>红字</t></r><rPh sb="0" eb="2"><t>hongzi</t></rPh><r><t>黑字</t></r><phoneticPr fontId="1"/></si><si><t xml:space="preserve">一_x000D_
二_x005F_x000D_</t></si><si><t>&lt;&amp;&gt;&quot;&apos;&#65;&#x4E2D;<![CDATA[<b>]]></t></si>`;

function cell(rows: string, address: string): Cell {
  return at(gridOf(sheetOf(rows, { strings, styles: stylesOf(0, 14, 9, '0;-0;0;"《"@"》"') })), address);
}

function gridOf(bytes: Uint8Array): Grid {
  return readXlsx(bytes).sheets[0]?.grid as Grid;
}

function at(grid: Grid, address: string): Cell {
  return cellAt(grid, addressOf(address) as NonNullable<ReturnType<typeof addressOf>>);
}

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return "read";
}
