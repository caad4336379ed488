import { type IndicatorRow, rowsOf } from "../indicator-row";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { countUnits, measuredName } from "../vocabulary";

export const oneIndicatorARow = defineRule<{ first: string; second: string; isName: boolean }>({
  id: "one-indicator-a-row",
  key: "V-11",
  severity: "warning",
  what: { zh: "一行只填一个指标。", en: "One row holds one indicator." },
  why: {
    zh: "两个指标挤在一格，一个完成一个没完成时无法打分。",
    en: "If one of two is met and the other is not, there is no verdict.",
  },
  fix: {
    zh: "在同一个二级指标下增加一行，分开填写。",
    en: "Add a row under the same 二级指标 and split them.",
  },
  example: {
    wrong: "数量指标 | 制作展板、印制折页 | 展板≥3个，折页≥100份",
    right: "数量指标 | 制作展板 | ≥3个\n数量指标 | 印制折页 | ≥100份",
  },
  source: sourcesOf("review"),
  check(table, report) {
    for (const row of rowsOf(table)) {
      const { valueAt, nameAt } = row;
      const inValue = severalValues(row);
      const inName = inValue ? undefined : severalNames(row);
      if ((!inValue && !inName) || isRepaired(table, nameAt, ["rows-run-together"])) continue;
      if (inValue) report({ at: valueAt, cells: [nameAt], facts: { ...inValue, isName: false } });
      else if (inName) report({ at: nameAt, cells: [valueAt], facts: { ...inName, isName: true } });
    }
  },
  message: ({ first, second, isName }) => ({
    zh: `${isName ? "名称" : "指标值"}中有多个指标（“${first}”和“${second}”），建议拆分成两行。`,
    en: `“${first}” and “${second}” are two indicators; split the row.`,
  }),
});

interface Pair {
  readonly first: string;
  readonly second: string;
}

/** Two values of different units; how long, how often a time or 其中 only explain the first. */
function severalValues(row: IndicatorRow): Pair | undefined {
  const { name, value } = row;
  const [first, second] = value.parts;
  if (row.isNameRepeated) return undefined;
  if (first === undefined || second === undefined) return adjoiningCounts(row);
  const [one, other] = value.parts.map((part) =>
    value.numbers.find(({ from }) => isWithin(value.text, part, from)),
  );
  if (!one || !other) return undefined;
  // 电脑、打印机 / 5台、3台: the name lists as many things.
  const isListed = name.split(/[、;；]/).length === value.parts.length;
  const isDifferent = one.unit !== other.unit && one.unit !== "" && other.unit !== "";
  if (!isDifferent && !isListed) return undefined;
  const explains = /^(其中|每|共|累计|合计|平均|人均|时长|为期|历时|用时)/;
  const isTime = (unit: string) => /^(年|个?月|天|日|小时|周|季度|分钟|个?工作日)$/.test(unit);
  // 2U机架式，32核64G specifies one thing.
  const isTechnical = [one, other].some(({ unit }) => /^(U|核|[GT]B?$)/.test(unit));
  return explains.test(second) || isTime(other.unit) || isTime(one.unit) || isTechnical
    ? undefined
    : { first, second };
}

/** 12场600人 under 培训场次和人数: two counts without anything between them. */
function adjoiningCounts({ name, value: { text, numbers } }: IndicatorRow): Pair | undefined {
  const [one, other, more] = numbers;
  if (!one || !other || more || one.unit === other.unit) return undefined;
  if (![one, other].every(({ unit, isPerPiece }) => countUnits.test(unit) && !isPerPiece)) return undefined;
  const isListed = /.[和及与、/]./.test(name.replace(/\([^()]*\)/g, "")) || (one.sign && other.sign);
  const gap = text.slice(one.to, other.from);
  return isListed && /^[ 和及]?[≥≤=><]?$/.test(gap)
    ? { first: text.slice(0, one.to), second: text.slice(one.to).replace(/^[ 和及]/, "") }
    : undefined;
}

function isWithin(text: string, part: string, at: number): boolean {
  const from = text.indexOf(part);
  return at >= from && at < from + part.length;
}

/** Each side of 、 is a measure of its own: 展板数量、手册数量. */
function severalNames({ name }: IndicatorRow): Pair | undefined {
  if (!/[、;；]/.test(name)) return undefined;
  const sides = name.replace(/\([^()]*\)/g, "").split(/[、;；]/);
  const measured = sides.filter((side) => side.length >= 3 && measuredName.test(side));
  const [first, second] = measured;
  return sides.length === measured.length && first !== undefined && second !== undefined
    ? { first, second }
    : undefined;
}
