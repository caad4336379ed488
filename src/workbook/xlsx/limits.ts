import { FileError } from "./file-error";

/** What a file may cost to read; each is a setting. */
export interface Limits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Parts in the package. */
  readonly entries: number;
  /** Of all parts read, unpacked. */
  readonly inflatedBytes: number;
  /** Of one part, unpacked. */
  readonly partBytes: number;
  /** Unpacked to packed, of a part above 16 MB. */
  readonly ratio: number;
  /** Non-empty cells in all sheets read. */
  readonly cells: number;
  /** Characters of displayed numbers, and eight times those of formulas that cells share: a short file can ask for gigabytes. */
  readonly characters: number;
  /** Shared strings. */
  readonly strings: number;
  /** Number formats that differ. */
  readonly formats: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
  /** Cells of one sheet that lie in merges, inside its used range. */
  readonly mergedCells: number;
  /** Right below the root of a part that is to be changed: a sheet has some forty, and one more for each coloured area. And of rules and relationships. */
  readonly elements: number;
  /** Of nested XML elements. */
  readonly depth: number;
}

export type LimitName = keyof Limits;

const megabyte = 1024 * 1024;

/** Far above what people make (5,000 tables are 30 MB unpacked), far below what stops a machine. */
export const defaultLimits: Limits = {
  bytes: 64 * megabyte,
  entries: 65_535,
  inflatedBytes: 256 * megabyte,
  partBytes: 128 * megabyte,
  ratio: 400,
  cells: 1_000_000,
  characters: 128_000_000,
  strings: 1_500_000,
  formats: 4_000,
  merges: 500_000,
  mergedCells: 2_000_000,
  elements: 200_000,
  depth: 128,
};

/** Throws `too-large` where the limit is exceeded. */
export function keepWithin(limits: Limits, name: LimitName, count: number): void {
  if (count > limits[name]) throw new FileError("too-large", { detail: name });
}
