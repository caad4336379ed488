import type { Table } from "../table/table";
import { remembered } from "../value/remembered";
import { yearsIn } from "../value/year";

/** The one year a title or a sheet's name tells; 2021年3月 is when it was filled in. */
export const onlyYearIn: (text: string) => number | undefined = remembered((text) => {
  const years = yearsIn(text);
  return years.length === 1 && !/[月日]/.test(text) ? years[0] : undefined;
});

/** The table's year, or that of its sheet's name (2021年) where the table itself names none. */
export function yearOfTable({ year, sheet }: Table): number | undefined {
  return year ?? onlyYearIn(sheet);
}
