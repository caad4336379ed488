/** A measured number beside what it may be at most; without a limit it is only told. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number | undefined;
  /** How the number came about, where the name does not say it. */
  readonly note?: string | undefined;
}

/** One line a figure, its limit beside it; whether it keeps within it. */
export function tellFigure({ name, value, unit, most, note }: Figure): boolean {
  const isWithin = most === undefined || value <= most;
  const limit = most === undefined ? "" : `  (at most ${shown(most)})${isWithin ? "" : "  EXCEEDED"}`;
  const told = note === undefined ? "" : `  ${note}`;
  console.log(`  ${name.padEnd(46)} ${shown(value).padStart(9)} ${unit.padEnd(10)}${limit}${told}`);
  return isWithin;
}

function shown(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value < 10 ? 2 : 1);
}
