import { bookOfTables } from "./make-books";
import type { Figure } from "./figure";
import { readers } from "./readers";
import { type Contestant, timesOf } from "./time";

const few = 500;
const many = 5000;
/** A tenfold sheet may take tenfold the time, and half as much again for what no longer fits into the processor's own memory. */
const mostGrowth = 1.5;

/** From 500 to 5,000 tables on a sheet the time of one table stays what it is. */
export async function growth(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const contestant of [readers.ours, readers.checked]) {
    const one = await perTable(few, contestant);
    const other = await perTable(many, contestant);
    figures.push(
      { name: `${contestant.name}, ${few} tables`, value: one, unit: "µs/table" },
      { name: `${contestant.name}, ${many} tables`, value: other, unit: "µs/table" },
      {
        name: `${contestant.name}, growth of a table's time`,
        value: other / one,
        unit: "×",
        most: mostGrowth,
      },
    );
  }
  return figures;
}

async function perTable(count: number, contestant: Contestant): Promise<number> {
  const times = await timesOf([bookOfTables(count, "stacked")], [contestant]);
  return ((times.get(contestant.name) ?? 0) / count) * 1000;
}
