import { noteMark } from "../../../src/core/flags/flag";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { portableCodec } from "../../../src/workbook/xlsx/zip/portable-codec";
import { rangeAt } from "../contract-places";
import { bookParts, bytesOf, joined } from "./build-book";
import { lintPackage } from "./lint-package";

const parts = bookParts({
  sheets: { Sheet1: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>` },
});

interface Shape {
  /** Sizes and places of entries kept the long way. */
  readonly longEntries?: boolean;
  /** An end record of the long kind. */
  readonly longEnd?: boolean;
  readonly isExtraMissing?: boolean;
  readonly isLocatorWrong?: boolean;
}

/** A zip as writers make it that do not know beforehand how large it will get. */
function zip64({
  longEntries = false,
  longEnd = false,
  isExtraMissing = false,
  isLocatorWrong = false,
}: Shape): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const [part, text] of Object.entries(parts)) {
    const [name, data] = [bytesOf(part), bytesOf(text)];
    const packed = portableCodec.deflate(data);
    const crc = portableCodec.crc32(data);
    const local = [
      fields(
        [4, 0x04034b50],
        [2, 45],
        [2, 0],
        [2, 8],
        [4, 0],
        [4, crc],
        [4, packed.length],
        [4, data.length],
        [2, name.length],
        [2, 0],
      ),
      name,
      packed,
    ];
    const long = longEntries
      ? fields([2, 0x7777], [2, 2], [2, 0], [2, 1], [2, 24], [8, data.length], [8, packed.length], [8, at])
      : new Uint8Array();
    const extra = isExtraMissing ? new Uint8Array() : long;
    const size = (value: number) => (longEntries ? 0xffffffff : value);
    records.push(
      fields(
        [4, 0x02014b50],
        [2, 45],
        [2, 45],
        [2, 0],
        [2, 8],
        [4, 0],
        [4, crc],
        [4, size(packed.length)],
        [4, size(data.length)],
        [2, name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, size(at)],
      ),
      name,
      extra,
    );
    pieces.push(...local);
    at += joined(local).length;
  }
  const central = joined(records);
  const count = Object.keys(parts).length;
  const end64 = longEnd
    ? [
        fields(
          [4, 0x06064b50],
          [8, 44],
          [2, 45],
          [2, 45],
          [4, 0],
          [4, 0],
          [8, count],
          [8, count],
          [8, central.length],
          [8, at],
        ),
        fields([4, 0x07064b50], [4, 0], [8, at + central.length + (isLocatorWrong ? 5 : 0)], [4, 1]),
      ]
    : [];
  const short = (value: number, most: number) => (longEnd ? most : value);
  const end = fields(
    [4, 0x06054b50],
    [4, 0],
    [2, short(count, 0xffff)],
    [2, short(count, 0xffff)],
    [4, short(central.length, 0xffffffff)],
    [4, short(at, 0xffffffff)],
    [2, 0],
  );
  return joined([...pieces, central, ...end64, end]);
}

function fields(...list: readonly (readonly [size: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([size, value]) =>
      Array.from({ length: size }, (_byte, index) => Math.floor(value / 256 ** index) & 255),
    ),
  );
}

test.each<[string, Shape]>([
  ["an end record of the long kind", { longEnd: true }],
  ["entries of the long kind", { longEntries: true }],
  ["both", { longEntries: true, longEnd: true }],
])("a zip with %s is read", (_name, shape) => {
  expect(readXlsx(zip64(shape)).sheets[0]?.grid.cells.size).toBe(1);
});

test.each<[string, Shape]>([
  ["long entries do not tell their sizes", { longEntries: true, isExtraMissing: true }],
  ["the long end is not where it should be", { longEnd: true, isLocatorWrong: true }],
])("a zip whose %s is broken", (_name, shape) => {
  expect(() => readXlsx(zip64(shape))).toThrow(FileError);
});

describe("writing into it", () => {
  const flags = [{ sheet: "Sheet1", at: rangeAt("A1"), severity: "error", text: `${noteMark}\n甲` }] as const;

  test("works where only the end is of the long kind", async () => {
    const workbook = new XlsxWorkbook(zip64({ longEnd: true }));
    await workbook.showFlags(flags, ["Sheet1"]);
    expect(lintPackage(workbook.save())).toEqual([]);
  });

  test("is refused where its entries are", async () => {
    const workbook = new XlsxWorkbook(zip64({ longEntries: true }));
    expect(workbook.capabilities().isReadOnly).toBe(true);
    await expect(workbook.showFlags(flags, ["Sheet1"])).rejects.toMatchObject({
      code: "not-supported",
      detail: "zip64",
    });
  });
});
