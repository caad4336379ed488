import type { IRange } from "@univerjs/core";
import { isOverlapping, type Range, rangeText } from "../../core/grid/address";
import { ourRange } from "../../workbook/univer/ranges";
import type { SheetStates } from "./cell-changes";

export interface MergeChanges {
  readonly gone: readonly Range[];
  readonly fresh: readonly Range[];
  /** Merges on the screen that a file cannot hold, for they lie over others. */
  readonly left: readonly Range[];
}

const noChanges: MergeChanges = { gone: [], fresh: [], left: [] };

/**
 * What became of a sheet's merges. Where a range is dragged over a part of a merge, or cells are deleted beside one and
 * others move up, Univer leaves merges over one another, or outside the sheet; Excel refuses such moves and calls such
 * merges damage. Of those that lie over one another the ones that were there before stay.
 */
export function mergeChanges({ before, after }: SheetStates): MergeChanges {
  if (isSameList(before.mergeData, after.mergeData)) return noChanges;
  const [old, now] = [mergesOf(before.mergeData), mergesOf(after.mergeData)];
  const gone = [...old].filter(([text]) => !now.has(text)).map(([, merge]) => merge);
  const [kept, fresh] = [true, false].map((isOld) =>
    [...now].filter(([text]) => old.has(text) === isOld).map(([, merge]) => merge),
  ) as [Range[], Range[]];
  const left = tooMany(kept, fresh);
  return { gone, fresh: fresh.filter((merge) => !left.has(merge)), left: [...left] };
}

/** Those of the new merges that lie over one that was there, or over another new one. */
function tooMany(kept: readonly Range[], fresh: readonly Range[]): ReadonlySet<Range> {
  const doubtful = overlapping([...kept, ...fresh]);
  const there = [...doubtful].filter((merge) => !fresh.includes(merge));
  const left = new Set<Range>();
  for (const merge of fresh) {
    if (!doubtful.has(merge)) continue;
    if (there.some((other) => isOverlapping(merge, other))) left.add(merge);
    else there.push(merge);
  }
  return left;
}

/** All that overlap another, told in one go from the top down: there may be thousands, and hardly ever one of these. */
function overlapping(merges: readonly Range[]): ReadonlySet<Range> {
  const found = new Set<Range>();
  let open: Range[] = [];
  for (const merge of [...merges].sort((one, other) => one.top - other.top)) {
    open = open.filter(({ bottom }) => bottom >= merge.top);
    for (const other of open) if (isOverlapping(merge, other)) found.add(other).add(merge);
    open.push(merge);
  }
  return found;
}

/** Told without a text for each of thousands of merges. */
function isSameList(one: readonly IRange[] = [], other: readonly IRange[] = []): boolean {
  return one.length === other.length && one.every((range, index) => isSameRange(range, other[index]));
}

function isSameRange(one: IRange, other: IRange | undefined): boolean {
  return (
    one.startRow === other?.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}

/** By their addresses; without those that cover one cell, none, or some that no sheet has. */
function mergesOf(merges: readonly IRange[] = []): Map<string, Range> {
  const sound = merges.map(ourRange).filter(({ top, bottom, left, right }) => {
    return top >= 0 && left >= 0 && top <= bottom && left <= right && (top < bottom || left < right);
  });
  return new Map(sound.map((merge) => [rangeText(merge), merge]));
}
