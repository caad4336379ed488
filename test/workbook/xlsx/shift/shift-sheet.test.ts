import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt, type Grid } from "../../../../src/core/grid/grid";
import { readXlsx } from "../../../../src/workbook/xlsx/read-file";
import type { Shift } from "../../../../src/core/grid/shift";
import { nodeCodec } from "../../../../src/workbook/xlsx/zip/node-codec";
import { bookOf, head, main, relationships, zipOf, type Parts } from "../build-book";
import { lintPackage, partsOf } from "../lint-package";
import { richBook } from "../rich/rich-book";
import { sdkErrors } from "../validate-package";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  insideOf,
  partText,
  shiftedBook,
} from "./shifted-book";

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const row = (number: number, inside: string, attributes = "") =>
  `<row r="${number}"${attributes}>${inside}</row>`;
const cell = (address: string, inside = "<v>1</v>", attributes = "") =>
  `<c r="${address}"${attributes}>${inside}</c>`;
const empty = data("");

/** The sheet before, and after the shift; the other sheet is called 说明. */
const pairs: [name: string, shift: Shift, before: string, after: string][] = [
  [
    "moves the rows below, and puts a row in that looks like the one above",
    insertRows(1),
    data(
      row(1, cell("A1", "<v>1</v>", ' s="3"') + cell("B1"), ' ht="30" customHeight="1" hidden="1"') +
        row(2, cell("A2")),
    ),
    data(
      row(1, cell("A1", "<v>1</v>", ' s="3"') + cell("B1"), ' ht="30" customHeight="1" hidden="1"') +
        row(2, `<c r="A2" s="3"/>`, ' ht="30" customHeight="1"') +
        row(3, cell("A3")),
    ),
  ],
  [
    "puts rows in behind the last",
    insertRows(1, 2),
    data(row(1, cell("A1", "", ' s="3"'))),
    data(row(1, cell("A1", "", ' s="3"')) + row(2, `<c r="A2" s="3"/>`) + row(3, `<c r="A3" s="3"/>`)),
  ],
  [
    "puts nothing but room above the first row",
    insertRows(0),
    data(row(1, cell("A1"))),
    data(row(2, cell("A2"))),
  ],
  [
    "numbers rows and cells that had no number",
    insertRows(1),
    data(`<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="D2"><v>3</v></c></row>`),
    data(`<row><c><v>1</v></c></row><row r="3"><c><v>2</v></c><c r="D3"><v>3</v></c></row>`),
  ],
  [
    "takes rows out",
    deleteRows(1),
    data(row(1, cell("A1")) + row(2, cell("A2")) + row(3, cell("A3"))),
    data(row(1, cell("A1")) + row(2, cell("A2"))),
  ],
  [
    "belongs to the outline it is put into",
    insertRows(1),
    data(row(1, cell("A1"), ' outlineLevel="2"') + row(2, cell("A2"), ' outlineLevel="1"')),
    data(
      row(1, cell("A1"), ' outlineLevel="2"') +
        row(2, "", ' outlineLevel="1"') +
        row(3, cell("A3"), ' outlineLevel="1"'),
    ),
  ],
  [
    "moves columns, with new ones as wide and looking like the one before",
    insertColumns(1),
    `<cols><col min="1" max="1" width="9"/><col min="2" max="4" width="20"/></cols>` +
      data(row(1, cell("A1", "<v>1</v>", ' s="3"') + cell("B1") + `<c><v>2</v></c>`, ' spans="1:3"')),
    `<cols><col min="1" max="2" width="9"/><col min="3" max="5" width="20"/></cols>` +
      data(
        row(
          1,
          cell("A1", "<v>1</v>", ' s="3"') + `<c r="B1" s="3"/>` + cell("C1") + `<c r="D1"><v>2</v></c>`,
        ),
      ),
  ],
  [
    "takes columns out",
    deleteColumns(1, 2),
    `<cols><col min="2" max="2" width="9"/><col min="3" max="5" width="20"/></cols>` +
      data(row(1, cell("A1") + cell("B1") + cell("D1"))),
    `<cols><col min="2" max="3" width="20"/></cols>` + data(row(1, cell("A1") + cell("B1"))),
  ],
  [
    "lets merges grow, move and stay",
    insertRows(2),
    `${empty}<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B3"/><mergeCell ref="C3:D3"/></mergeCells>`,
    `${empty}<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B4"/><mergeCell ref="C4:D4"/></mergeCells>`,
  ],
  [
    "lets merges shrink and go",
    deleteRows(1),
    `${empty}<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B3"/><mergeCell ref="C2:D2"/></mergeCells>`,
    `${empty}<mergeCells count="1"><mergeCell ref="B1:B2"/></mergeCells>`,
  ],
  [
    "leaves no empty list of merges",
    deleteRows(1),
    `${empty}<mergeCells count="1"><mergeCell ref="C2:D2"/></mergeCells>`,
    empty,
  ],
  [
    "lets colour formats and choices reach over a row that looks like their last",
    insertRows(3),
    `${empty}<conditionalFormatting sqref="A1:A3 C9"><cfRule type="expression" priority="1"><formula>A9&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>$D$4:$D$9</formula1></dataValidation></dataValidations>`,
    `${empty}<conditionalFormatting sqref="A1:A4 C10"><cfRule type="expression" priority="1"><formula>A10&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B3:B4"><formula1>$D$5:$D$10</formula1></dataValidation></dataValidations>`,
  ],
  [
    "words a colour format for the first cell that is left",
    deleteRows(0, 2),
    `${empty}<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>B1&gt;$B$9</formula></cfRule></conditionalFormatting>`,
    `${empty}<conditionalFormatting sqref="A1:A7"><cfRule type="expression" priority="1"><formula>B1&gt;$B$7</formula></cfRule></conditionalFormatting>`,
  ],
  [
    "takes out choices without a place, and what is in the newer lists",
    deleteRows(1),
    `${empty}<dataValidations count="2"><dataValidation type="list" sqref="B2"><formula1>"a"</formula1></dataValidation><dataValidation type="list" sqref="B9"><formula1>"a"</formula1></dataValidation></dataValidations><extLst><ext uri="{1}"><x14:dataValidations xmlns:x14="u" xmlns:xm="v" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>说明!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{2}"><x14:sparklineGroups xmlns:x14="u" xmlns:xm="v"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>表!A1:C9</xm:f><xm:sqref>D9</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
    `${empty}<dataValidations count="1"><dataValidation type="list" sqref="B8"><formula1>"a"</formula1></dataValidation></dataValidations><extLst><ext uri="{2}"><x14:sparklineGroups xmlns:x14="u" xmlns:xm="v"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>表!A1:C8</xm:f><xm:sqref>D8</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  ],
  [
    "moves links, watches, warnings, open ranges and scenarios",
    insertRows(1),
    `${empty}<protectedRanges><protectedRange sqref="A2:A3" name="a"/></protectedRanges><scenarios><scenario name="s"><inputCells r="B2" val="1"/></scenario></scenarios><hyperlinks><hyperlink ref="A2" location="表!A2"/></hyperlinks><cellWatches><cellWatch r="A9"/></cellWatches><ignoredErrors><ignoredError sqref="A1:A3"/></ignoredErrors>`,
    `${empty}<protectedRanges><protectedRange sqref="A3:A4" name="a"/></protectedRanges><scenarios><scenario name="s"><inputCells r="B3" val="1"/></scenario></scenarios><hyperlinks><hyperlink ref="A3" location="表!A2"/></hyperlinks><cellWatches><cellWatch r="A10"/></cellWatches><ignoredErrors><ignoredError sqref="A1:A4"/></ignoredErrors>`,
  ],
  [
    "moves filters and their order",
    insertRows(2),
    `${empty}<autoFilter ref="A1:C9"><filterColumn colId="1"/></autoFilter><sortState ref="A2:C9"><sortCondition ref="B2:B9"/></sortState>`,
    `${empty}<autoFilter ref="A1:C10"><filterColumn colId="1"/></autoFilter><sortState ref="A2:C10"><sortCondition ref="B2:B10"/></sortState>`,
  ],
  [
    "counts the columns of a filter anew",
    deleteColumns(1),
    `${empty}<autoFilter ref="A1:D9"><filterColumn colId="1"/><filterColumn colId="2"/></autoFilter>`,
    `${empty}<autoFilter ref="A1:C9"><filterColumn colId="1"/></autoFilter>`,
  ],
  [
    "moves page breaks",
    insertRows(5),
    `${empty}<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" min="2" max="9" man="1"/></colBreaks>`,
    `${empty}<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" min="2" max="10" man="1"/></colBreaks>`,
  ],
  [
    "takes page breaks out",
    deleteRows(4),
    `${empty}<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>`,
    `${empty}<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>`,
  ],
  [
    "freezes a row put between frozen ones, and keeps the cursor on its cell",
    insertRows(1),
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>${empty}`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" state="frozen"/><selection pane="bottomLeft" activeCell="B4" sqref="B4"/></sheetView></sheetViews>${empty}`,
  ],
  [
    "shows a row put right below the frozen ones",
    insertRows(2),
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>${empty}`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>${empty}`,
  ],
  [
    "thaws what is deleted",
    deleteRows(0),
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection activeCell="A1" sqref="A1:B1"/></sheetView></sheetViews>${empty}`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection activeCell="A1" sqref="A1:B1"/></sheetView></sheetViews>${empty}`,
  ],
  [
    "moves formulas and what they look at; sums that grow keep their results",
    insertRows(1),
    data(row(1, cell("A1")) + row(2, cell("A2")) + row(3, cell("A3", "<f>SUM(A1:A2)+说明!A2</f><v>9</v>"))),
    data(row(1, cell("A1")) + row(3, cell("A3")) + row(4, `<c r="A4"><f>SUM(A1:A3)+说明!A2</f><v>2</v></c>`)),
  ],
  [
    "drops results that only Excel can tell",
    deleteRows(0),
    data(row(1, cell("A1")) + row(2, cell("A2", "<f>ROW()+A1</f><v>3</v>"))),
    data(row(1, `<c r="A1"><f>ROW()+#REF!</f></c>`)),
  ],
  [
    "keeps a shared formula whose cells all move alike",
    insertRows(0),
    data(
      row(1, cell("A1") + cell("B1", '<f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v>')) +
        row(2, cell("A2") + cell("B2", '<f t="shared" si="0"/><v>2</v>')),
    ),
    data(
      row(2, cell("A2") + cell("B2", '<f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v>')) +
        row(3, cell("A3") + cell("B3", '<f t="shared" si="0"/><v>2</v>')),
    ),
  ],
  [
    "keeps a shared formula through a new row between its cells",
    insertRows(1),
    data(
      row(1, cell("B1", '<f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v>')) +
        row(2, cell("B2", '<f t="shared" si="0"/><v>2</v>')),
    ),
    data(
      row(1, cell("B1", '<f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v>')) +
        row(3, cell("B3", '<f t="shared" si="0"/><v>2</v>')),
    ),
  ],
  [
    "writes a shared formula out where its cells no longer read alike",
    insertRows(1),
    data(
      row(1, cell("B1", '<f t="shared" ref="B1:B2" si="0">A2*2</f><v>2</v>')) +
        row(2, cell("B2", '<f t="shared" si="0"/><v>2</v>')),
    ),
    data(row(1, cell("B1", "<f>A3*2</f><v>2</v>")) + row(3, cell("B3", "<f>A4*2</f><v>2</v>"))),
  ],
  [
    "writes a shared formula out where the cell that holds it goes",
    deleteRows(0),
    data(
      row(1, cell("B1", '<f t="shared" ref="B1:B2" si="0">$C$9</f><v>2</v>')) +
        row(2, cell("B2", '<f t="shared" si="0"/><v>2</v>')),
    ),
    data(row(1, cell("B1", "<f>$C$8</f><v>2</v>"))),
  ],
  [
    "moves an array formula as a whole",
    insertRows(0),
    data(row(1, cell("A1", '<f t="array" ref="A1:A2">B1:B2*2</f><v>2</v>')) + row(2, cell("A2"))),
    data(row(2, cell("A2", '<f t="array" ref="A2:A3">B2:B3*2</f><v>2</v>')) + row(3, cell("A3"))),
  ],
];

