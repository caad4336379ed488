import type { Range } from "../grid/address";
import type { Field, Indicator, Level2, Section, Table } from "../table/table";
import { type IndicatorValue, readValue } from "../value/indicator-value";
import { tight } from "../value/plain-text";
import { isWritten } from "./blank";
import { leftOverIn, withoutPrefix } from "./template-text";
import { notApplicable } from "./vocabulary";

/** A filled 三级 row, read once for all rules. */
export interface IndicatorRow {
  readonly section: Section;
  readonly indicator: Indicator;
  readonly level2: Level2 | undefined;
  /** In plain characters, without its prefix (指标1：, 1、). */
  readonly name: string;
  readonly value: IndicatorValue;
  /** A name that is more than a dash. */
  readonly hasName: boolean;
  /** Something stands in the value's cell that is more than a dash. */
  readonly hasValue: boolean;
  /** The value can be judged: it is there, and no error, no uncalculated formula and no placeholder (≥XX次). */
  readonly isReadable: boolean;
  readonly nameAt: Range;
  readonly valueAt: Range;
}

/** The filled 三级 rows in the order of the sheet; rows that say “does not apply” (无, —) are left out. */
export function rowsOf(table: Table): readonly IndicatorRow[] {
  return readingOf(table).rows;
}

/** The filled rows of some 二级 groups, group by group. */
export function rowsIn(table: Table, groups: readonly Level2[]): readonly IndicatorRow[] {
  const { byLevel2 } = readingOf(table);
  const [only, more] = groups;
  if (only !== undefined && more === undefined) return byLevel2.get(only) ?? [];
  return groups.flatMap((level2) => byLevel2.get(level2) ?? []);
}

/** Those of them whose value can be judged. */
export function valuedRowsIn(table: Table, groups: readonly Level2[]): readonly IndicatorRow[] {
  return rowsIn(table, groups).filter(({ isReadable }) => isReadable);
}

interface Reading {
  readonly rows: readonly IndicatorRow[];
  readonly byLevel2: ReadonlyMap<Level2, readonly IndicatorRow[]>;
}

const cache = new WeakMap<Table, Reading>();

function readingOf(table: Table): Reading {
  const known = cache.get(table);
  if (known) return known;
  const rows: IndicatorRow[] = [];
  const byLevel2 = new Map<Level2, IndicatorRow[]>();
  for (const section of table.sections) {
    const own = section.rows.flatMap((indicator) => rowOf(section, indicator) ?? []);
    rows.push(...own);
    const { level2 } = section;
    if (level2 !== undefined) byLevel2.set(level2, [...(byLevel2.get(level2) ?? []), ...own]);
  }
  const reading = { rows, byLevel2 };
  cache.set(table, reading);
  return reading;
}

function rowOf(section: Section, indicator: Indicator): IndicatorRow | undefined {
  const { name, value } = indicator;
  const hasName = isWritten(name);
  const hasValue = isWritten(value);
  if (!hasName && !hasValue) return undefined;
  if (isNotApplicable(hasName, name.text) && isNotApplicable(hasValue, value.text)) return undefined;
  return {
    section,
    indicator,
    level2: section.level2,
    name: withoutPrefix(tight(name.text)),
    value: readValue(indicator.valueText),
    hasName,
    hasValue,
    isReadable: hasValue && isJudged(value),
    nameAt: name.at,
    valueAt: value.at,
  };
}

function isJudged({ cell, text }: Field): boolean {
  return cell.kind !== "uncalculated" && cell.kind !== "error" && leftOverIn(text)?.isSure !== true;
}

function isNotApplicable(isFilled: boolean, text: string): boolean {
  return !isFilled || notApplicable.test(text.trim());
}
