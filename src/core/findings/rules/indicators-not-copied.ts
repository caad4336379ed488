import type { Range } from "../../grid/address";
import type { Table } from "../../table/table";
import { compact } from "../../value/plain-text";
import { type IndicatorRow, rowsOf } from "../indicator-row";
import { type PlacedBreach, defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { satisfactionName } from "../vocabulary";

interface Facts {
  readonly text: string;
  readonly project: string;
  readonly count: number;
  /** Name and value are the same, not only a phrase. */
  readonly isWhole: boolean;
}

export const indicatorsNotCopied = defineRule<Facts>({
  id: "indicators-not-copied",
  key: "X-01",
  severity: "info",
  what: { zh: "不同项目的指标不照搬。", en: "Indicators are not copied from project to project." },
  why: {
    zh: "每个项目都成立的指标，说明不了这个项目。",
    en: "What fits every project says nothing about this one.",
  },
  fix: {
    zh: "结合本项目的内容改写；确实相同的可以保留。",
    en: "Word it for this project; what is truly the same may stay.",
  },
  example: {
    wrong: "消防培训、设备购置、普法宣传三个项目都填：工作完成率 | 100%",
    right: "消防培训项目：培训考核合格率 | ≥95%\n设备购置项目：设备验收合格率 | 100%",
  },
  source: sourcesOf("practice"),
  checkAll(tables, report) {
    for (const breach of copies(collect(tables, wholeKeys), 2, true)) report(breach);
    for (const breach of copies(collect(tables, phraseKeys), 3, false)) report(breach);
  },
  message: ({ text, project, count, isWhole }) =>
    isWhole
      ? {
          zh: `“${text}”与《${project}》完全相同（共 ${count} 张表），请核对是否照搬。`,
          en: `“${text}” is the same as in “${project}” (${count} tables in all).`,
        }
      : {
          zh: `“${text}”在 ${count} 张表中都出现（如《${project}》），请结合各项目改写。`,
          en: `“${text}” stands in ${count} tables (for example “${project}”).`,
        },
});

interface Place {
  readonly table: Table;
  readonly at: Range;
  readonly text: string;
}

type Keyed = (
  row: IndicatorRow,
) => readonly { readonly key: string; readonly at: Range; readonly text: string }[];

/** The places of each text, at most one a table. */
function collect(tables: readonly Table[], keysOf: Keyed): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const table of tables) {
    for (const { key, at, text } of rowsOf(table).flatMap(keysOf)) {
      const there = places.get(key);
      if (!there) places.set(key, [{ table, at, text }]);
      else if (there[there.length - 1]?.table !== table) there.push({ table, at, text });
    }
  }
  return places;
}

/** Satisfaction is asked alike everywhere. */
function isJudged({ name, level2, hasName, hasValue }: IndicatorRow): boolean {
  return hasName && hasValue && level2 !== "服务对象满意度指标" && !satisfactionName.test(name);
}

function wholeKeys(row: IndicatorRow): ReturnType<Keyed> {
  if (!isJudged(row)) return [];
  const text = `${row.name}：${row.value.text}`;
  return [{ key: compact(text), at: row.nameAt, text }];
}

/** A name, or a value in words, long enough to be somebody's sentence. */
function phraseKeys(row: IndicatorRow): ReturnType<Keyed> {
  if (!isJudged(row)) return [];
  const texts = [
    { at: row.nameAt, text: row.name },
    { at: row.valueAt, text: row.value.isQualitative ? row.value.text : "" },
  ];
  return texts
    .filter(({ text }) => text.length >= 6 && !/[率数量]$/.test(text))
    .map((each) => ({ ...each, key: compact(each.text) }));
}

/** One finding a text, at its second place: with hundreds of tables one line says it all. */
function copies(
  places: ReadonlyMap<string, readonly Place[]>,
  least: number,
  isWhole: boolean,
): PlacedBreach<Facts>[] {
  const breaches: PlacedBreach<Facts>[] = [];
  for (const there of places.values()) {
    const [first, second] = there;
    // The same project twice (other year, other sheet) is another rule's.
    const projects = new Set(there.map(({ table }) => compact(table.header.projectName?.text ?? "")));
    if (!first || !second || there.length < least || projects.size < least) continue;
    const cells = there
      .filter(({ table, at }) => table.sheet === second.table.sheet && at !== second.at)
      .map(({ at }) => at);
    const project = first.table.header.projectName?.text ?? first.table.sheet;
    breaches.push({
      sheet: second.table.sheet,
      at: second.at,
      cells,
      facts: { text: second.text, project, count: there.length, isWhole },
    });
  }
  return breaches;
}