test.each(pairs)("%s", (_name, shift, before, after) => {
  const book = bookOf({ sheets: { 表: before, 说明: empty } });
  const shifted = shiftedBook(book, "表", shift);
  expect(insideOf(shifted, "xl/worksheets/sheet1.xml")).toBe(after);
});

describe("on other sheets and in the workbook", () => {
  const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$2</definedName><definedName name="单位">说明!$A$5</definedName><definedName name="左边">表!A1</definedName></definedNames>`;
  const other = data(row(1, cell("A1", "<f>SUM(表!A1:A9)+A5</f><v>1</v>")));
  const more = (text: string) => {
    const book = bookOf({ sheets: { 表: empty, 说明: other } });
    const parts = partsOf(book);
    const workbook = new TextDecoder()
      .decode(parts["xl/workbook.xml"])
      .replace("</sheets>", `</sheets>${text}`);
    return bookOf({ sheets: { 表: empty, 说明: other }, more: { "xl/workbook.xml": workbook } });
  };

  test("formulas and names follow an insertion", () => {
    const shifted = shiftedBook(more(names), "表", insertRows(1));
    expect(insideOf(shifted, "xl/worksheets/sheet2.xml")).toContain("<f>SUM(表!A1:A10)+A5</f>");
    const workbook = partText(shifted, "xl/workbook.xml");
    expect(workbook).toContain(`localSheetId="0">表!$A$1:$D$13</definedName>`);
    expect(workbook).toContain(`localSheetId="0">表!$1:$3</definedName>`);
    expect(workbook).toContain("说明!$A$5<");
    expect(workbook).toContain("表!A1<");
  });

  test("a print area that is gone leaves no name, one of the user's says so", () => {
    const shifted = shiftedBook(more(`${names.replace("说明!$A$5", "表!$A$5")}`), "表", deleteRows(0, 12));
    const workbook = partText(shifted, "xl/workbook.xml");
    expect(workbook).not.toContain("_xlnm");
    expect(workbook).toContain(`<definedName name="单位">表!#REF!</definedName>`);
  });
});

