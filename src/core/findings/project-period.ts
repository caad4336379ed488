import type { Table } from "../table/table";
import { type Period, readPeriod } from "../value/period";
import { isDash } from "./blank";

/** 项目期 as it was read; undefined where it is blank or cannot be read. */
export function projectPeriod({ header: { period } }: Table): Period | undefined {
  if (!period || isDash(period.text)) return undefined;
  return readPeriod(period.text);
}
