import { keyOf } from "../../src/core/grid/grid";
import { at, rangeAt } from "../workbook/contract-places";
import { type Book, type Sheet, newBook } from "./book/book";

/** A workbook with everything of a user's that a check could spoil, on as many sheets as wanted. */
export function richBook(sheetCount = 1): Book {
  const names = Array.from({ length: sheetCount }, (_, index) => `项目${index + 1}`);
  const book = newBook(...names);
  for (const sheet of book.sheets) {
    fill(sheet);
    decorate(book, sheet);
  }
  book.names.push({ name: "资金总额", formula: "=项目1!$C$6", comment: "财务科" });
  book.settings.set("别的插件", { 版本: 3 });
  book.xmlParts.set(book.nextId(), '<清单 xmlns="urn:someone-else"/>');
  return book;
}

/** About as much text as a filled form has. */
function fill(sheet: Sheet): void {
  sheet.cells.set(keyOf(at("A1")), { value: `项目支出绩效目标表（${sheet.name}）` });
  for (let row = 1; row < 40; row += 1) {
    sheet.cells.set(keyOf({ row, column: 0 }), { value: `产出指标${row}` });
    sheet.cells.set(keyOf({ row, column: 1 }), { value: "按时完成设备采购、安装和调试，确保系统稳定运行" });
    sheet.cells.set(keyOf({ row, column: 2 }), { value: row * 1.5 });
    sheet.looks.set(keyOf({ row, column: 2 }), { numberFormat: "0.00" });
  }
  sheet.cells.set(keyOf(at("C41")), { value: 0, formula: "=SUM(C2:C40)" });
}

function decorate(book: Book, sheet: Sheet): void {
  sheet.merges = [rangeAt("A1:C1"), rangeAt("A3:A5")];
  sheet.hiddenRows.add(20);
  sheet.hiddenColumns.add(7);
  sheet.rowHeights.set(0, 32);
  sheet.columnWidths.set(1, 180);
  sheet.frozen = rangeAt("A1:C2");
  sheet.looks.set(keyOf(at("A2")), {
    fillColor: "#FFFF00",
    fontBold: true,
    borderEdgeTopStyle: "Continuous",
  });
  sheet.notes.set(keyOf(at("B3")), "财务科已核");
  sheet.comments.push(
    { id: book.nextId(), ...at("C4"), content: "请补数", author: "李", resolved: false, replies: ["好"] },
    { id: book.nextId(), ...at("B9"), content: "见附件", author: "王", resolved: true, replies: [] },
  );
  sheet.formats = userFormats(book);
  sheet.validations = [
    { ranges: [rangeAt("D2:D40")], settings: { Rule: { list: { inCellDropDown: true, source: "是,否" } } } },
  ];
  sheet.tables.push({ id: book.nextId(), name: `清单${sheet.id}`, range: rangeAt("F1:G9") });
}

/** One of each kind that is easily taken for ours, and some that are not. */
function userFormats(book: Book): Sheet["formats"] {
  const format = (type: string, rule: Record<string, unknown>, ranges: readonly string[]) => ({
    id: book.nextId(),
    type,
    rule,
    ranges: ranges.map(rangeAt),
    look: { fillColor: "#92D050" },
    stopIfTrue: type === "CellValue",
  });
  return [
    format("Custom", { formula: "=$C2>100" }, ["C2:C40", "E2:E40"]),
    format("CellValue", { formula1: "=0", operator: "LessThan" }, ["C2:C40"]),
    format("Custom", { formula: '=N("target")=0' }, ["A2:A40"]),
    format("ColorScale", {}, ["C2:C40"]),
  ];
}
