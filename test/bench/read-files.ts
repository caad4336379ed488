/**
 * How fast files are read and flagged: ours beside exceljs, SheetJS, openpyxl where it is installed, and the floor, which
 * is unpacking and finding every tag. Run by `node test/bench/compare.cjs`. Times are those of the processor, medians
 * of several rounds: a busy machine must not decide.
 */
import { inflateRawSync } from "node:zlib";
import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { check } from "../../src/check";
import { flagsOf } from "../../src/core/flags/flag";
import { defaultSettings } from "../../src/core/findings/settings";
import { readXlsx } from "../../src/workbook/xlsx/read-file";
import { defaultLimits } from "../../src/workbook/xlsx/limits";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../src/workbook/xlsx/zip/node-codec";
import { readDirectory } from "../../src/workbook/xlsx/zip/read-directory";
import { bookOfTables } from "./make-books";
import { openpyxlTimes } from "./openpyxl";

interface Contestant {
  readonly name: string;
  readonly rounds: number;
  readonly run: (bytes: Uint8Array) => unknown;
}

const mostRounds = 21;

const readers: readonly Contestant[] = [
  { name: "floor: inflate + scan", rounds: mostRounds, run: floor },
  { name: "ours", rounds: mostRounds, run: (bytes) => readXlsx(bytes, { codec: nodeCodec }) },
  { name: "ours in a browser (fflate)", rounds: 9, run: (bytes) => readXlsx(bytes) },
  { name: "ours + check", rounds: 3, run: readAndCheck },
  { name: "SheetJS", rounds: 5, run: (bytes) => read(bytes, { cellNF: true, cellText: true }) },
  { name: "exceljs", rounds: 3, run: (bytes) => new Workbook().xlsx.load(bytes.slice().buffer) },
];

const flaggers: readonly Contestant[] = [
  { name: "ours", rounds: 15, run: flag },
  { name: "exceljs", rounds: 3, run: flagWithExceljs },
];

async function main(): Promise<void> {
  const many = Array.from({ length: 200 }, (_one, index) => bookOfTables(5, "sheets", index * 5));
  const large = [bookOfTables(500, "stacked")];
  await compare("read 200 workbooks of 5 tables", many, readers);
  await compare("read 1 workbook of 500 tables on a sheet", large, readers);
  await compare("flag 20 workbooks of 5 tables: open, 20 flags, save", many.slice(0, 20), flaggers);
  growth();
}

async function compare(
  title: string,
  books: readonly Uint8Array[],
  contestants: readonly Contestant[],
): Promise<void> {
  console.log(`\n${title} (${Math.round(books.reduce((sum, book) => sum + book.length, 0) / 1024)} KB)`);
  const times = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  // In turn, so that a busy minute slows all of them.
  for (let round = 0; round < mostRounds; round += 1) {
    for (const { name, run } of contestants.filter(({ rounds }) => round < rounds)) {
      const started = process.cpuUsage();
      for (const book of books) await run(book);
      times.get(name)?.push(millisecondsSince(started));
    }
  }
  const base = median(times.get(contestants[0]?.name ?? "") ?? []);
  const show = (name: string, time: number) =>
    console.log(
      `  ${name.padEnd(27)} ${time.toFixed(1).padStart(9)} ms  ${(time / base).toFixed(2).padStart(7)} ×`,
    );
  for (const [name, taken] of times) show(name, median(taken));
  if (contestants === readers) for (const [name, time] of openpyxlTimes(books)) show(name, time);
}

/** From 500 to 5,000 tables on a sheet the time may grow tenfold, no more. */
function growth(): void {
  console.log("\nread so many tables on one sheet");
  for (const count of [500, 1000, 5000]) {
    const book = bookOfTables(count, "stacked");
    const times = Array.from({ length: 7 }, () => {
      const started = process.cpuUsage();
      readXlsx(book, { codec: nodeCodec });
      return millisecondsSince(started);
    });
    const time = median(times);
    console.log(
      `  ${String(count).padStart(5)}: ${time.toFixed(1)} ms, ${((time / count) * 1000).toFixed(0)} µs a table`,
    );
  }
}

function millisecondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
}

/** The least that anybody has to do: unpack what holds cells, and find its tags. */
function floor(bytes: Uint8Array): number {
  let tags = 0;
  for (const entry of readDirectory(bytes, defaultLimits)) {
    if (!/sharedStrings|styles|workbook|worksheets|rels/.test(entry.name)) continue;
    const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
    const text = inflateRawSync(packed, { chunkSize: Math.max(64, entry.size + 1) }).toString("utf8");
    for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) tags += 1;
  }
  return tags;
}

function readAndCheck(bytes: Uint8Array): unknown {
  const { sheets } = readXlsx(bytes, { codec: nodeCodec });
  return check(
    sheets.map(({ grid }) => grid),
    defaultSettings,
  );
}

const severities = ["error", "warning", "info"] as const;

async function flag(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes, { codec: nodeCodec });
  const findings = workbook.sheetNames().flatMap((sheet) =>
    [1, 4, 8, 11].map((row) => ({
      sheet,
      rule: "bench",
      severity: severities[row % 3] ?? "error",
      at: { top: row, left: 1, bottom: row, right: 1 },
      cells: [],
      message: { zh: "请核对这一格", en: "Look at this cell" },
    })),
  );
  await workbook.showFlags(flagsOf(findings, "zh"), workbook.sheetNames());
  return workbook.save();
}

async function flagWithExceljs(bytes: Uint8Array): Promise<unknown> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const sheet of book.worksheets) {
    for (const row of [2, 5, 9, 12]) {
      sheet.getCell(row, 2).note = "请核对这一格";
      sheet.addConditionalFormatting({
        ref: `B${row}`,
        rules: [{ type: "expression", priority: 1, formulae: ["1=1"], style: { font: { bold: true } } }],
      });
    }
  }
  return book.xlsx.writeBuffer();
}

void main();
