import { IPermissionService } from "@univerjs/core";
import {
  RangeProtectionPermissionEditPoint,
  RangeProtectionPermissionViewPoint,
  RangeProtectionRuleModel,
} from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Address, Range } from "../../core/grid/address";
import { type Engine, idsOf } from "./engine";
import { rangeOn } from "./ranges";

/** Protects a sheet as its file does: the unlocked cells stay open to the user, all others are read-only. */
export async function lockSheet(
  engine: Engine,
  sheet: FWorksheet,
  unlocked: readonly Address[],
): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  if (unlocked.length === 0) {
    await permission.protect();
    await permission.setReadOnly();
    return;
  }
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const ranges = lockedRanges(unlocked, size).map((range) => rangeOn(sheet, range));
  await permission.protectRanges([{ ranges, options: { allowViewByOthers: true } }]);
  const { unitId, subUnitId } = idsOf(sheet);
  const permissions = engine.injector.get(IPermissionService);
  for (const { permissionId } of engine.injector
    .get(RangeProtectionRuleModel)
    .getSubunitRuleList(unitId, subUnitId)) {
    // The user owns the file, and so might edit even what is protected; but see it he must.
    const points = { edit: RangeProtectionPermissionEditPoint, view: RangeProtectionPermissionViewPoint };
    permissions.updatePermissionPoint(new points.edit(unitId, subUnitId, permissionId).id, false);
    permissions.updatePermissionPoint(new points.view(unitId, subUnitId, permissionId).id, true);
  }
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** All of the sheet but these cells, in as few ranges as rows of one pattern allow. */
export function lockedRanges(unlocked: readonly Address[], { rows, columns }: Size): Range[] {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of unlocked) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const patternOf = (row: number) => (byRow.get(row) ?? []).sort((one, other) => one - other);
  const ranges: Range[] = [];
  for (let top = 0; top < rows;) {
    const pattern = patternOf(top);
    let bottom = top;
    while (bottom + 1 < rows && String(patternOf(bottom + 1)) === String(pattern)) bottom += 1;
    for (const { left, right } of gapsBetween(pattern, columns)) ranges.push({ top, left, bottom, right });
    top = bottom + 1;
  }
  return ranges;
}

function gapsBetween(taken: readonly number[], count: number): { left: number; right: number }[] {
  const edges = [-1, ...taken, count];
  return edges.slice(1).flatMap((edge, index) => {
    const left = (edges[index] as number) + 1;
    return left < edge ? [{ left, right: edge - 1 }] : [];
  });
}
