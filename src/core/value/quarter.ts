/** A part of a year by its months, both counted in. */
export interface PartOfYear {
  readonly from: number;
  readonly to: number;
}

const digits = "一二三四1-4";
const quarters = `(?:第?([${digits}])(?:季度)?[-~至到]{1,2})?([前第]?)([${digits}])季度(?![底末初前内会])`;
const anywhere = new RegExp(`(?<![\\d/每])${quarters}`);
const atStart = new RegExp(`^(?:度|的|全年)?(?:${quarters}|([上下])半年)`);

/** The quarters a text names: 第一季度, 1-3季度, 前三季度; not those that end a deadline (二季度末) or count (3个季度). */
export function quartersIn(text: string): PartOfYear | undefined {
  if (!text.includes("季度")) return undefined;
  const match = anywhere.exec(text);
  return match ? monthsOf(match) : undefined;
}

/** The part of the year that is named right behind it: 第二季度 of 2021年第二季度, 上半年 of 2021年度上半年. */
export function partOfYearAt(text: string, index: number): PartOfYear | undefined {
  const match = atStart.exec(text.slice(index, index + 14));
  if (!match) return undefined;
  const half = match[4];
  if (half === undefined) return monthsOf(match);
  return half === "上" ? { from: 1, to: 6 } : { from: 7, to: 12 };
}

function monthsOf([, first, mark, last = ""]: RegExpExecArray): PartOfYear {
  const from = mark === "前" ? 1 : numberOf(first ?? last);
  return { from: from * 3 - 2, to: numberOf(last) * 3 };
}

function numberOf(quarter: string): number {
  const place = "一二三四".indexOf(quarter);
  return place < 0 ? Number(quarter) : place + 1;
}
