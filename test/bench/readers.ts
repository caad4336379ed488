import { inflateRawSync } from "node:zlib";
import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { check } from "../../src/check";
import { defaultSettings } from "../../src/core/findings/settings";
import { readXlsx } from "../../src/workbook/xlsx/read-file";
import { defaultLimits } from "../../src/workbook/xlsx/limits";
import { nodeCodec } from "../../src/workbook/xlsx/zip/node-codec";
import { readDirectory } from "../../src/workbook/xlsx/zip/read-directory";
import type { Contestant } from "./time";

/** Readers of .xlsx: ours, the libraries, and the floor that nobody can go below. */
export const readers = {
  floor: { name: "floor: inflate + scan", run: floor },
  ours: { name: "ours: read", run: (bytes) => readXlsx(bytes, { codec: nodeCodec }) },
  checked: { name: "ours: read + check", run: readAndCheck },
  portable: { name: "ours in a browser (fflate): read", run: (bytes) => readXlsx(bytes) },
  sheetJs: { name: "SheetJS: read", run: (bytes) => read(bytes, { cellNF: true, cellText: true }) },
  exceljs: { name: "exceljs: read", run: (bytes) => new Workbook().xlsx.load(bytes.slice().buffer) },
} satisfies Record<string, Contestant>;

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
