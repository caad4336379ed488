import type { Range } from "../grid/address";
import type { Field, Indicator, Level2, Section, Table } from "../table/table";
import { type IndicatorValue, readValue } from "../value/indicator-value";
import { compact, tight, withoutEnd } from "../value/plain-text";
import { remembered } from "../value/remembered";
import { isCalculated, isWritten } from "./blank";
import { once } from "./once";
import { leftOverIn, withoutPrefix } from "./template-text";
import { groupName, noRate, notApplicable, rateName, satisfactionName } from "./vocabulary";

/** A filled 三级 row, read once for all rules. */
export interface IndicatorRow {
  readonly section: Section;
  readonly indicator: Indicator;
  readonly level2: Level2 | undefined;
  /** In plain characters, without its prefix (指标1：, 1、). */
  readonly name: string;
  /** Without spaces: what names are compared by. */
  readonly nameKey: string;
  readonly value: IndicatorValue;
  /** Without spaces, likewise. */
  readonly valueKey: string;
  /** The name is a rate, so that a percentage is expected; 满意率 has rules of its own. */
  readonly isRate: boolean;
  /** The value says no more than the name. */
  readonly isNameRepeated: boolean;
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

/** The filled rows of some 二级 groups, group by group. Kept by the list of groups itself: hand in one that is never made anew. */
export function rowsIn(table: Table, groups: readonly Level2[]): readonly IndicatorRow[] {
  return groupOf(table, groups).rows;
}

/** Those of them whose value can be judged. */
export function valuedRowsIn(table: Table, groups: readonly Level2[]): readonly IndicatorRow[] {
  return groupOf(table, groups).valued;
}

interface Reading {
  readonly rows: readonly IndicatorRow[];
  readonly byLevel2: ReadonlyMap<Level2, readonly IndicatorRow[]>;
  /** What was asked for so far. */
  readonly groups: Group[];
}

interface Group {
  readonly level2s: readonly Level2[];
  readonly rows: readonly IndicatorRow[];
  readonly valued: readonly IndicatorRow[];
}

const none: readonly IndicatorRow[] = [];

function groupOf(table: Table, level2s: readonly Level2[]): Group {
  const { byLevel2, groups } = readingOf(table);
  for (const group of groups) if (group.level2s === level2s) return group;
  const lists = level2s.map((level2) => byLevel2.get(level2) ?? none);
  const [only = none] = lists;
  const rows = lists.length === 1 ? only : none.concat(...lists);
  const valued = rows.every(({ isReadable }) => isReadable)
    ? rows
    : rows.filter(({ isReadable }) => isReadable);
  const group = { level2s, rows, valued };
  groups.push(group);
  return group;
}

const readingOf = once(({ sections }: Table): Reading => {
  const rows: IndicatorRow[] = [];
  const byLevel2 = new Map<Level2, IndicatorRow[]>();
  for (const section of sections) {
    const { level2 } = section;
    const ofLevel2 = level2 === undefined ? undefined : (byLevel2.get(level2) ?? []);
    if (level2 !== undefined && ofLevel2) byLevel2.set(level2, ofLevel2);
    for (const indicator of section.rows) {
      const row = rowOf(section, indicator);
      if (!row) continue;
      rows.push(row);
      ofLevel2?.push(row);
    }
  }
  return { rows, byLevel2, groups: [] };
});

function rowOf(section: Section, indicator: Indicator): IndicatorRow | undefined {
  const { name, value } = indicator;
  const hasName = isWritten(name);
  const hasValue = isWritten(value);
  if (!hasName && !hasValue) return undefined;
  if (isNotApplicable(hasName, name.text) && isNotApplicable(hasValue, value.text)) return undefined;
  // 经济效益 | / in words of the form alone says that it has none.
  if (!hasValue && value.text.trim() !== "" && groupName.test(name.text.trim())) return undefined;
  const words = nameOf(name.text);
  const read = readValue(indicator.valueText);
  return {
    section,
    indicator,
    level2: section.level2,
    name: words.name,
    nameKey: words.key,
    value: read,
    valueKey: compact(read.text),
    isRate: words.isRate,
    isNameRepeated: hasName && isRepeated(words.core, value.text),
    hasName,
    hasValue,
    isReadable: hasValue && isJudged(value),
    nameAt: name.at,
    valueAt: value.at,
  };
}

/** What a name says by itself; tables of one form have the same names again and again. */
interface NameWords {
  readonly name: string;
  readonly key: string;
  /** Without the punctuation it ends in. */
  readonly core: string;
  readonly isRate: boolean;
}

const nameOf = remembered((text): NameWords => {
  const name = withoutPrefix(tight(text));
  const key = compact(name);
  return { name, key, core: withoutEnd(key), isRate: isRateName(name) };
});

function isRateName(name: string): boolean {
  const text = name.replace(/\([^()]*\)$/, "");
  return rateName.test(text) && !noRate.test(text) && !satisfactionName.test(text);
}

function isRepeated(core: string, value: string): boolean {
  const text = compact(value);
  return text.length >= core.length && core === withoutEnd(withoutPrefix(text));
}

function isJudged(value: Field): boolean {
  return isCalculated(value) && leftOverIn(value.text) === undefined;
}

function isNotApplicable(isFilled: boolean, text: string): boolean {
  return !isFilled || notApplicable.test(text.trim());
}