describe("tables", () => {
  const table = (ref: string, inside = "") =>
    `${head}<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="${ref}"${inside}><autoFilter ref="${ref}"/><tableColumns count="2"><tableColumn id="1" name="甲"/><tableColumn id="2" name="列1"/></tableColumns></table>`;
  const sheet = `${data(row(1, cell("A1") + cell("B1")))}<tableParts xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" count="1"><tablePart r:id="rId1"/></tableParts>`;
  const book = (ref = "A1:B3", more: Parts = {}) =>
    bookOf({
      sheets: { 表: sheet },
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
        "xl/tables/table1.xml": table(ref),
        ...more,
      },
    });

  test("grow with a row", () => {
    expect(partText(shiftedBook(book(), "表", insertRows(2)), "xl/tables/table1.xml")).toContain(
      `ref="A1:B4"><autoFilter ref="A1:B4"/>`,
    );
  });

  test("filter also the row that comes in above their totals", () => {
    const totals = table("A1:B3", ' totalsRowCount="1"').replace(
      `autoFilter ref="A1:B3"`,
      `autoFilter ref="A1:B2"`,
    );
    const shifted = shiftedBook(book("A1:B3", { "xl/tables/table1.xml": totals }), "表", insertRows(2));
    expect(partText(shifted, "xl/tables/table1.xml")).toContain(
      `ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/>`,
    );
  });

  test("get a column with a heading of its own, and lose one", () => {
    const wider = shiftedBook(book(), "表", insertColumns(1));
    const text = partText(wider, "xl/tables/table1.xml");
    expect(text).toContain(
      `<tableColumns count="3"><tableColumn id="1" name="甲"/><tableColumn id="3" name="列2"/><tableColumn id="2" name="列1"/></tableColumns>`,
    );
    expect(text).toContain(`ref="A1:C3"><autoFilter ref="A1:C3"/>`);
    const [grid] = readXlsx(wider).sheets.map((one) => one.grid) as [Grid];
    expect(cellAt(grid, { row: 0, column: 1 })).toEqual({ kind: "text", text: "列2" });
    const narrower = partText(shiftedBook(book(), "表", deleteColumns(0)), "xl/tables/table1.xml");
    expect(narrower).toContain(`<tableColumns count="1"><tableColumn id="2" name="列1"/></tableColumns>`);
  });

  test("go with all their cells", () => {
    const shifted = shiftedBook(book(), "表", deleteColumns(0, 2));
    expect(Object.keys(partsOf(shifted)).filter((name) => name.includes("table"))).toEqual([]);
    expect(partText(shifted, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
  });

  test.each([
    ["the heading", deleteRows(0)],
    ["all rows of data", deleteRows(1, 2)],
  ])("do not lose %s", (_name, shift) => {
    expect(failureOf(() => shiftedBook(book(), "表", shift))).toMatchObject({
      code: "not-divisible",
      detail: "A1:B3",
    });
  });
});

describe("pivot tables", () => {
  const book = bookOf({
    sheets: { 表: empty },
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["rId1", "pivotTable", "../pivotTables/pivot1.xml"],
      ]),
      "xl/pivotTables/pivot1.xml": `${head}<pivotTableDefinition xmlns="${main}" name="透视" cacheId="1"><location ref="E3:F9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "pivotCacheDefinition", "pivotCache/cache1.xml"],
      ]),
      "xl/pivotCache/cache1.xml": `${head}<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="A1:C9" sheet="表"/></cacheSource></pivotCacheDefinition>`,
    },
  });

  test("move, and draw from where their source is now", () => {
    const shifted = shiftedBook(book, "表", insertRows(1));
    expect(partText(shifted, "xl/pivotTables/pivot1.xml")).toContain(`<location ref="E4:F10"`);
    expect(partText(shifted, "xl/pivotCache/cache1.xml")).toContain(`<worksheetSource ref="A1:C10"`);
  });

  test("are not torn", () => {
    expect(failureOf(() => shiftedBook(book, "表", insertRows(4)))).toMatchObject({ code: "not-divisible", detail: "E3:F9" }); // prettier-ignore
  });
});

describe("is refused before anything is changed", () => {
  const array = data(row(1, cell("A1", '<f t="array" ref="A1:A2">B1:B2</f><v>2</v>')) + row(2, cell("A2")));
  const last = data(row(1_048_576, cell("A1048576")));
  test.each<[string, string, Shift, object]>([
    ["through an array formula", array, insertRows(1), { code: "not-divisible", detail: "A1:A2" }],
    ["of a part of an array formula", array, deleteRows(1), { code: "not-divisible", detail: "A1:A2" }],
    [
      "that pushes a filled cell off the sheet",
      last,
      insertRows(0),
      { code: "space-too-small", detail: "表" },
    ],
    ["past the edge", empty, insertRows(1_048_576), { code: "space-too-small", detail: "表" }],
    ["of nothing", empty, insertRows(1, 0), { code: "space-too-small", detail: "表" }],
  ])("%s", (_name, inside, shift, error) => {
    const book = bookOf({ sheets: { 表: inside } });
    expect(failureOf(() => shiftedBook(book, "表", shift))).toMatchObject(error);
  });

  test("on a sheet that is not there", () => {
    expect(
      failureOf(() => shiftedBook(bookOf({ sheets: { 表: empty } }), "无", insertRows(1))),
    ).toMatchObject({ code: "sheet-missing" });
  });

  test("but a look alone may be pushed off the sheet", () => {
    const book = bookOf({ sheets: { 表: data(row(1_048_576, `<c r="A1048576" s="1"/>`)) } });
    expect(insideOf(shiftedBook(book, "表", insertRows(0)), "xl/worksheets/sheet1.xml")).toBe(data(""));
  });
});

describe("a rich workbook", () => {
  const shifts: [string, Shift][] = [
    ["a row among the notes", insertRows(3)],
    ["two rows above all", insertRows(0, 2)],
    ["a row inside a drawing", insertRows(15)],
    ["a column among the notes", insertColumns(2)],
    ["a column inside the table", insertColumns(6)],
    ["rows with notes and a shared formula away", deleteRows(2, 2)],
    ["a column with notes away", deleteColumns(1)],
    ["a column of the table away", deleteColumns(6)],
  ];

  test.each(shifts)("stays without fault with %s", async (_name, shift) => {
    const shifted = shiftedBook(richBook(), "表一", shift);
    expect(lintPackage(shifted)).toEqual([]);
    expect(await sdkErrors(shifted, "rich.xlsm")).toEqual([]);
  });

  test("has its notes, comments, anchors and breaks moved", () => {
    const shifted = shiftedBook(richBook(), "表一", insertRows(3, 2));
    expect(partText(shifted, "xl/comments1.xml")).toMatch(/ref="B3".*ref="D6"/s);
    expect(partText(shifted, "xl/threadedComments/threadedComment1.xml")).toContain(`ref="D6"`);
    const vml = partText(shifted, "xl/drawings/vmlDrawing1.vml");
    expect(vml).toMatch(/<x:Anchor>2, 15, 1, 10, 4, 31, 5, 9<.*<x:Row>2</s);
    expect(vml).toMatch(/<x:Anchor>4, 15, 4, 10, 6, 31, 8, 9<.*<x:Row>5</s);
    expect(vml).toContain("<x:Anchor>5, 0, 8, 0, 6, 0, 10, 0</x:Anchor>");
    const sheet = partText(shifted, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(`<brk id="12"`);
    expect(sheet).toMatch(/<from>.*:row xmlns[^>]*>8<.*<to>.*:row xmlns[^>]*>10</);
    expect(partText(shifted, "xl/drawings/drawing1.xml")).toMatch(/<xdr:row>15<.*<xdr:row>24</s);
    expect(partsOf(shifted)["xl/calcChain.xml"]).toBeUndefined();
  });

  test("has its charts look at the cells that moved, also on a sheet of their own", () => {
    const shifted = shiftedBook(richBook(), "表一", insertRows(4));
    for (const chart of ["xl/charts/chart1.xml", "xl/charts/chart2.xml"]) {
      expect(partText(shifted, chart)).toContain("<c:f>表一!$C$4:$C$7</c:f>");
    }
  });

  test("loses notes, boxes and comments with their cells, and the parts that held nothing else", () => {
    const some = shiftedBook(richBook(), "表一", deleteRows(3));
    expect(partText(some, "xl/comments1.xml")).not.toContain("D4");
    expect(partsOf(some)["xl/threadedComments/threadedComment1.xml"]).toBeUndefined();
    const all = shiftedBook(richBook(), "表一", deleteRows(2, 2));
    expect(partsOf(all)["xl/comments1.xml"]).toBeUndefined();
    expect(lintPackage(all)).toEqual([]);
  });

  test("keeps the size of a drawing that only moves, and the place of one that does neither", () => {
    const anchors = (edit: string) => {
      const parts = partsOf(richBook());
      const drawing = new TextDecoder().decode(parts["xl/drawings/drawing1.xml"]);
      const edited = drawing.replaceAll("<xdr:twoCellAnchor>", `<xdr:twoCellAnchor editAs="${edit}">`);
      const book = zipOf({ ...parts, "xl/drawings/drawing1.xml": edited });
      const at = (shift: Shift) =>
        /<xdr:row>(\d+)<.*?<xdr:row>(\d+)</s
          .exec(partText(shiftedBook(book, "表一", shift), "xl/drawings/drawing1.xml"))
          ?.slice(1);
      return [at(insertRows(2)), at(insertRows(15)), at(deleteRows(12, 3))];
    };
    expect(anchors("twoCell")).toEqual([["14", "23"], ["13", "23"], ["12", "19"]]); // prettier-ignore
    expect(anchors("oneCell")).toEqual([["14", "23"], ["13", "22"], ["12", "21"]]); // prettier-ignore
    expect(anchors("absolute")).toEqual([["13", "22"], ["13", "22"], ["13", "22"]]); // prettier-ignore
  });

  test.each([
    ["rows", { axis: "row", at: 3, count: 2 }],
    ["rows above all", { axis: "row", at: 0, count: 1 }],
    ["columns", { axis: "column", at: 2, count: 1 }],
  ] as const)("is what it was when plain %s are put in and taken out again", (_name, place) => {
    const bytes = richBook();
    const back = shiftedBook(bytes, "表一", { ...place, kind: "insert" }, { ...place, kind: "delete" });
    const before = partsOf(bytes);
    const after = partsOf(back);
    for (const name of Object.keys(after)) {
      // Hints that a column makes false, the order of calculation, and the wish that it be done anew.
      if (/Content_Types|workbook\.xml/.test(name)) continue;
      const normal = (part?: Uint8Array) =>
        new TextDecoder("latin1")
          .decode(part)
          .replace(/ spans="[^"]*"/g, "")
          .replace(/<f[^>]*si=.*?(?:<\/f>|\/>)/g, "");
      expect([name, normal(after[name])]).toEqual([name, normal(before[name])]);
    }
  });
});

function failureOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

const folder = join(__dirname, "../../../../../shared/tables");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

if (files.length === 0) {
  test.skip("the real tables are not here (../shared/tables): skipped", () => undefined);
} else {
  test.each(files)("%s has its cells where they belong, and no new fault", (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const [sheet] = readXlsx(bytes, { codec: nodeCodec }).sheets;
    if (!sheet) throw new Error("no sheet");
    const shifted = shiftedBook(bytes, sheet.name, insertRows(9, 2));
    const after = readXlsx(shifted, { codec: nodeCodec }).sheets[0]?.grid as Grid;
    expect(textsOf(after)).toEqual(textsOf(sheet.grid, (row) => (row < 9 ? row : row + 2)));
    expect(lintPackage(shifted)).toEqual(lintPackage(bytes));
  });
}

function textsOf(grid: Grid, moved = (row: number) => row): string[] {
  return [...grid.cells].map(([key, one]) => {
    const text = "text" in one ? one.text : one.kind;
    return `${moved(Math.floor(key / 16_384))},${key % 16_384}: ${text}`;
  });
}
