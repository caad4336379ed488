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
    if (tables.length < 2) return;
    const { wholes, phrases } = collect(tables);
    for (const breach of copies(wholes, 2, true)) report(breach);
    for (const breach of copies(phrases, 3, false)) report(breach);
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

type Places = Map<string, Place[]>;

/** The places of each name with its value, and of each name or value in words, at most one a table. */
function collect(tables: readonly Table[]): { wholes: Places; phrases: Places } {
  const wholes: Places = new Map();
  const phrases: Places = new Map();
  for (const table of tables) {
    for (const row of rowsOf(table)) {
      if (!isJudged(row)) continue;
      const { name, nameKey, nameAt, value, valueKey, valueAt } = row;
      note(wholes, `${nameKey}:${valueKey}`, { table, at: nameAt, text: `${name}：${value.text}` });
      if (isPhrase(name)) note(phrases, nameKey, { table, at: nameAt, text: name });
      if (value.isQualitative && isPhrase(value.text)) {
        note(phrases, valueKey, { table, at: valueAt, text: value.text });
      }
    }
  }
  return { wholes, phrases };
}

function note(places: Places, key: string, place: Place): void {
  const there = places.get(key);
  if (!there) places.set(key, [place]);
  else if (there[there.length - 1]?.table !== place.table) there.push(place);
}

/** Satisfaction is asked alike everywhere. */
function isJudged({ name, level2, hasName, hasValue }: IndicatorRow): boolean {
  return hasName && hasValue && level2 !== "服务对象满意度指标" && !satisfactionName.test(name);
}

/** Long enough to be somebody's sentence. */
function isPhrase(text: string): boolean {
  return text.length >= 6 && !/[率数量]$/.test(text);
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
    if (!first || !second || there.length < least) continue;
    // The same project twice (other year, other sheet) is another rule's.
    const projects = new Set(there.map(({ table }) => compact(table.header.projectName?.text ?? "")));
    if (projects.size < least) continue;
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
