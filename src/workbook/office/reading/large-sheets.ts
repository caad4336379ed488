import { type Range, rangeText } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import type { Scope } from "../../workbook";
import { rangeInAddress } from "../addresses";
import type { OfficeHost } from "../office-host";
import { type Piece, inPieces } from "../pieces";
import { runInExcel } from "../run-in-excel";
import { chooseSheets } from "./choose-sheets";
import { type LoadedBlock, gridOf, loadBlock, loadMerges, usedCells } from "./load-sheet";
import { rowBlocks } from "./row-blocks";

/** Reads sheets that are too large for one answer: first how large they are, then their rows in pieces. */
export async function readLargeSheets(host: OfficeHost, scope: Scope): Promise<Grid[]> {
  return runInExcel(host, async (context) => {
    const outlines = await outlinesOf(context, scope);
    const pieces = outlines.flatMap((outline) => outline.ranges.map((range) => pieceOf(outline, range)));
    await inPieces(pieces, async (batch) => {
      const loaded = batch.map(({ outline, range }) => ({
        outline,
        block: loadBlock(outline.sheet.getRange(rangeText(range))),
      }));
      await context.sync();
      for (const { outline, block } of loaded) outline.blocks.push(block);
    });
    return outlines.map(({ sheet, blocks, merges }) => gridOf(sheet.name, blocks, merges));
  });
}

interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly merges: Excel.RangeAreas;
  readonly ranges: readonly Range[];
  readonly blocks: LoadedBlock[];
}

interface RowPiece extends Piece {
  readonly outline: Outline;
  readonly range: Range;
}

/** Three arrays, mostly of short entries; Chinese text makes up for the many empty ones. */
const bytesPerCell = 60;

function pieceOf(outline: Outline, range: Range): RowPiece {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return { outline, range, bytes: cells * bytesPerCell };
}

/** Beyond this, only filled cells are asked for: one entry far away must not cost all the cells between. */
const mostCells = 2_000_000;

async function outlinesOf(context: Excel.RequestContext, scope: Scope): Promise<Outline[]> {
  const sheets = await chooseSheets(context, scope);
  const loaded = sheets.map((sheet) => {
    sheet.load("name");
    const used = usedCells(sheet);
    used.load("address,cellCount");
    return { sheet, used, merges: loadMerges(sheet) };
  });
  await context.sync();
  const filled = loaded.map(({ used }) => (isSparse(used) ? filledAreas(used) : []));
  if (filled.some((areas) => areas.length > 0)) await context.sync();
  return loaded.map(({ sheet, used, merges }, index) => {
    const areas = (filled[index] ?? []).flatMap((area) => (area.isNullObject ? [] : area.areas.items));
    const ranges = used.isNullObject
      ? []
      : isSparse(used)
        ? areas.map(({ address }) => address)
        : [used.address];
    return { sheet, merges, blocks: [], ranges: ranges.flatMap((address) => rangesOf(address)) };
  });
}

function isSparse(used: Excel.Range): boolean {
  // Excel says -1 where the count is beyond its numbers.
  return used.cellCount > mostCells || used.cellCount < 0;
}

function filledAreas(used: Excel.Range): Excel.RangeAreas[] {
  return (["Constants", "Formulas"] as const).map((type) => {
    const areas = used.getSpecialCellsOrNullObject(type);
    areas.load("areas/address");
    return areas;
  });
}

function rangesOf(address: string): Range[] {
  const range = rangeInAddress(address);
  return range ? rowBlocks(range, cellsPerPiece) : [];
}

const cellsPerPiece = 20_000;
