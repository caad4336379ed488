import { unitAt } from "./units";

/** A point in time as exactly as it was written: a year, a month of it, a day of that. */
export interface YearMonth {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A point in time where it stands in a text, `to` excluded; the year may be left open (12月31日). */
export interface DatePoint {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly from: number;
  readonly to: number;
}

const year = "((?:19|20)\\d{2})";
const month = "(1[0-2]|0?[1-9]|(?<![\\d万亿千百.])元(?=月))";
const day = "(3[01]|[12]\\d|0?[1-9])";

const toMonth = "(?=[-~至到]{1,2}(?:1[0-2]|0?[1-9])月)";

/** 2021年12月31日, 2021年12月, 2021年, and the 2021年1 of 2021年1-12月. */
const inWords = `${year}年度?(?:${month}(?:月份?(?:${day}[日号])?|${toMonth}))?`;
/** 2021.12.31, 2021-12, 2021/1/1; both separators are the same. */
const inFigures = `${year}(?<separator>[./-])${month}(?:\\k<separator>${day})?(?![\\d%])(?!\\k<separator>\\d)`;
/** 12月31日, 12月, and the 1 of 1-6月. */
const withoutYear = `${month}(?:月份?(?:${day}[日号])?|${toMonth})`;
/** The 12.31 of 2021.1.1-12.31. */
const shortFigures = `(?<=\\d{4}\\k<mark>\\d{1,2}(?<mark>[./-])\\d{1,2}[-~至到]{1,2})${month}\\k<mark>${day}(?!\\d)`;
/** The 2021 of 2021-2023年 and of 2021/2022学年, and the 2022 of the latter. */
const schoolYear = `${year}(?=[-~至到/]{1,2}(?:19|20)\\d{2}学?年|学年|财年|全年)`;
const figures = `${year}(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])?`;
/** Both of 20210101-20211231 and of 202101至202112. */
const runPair = `${figures}(?=[-~至到]{1,2}(?:19|20)\\d{4}(?:\\d{2})?(?!\\d))|(?<=(?:19|20)\\d{4}(?:\\d{2})?[-~至到]{1,2})${figures}(?!\\d)`;
/** 20210101, 202101. */
const runTogether = `${figures}(?!\\d)`;
const bareYear = `${year}(?![\\d,%])`;

const surely = [inWords, inFigures, withoutYear, shortFigures, schoolYear, runPair].join("|");
const sure = new RegExp(surely, "g");
const any = new RegExp(`${surely}|${runTogether}|${bareYear}`, "g");

/** The dates of a tight text that can be nothing else: no bare numbers, no decimals. */
export function datesIn(text: string): DatePoint[] {
  if (!/[\d元][年月./~至到-]|\d{4}[学财全]/.test(text)) return [];
  return pointsOf(text, sure).filter((point) => !isDecimal(text, point));
}

/** All dates of a tight text that is known to be a period: bare years and 202101 count too. */
export function datesOfPeriod(text: string): DatePoint[] {
  return /\d/.test(text) ? pointsOf(text, any) : [];
}

function pointsOf(text: string, pattern: RegExp): DatePoint[] {
  const points: DatePoint[] = [];
  for (const match of text.matchAll(pattern)) {
    // The tail of a longer number is no date.
    if (/[\d.]/.test(text.charAt(match.index - 1))) continue;
    const point = pointOf(match);
    points.push(point.year === undefined ? { ...point, year: yearOfPoint(text, point.from, points) } : point);
  }
  return points;
}

/** A date without a year is of the one named before it, or of the next: 2020年11月至次年3月. */
function yearOfPoint(text: string, from: number, before: readonly DatePoint[]): number | undefined {
  const year = before[before.length - 1]?.year;
  return year !== undefined && isNextYear(text, from) ? year + 1 : year;
}

/** Whether the date that begins there is said to be of the year after. */
export function isNextYear(text: string, from: number): boolean {
  return /[次翌来]年$|第二年$/.test(text.slice(Math.max(0, from - 3), from));
}

/** Where each of the patterns has its year, month and day among the groups. */
const groups = {
  year: [1, 4, 13, 14, 17, 20, 23],
  month: [2, 6, 8, 11, 15, 18, 21],
  day: [3, 7, 9, 12, 16, 19, 22],
};

function pointOf(match: RegExpExecArray): DatePoint {
  const numberAt = (places: readonly number[]) => {
    const place = places.find((each) => match[each] !== undefined);
    // 元月 is January.
    return place === undefined ? undefined : Number((match[place] as string).replace("元", "1"));
  };
  return {
    year: numberAt(groups.year),
    month: numberAt(groups.month),
    day: numberAt(groups.day),
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** 2010.05 before a unit is an amount, not May 2010. */
function isDecimal(text: string, { from, to }: DatePoint): boolean {
  if (!/^\d{4}\.\d{1,2}$/.test(text.slice(from, to))) return false;
  const after = text.charAt(to);
  return after !== "" && !/[-~至到前底末年月日,，。;；)]/.test(after) && unitAt(text, to) !== undefined;
}
