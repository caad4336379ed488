import { resolve } from "node:path";
import { textOf } from "../../core/grid/cell";
import { cellAt } from "../../core/grid/grid";
import { readXlsx } from "../../workbook/xlsx/read-file";
import { nodeCodec } from "../../workbook/xlsx/zip/node-codec";
import type { Io } from "../io";
import { xlsxWords } from "../report/xlsx/xlsx-words";
import { identitiesOf } from "../rewrite/targets";
import type { Input } from "./find-inputs";
import { statOf } from "./stat-of";

/**
 * Whether the report would take the place of a workbook that it is about, under whatever name; an earlier report of
 * ours may give way to the next.
 */
export async function isReplacingInput(
  output: string | undefined,
  inputs: readonly Input[],
  io: Pick<Io, "stat" | "readFile">,
): Promise<boolean> {
  const there = output === undefined || output === "-" ? undefined : await statOf(output, io);
  if (output === undefined || !there) return false;
  const isNamed = inputs.some(({ file }) => isSamePath(file, output));
  const isInput =
    isNamed || (there.identity !== undefined && (await identitiesOf(inputs, io)).has(there.identity));
  return isInput && !(await isOurReport(output, io));
}

export function isSamePath(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

async function isOurReport(path: string, io: Pick<Io, "readFile">): Promise<boolean> {
  try {
    const [first] = readXlsx(await io.readFile(path), { codec: nodeCodec }).sheets;
    const title = first && textOf(cellAt(first.grid, { row: 0, column: 0 }));
    return Object.values(xlsxWords).some((words) => words.title === title);
  } catch {
    // What cannot be read is somebody's file.
    return false;
  }
}
