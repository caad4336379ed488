import type { Table } from "../table/table";
import { impossibleDateIn } from "../value/impossible-date";
import { type Period, readPeriod } from "../value/period";
import { isDash } from "./blank";

/** 项目期 as it was read; undefined where it is blank, cannot be read or names a date there is none of. */
export function projectPeriod({ header: { period } }: Table): Period | undefined {
  if (!period || isDash(period.text) || impossibleDateIn(period.text) !== undefined) return undefined;
  return readPeriod(period.text);
}
