import type { Field, Table } from "../table/table";
import { type Period, readPeriod } from "../value/period";
import { isDash } from "./blank";

/** 项目期 as it was read, once for all rules; undefined where it is blank or cannot be read. */
export function projectPeriod({ header: { period } }: Table): Period | undefined {
  if (!period || isDash(period.text)) return undefined;
  const known = cache.get(period);
  if (known) return known.period;
  const read = readPeriod(period.text);
  cache.set(period, { period: read });
  return read;
}

const cache = new WeakMap<Field, { readonly period: Period | undefined }>();
