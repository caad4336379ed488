import { Workbook as Book, type Worksheet } from "exceljs";
import { addressText, columnText, rangeText } from "../../../src/core/grid/address";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { contract, type ContractHost, type SeedSheet, type SeenLook, type SeenSheet } from "../contract";
import { rangeAt } from "../contract-places";

/** Exceljs sets the scene and looks at the outcome: what it reads in the saved file is what others will. */
contract("the host of .xlsx files", async () => {
  let workbook = new XlsxWorkbook(await seeded([{ name: "空" }]));
  const host: ContractHost = {
    open: async (sheets) => (workbook = new XlsxWorkbook(await seeded(sheets))),
    reopen: async () => (workbook = new XlsxWorkbook(workbook.save())),
    sheetNames: async () => (await saved(workbook)).worksheets.map(({ name }) => name),
    look: async (name) => seen(sheetOf(await saved(workbook), name)),
    select: async (sheet, range) => {
      workbook.selection = { sheet, range: rangeAt(range) };
    },
    selected: async () => ({
      sheet: workbook.selection.sheet,
      range: rangeText(workbook.selection.range),
    }),
    type: async () => {
      throw new Error("a file has no live edits");
    },
    close: async () => undefined,
  };
  return host;
});

async function seeded(sheets: readonly SeedSheet[]): Promise<Uint8Array> {
  const book = new Book();
  for (const seed of sheets) await seedSheet(book.addWorksheet(seed.name), seed);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function seedSheet(sheet: Worksheet, seed: SeedSheet): Promise<void> {
  for (const [address, cell] of Object.entries(seed.cells ?? {})) {
    const there = sheet.getCell(address);
    if (typeof cell !== "object") there.value = cell;
    else {
      there.value =
        cell.formula === undefined
          ? cell.value
          : { formula: cell.formula, result: cell.value, date1904: false };
      if (cell.numberFormat !== undefined) there.numFmt = cell.numberFormat;
    }
  }
  for (const merge of seed.merges ?? []) sheet.mergeCells(merge);
  for (const row of seed.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
  for (const column of seed.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
  for (const [address, note] of Object.entries(seed.notes ?? {})) sheet.getCell(address).note = note;
  for (const [address, fill] of Object.entries(seed.fills ?? {})) {
    sheet.getCell(address).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: `FF${fill.slice(1)}` },
    };
  }
  for (const { range, formula } of seed.colourFormats ?? []) {
    sheet.addConditionalFormatting({
      ref: range,
      rules: [
        { type: "expression", priority: 1, formulae: [formula.slice(1)], style: { font: { bold: true } } },
      ],
    });
  }
  if (seed.isProtected) await sheet.protect("", {});
}

async function saved(workbook: XlsxWorkbook): Promise<Book> {
  const book = new Book();
  const bytes = workbook.save();
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return book;
}

function sheetOf(book: Book, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function seen(sheet: Worksheet): SeenSheet {
  const notes: Record<string, string> = {};
  const looks: Record<string, SeenLook> = {};
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const note = noteOf(cell.note);
      if (note !== undefined) notes[cell.address] = note;
      const look = lookOf(cell);
      if (Object.keys(look).length > 0) looks[cell.address] = look;
    }),
  );
  const widths = (sheet.columns ?? []).flatMap((column, index) =>
    column.width === undefined ? [] : [[columnText(index), (column.width * 7 * 72) / 96] as const],
  );
  return { notes, looks, colourFormats: formatsOf(sheet), columnWidths: Object.fromEntries(widths) };
}

type Cell = ReturnType<Worksheet["getCell"]>;

function noteOf(note: Cell["note"]): string | undefined {
  if (typeof note !== "object") return note;
  return (note.texts ?? []).map(({ text }) => text).join("");
}

function formatsOf(sheet: Worksheet): SeenSheet["colourFormats"] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
  };
  return conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap(({ formulae }) =>
      ref.split(" ").map((range) => ({ range, formula: `=${formulae?.[0] ?? ""}` })),
    ),
  );
}

function lookOf(cell: Cell): SeenLook {
  const { font, alignment, border, numFmt, fill } = cell;
  const look: { -readonly [Key in keyof SeenLook]: SeenLook[Key] } = {};
  if (font?.name) look.font = font.name;
  if (font?.size) look.size = font.size;
  if (font?.bold) look.isBold = true;
  if (alignment?.wrapText) look.isWrapped = true;
  if (alignment?.horizontal) look.horizontal = alignment.horizontal as "left" | "center" | "right";
  if (alignment?.vertical) look.vertical = alignment.vertical === "middle" ? "center" : "top";
  if (border?.top && border.bottom && border.left && border.right) look.hasBorder = true;
  if (numFmt && numFmt !== "General") look.numberFormat = numFmt;
  if (fill?.type === "pattern" && fill.fgColor?.argb) look.fill = `#${fill.fgColor.argb.slice(2)}`;
  const choices = cell.dataValidation?.formulae as string[] | undefined;
  if (choices?.[0]) look.choices = choices[0].replace(/^"|"$/g, "").split(",");
  return look;
}

test("addresses are spelt alike here and in exceljs", () => {
  expect(addressText({ row: 3, column: 27 })).toBe(new Book().addWorksheet("x").getCell(4, 28).address);
});
