import { type DatePoint, type YearMonth, datesOfPeriod, isNextYear } from "./calendar";
import { numberInWords, numeralCharacters, withDatesInDigits } from "./numeral";
import { tight } from "./plain-text";
import { type PartOfYear, partOfYearAt, quartersIn } from "./quarter";
import { remembered } from "./remembered";

export type { YearMonth } from "./calendar";
export { type Deadline, deadlineIn } from "./deadline";

/** A stretch of time as far as a text says it: by its ends, by its length, or as open. */
export interface Period {
  readonly start?: YearMonth;
  readonly end?: YearMonth;
  /** Its length, both ends counted in; parts of a month as a fraction. */
  readonly months?: number;
  /** 长期, 常年, 2021年起: no end is set. */
  readonly isOpen: boolean;
}

/** The period a text such as 2022年3月-2023年11月, 202001-202012, 3年 or 长期 writes; undefined where it is none. */
export const readPeriod: (text: string) => Period | undefined = remembered(periodOf);

function periodOf(text: string): Period | undefined {
  const plain = withDatesInDigits(tight(text));
  const points = datesOfPeriod(plain);
  return periodBetween(plain, points) ?? planPeriod(plain) ?? shortYears(plain) ?? periodInWords(plain);
}

/** 21年-23年; years of this century only, as 15年-20年 may be a length. */
function shortYears(text: string): Period | undefined {
  const match = /(?<!\d)(1[89]|[23]\d)年[-~至到]{1,2}(1[89]|[23]\d)年/.exec(text);
  if (!match) return undefined;
  const [start, end] = [{ year: 2000 + Number(match[1]) }, { year: 2000 + Number(match[2]) }];
  return { start, end, months: monthsBetween(start, end), isOpen: false };
}

/** 十四五 is 2021 to 2025, and each plan before and after it five years. */
function planPeriod(text: string): Period | undefined {
  const match = /(?<!月)(十[一二三四五六七八]?)五[”"’」]?(?:规划|时期|期间|计划|$)/.exec(text);
  const plan = match && numberInWords(match[1] as string)?.toNumber();
  if (!plan) return undefined;
  const start = { year: 1951 + plan * 5 };
  return { start, end: { year: start.year + 4 }, months: 60, isOpen: false };
}

/** The period between dates that were found in a tight text; undefined of none. */
export function periodBetween(text: string, points: readonly DatePoint[]): Period | undefined {
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) return undefined;
  const after = text.slice(last.to);
  const [start, end] = ends(text, first, last);
  if (!start || !end) return periodWithoutYear(text, first, last);
  if (last === first && /^(底|末|之?前(?![一二三四1-4])|以前)/.test(after)) return { end, isOpen: false };
  if (opens.test(after)) return { start, isOpen: true };
  // 2021-2022学年 is one year of school, wherever its months lie.
  const isSchool = last !== first && after.startsWith("学年");
  return { start, end, months: monthsBetween(start, end) - (isSchool ? 12 : 0), isOpen: false };
}

const opens = /^([-~至到]{0,2}(长期|至今|今|永久)|[-~至到]{1,2}$|(起|以?后)$|起(长期|执行|实施)|开始|以来)/;

type Ends = readonly [start: YearMonth | undefined, end: YearMonth | undefined];

function ends(text: string, first: DatePoint, last: DatePoint): Ends {
  const start = dateOf(first, partOf(text, first)?.from);
  const end = dateOf(last, partOf(text, last)?.to);
  return [start, last === first ? (shortEnd(text, first) ?? end) : end];
}

/** 第二季度 of 2021年第二季度; a date with a month needs no part. */
function partOf(text: string, { year, month, to }: DatePoint): PartOfYear | undefined {
  return year !== undefined && month === undefined ? partOfYearAt(text, to) : undefined;
}

/** The months of a year that is left open: 1月至3月, 11月至次年3月, 9月; 3月底 is a deadline. */
function periodWithoutYear(text: string, first: DatePoint, last: DatePoint): Period | undefined {
  if (!first.month || !last.month || first.year !== undefined) return undefined;
  if (last === first && /^[底末初前以之]/.test(text.slice(last.to))) return undefined;
  const months = last.month - first.month + 1 + (last !== first && isNextYear(text, last.from) ? 12 : 0);
  return { months, isOpen: false };
}

/** Whole months from the first to the last, both counted in: 12 of 2021年-2021年, negative where they are swapped. */
export function monthsBetween(start: YearMonth, end: YearMonth): number {
  return (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1;
}

function dateOf({ year, month: own, day }: DatePoint, month = own): YearMonth | undefined {
  if (year === undefined) return undefined;
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The 12 of 2021.1-12 and 2021年1月-12, and the 23 of 2021年-23年. */
function shortEnd(text: string, { year, month, to }: DatePoint): YearMonth | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) {
    const short = /^[-~至到]{1,2}(\d{2})年/.exec(text.slice(to));
    return short ? { year: Math.floor(year / 100) * 100 + Number(short[1]) } : undefined;
  }
  const match = /^[-~至到]{1,2}(1[0-2]|0?[1-9])(?!\d)/.exec(text.slice(to));
  return match ? { year, month: Number(match[1]) } : undefined;
}

/** Words for a length of time; without months where they set none. */
const lengths: readonly { readonly pattern: RegExp; readonly months?: number; readonly isOpen?: true }[] = [
  {
    pattern: /长期|长年|常年|永久|持续|连续|滚动|无固定期限|不定期|跨年|每年|按年|历年|逐年|经常性/,
    isOpen: true,
  },
  { pattern: /[上下]半年/, months: 6 },
  { pattern: /全年|当年|本年|年度|一学年/, months: 12 },
  { pattern: /一次性|阶段性|短期/ },
];

function periodInWords(text: string): Period | undefined {
  const quarters = quartersIn(text);
  const months = quarters ? quarters.to - quarters.from + 1 : lengthIn(text);
  if (months !== undefined) return { months, isOpen: false };
  const word = lengths.find(({ pattern }) => pattern.test(text));
  if (!word) return undefined;
  return { ...(word.months === undefined ? {} : { months: word.months }), isOpen: word.isOpen ?? false };
}

const monthsOf: Readonly<Record<string, number>> = {
  年: 12,
  学年: 12,
  季度: 3,
  学期: 6,
  月: 1,
  周: 7 / 30,
  星期: 7 / 30,
  天: 1 / 30,
  日: 1 / 30,
  日历天: 1 / 30,
  工作日: 1.4 / 30,
  小时: 1 / 720,
  分钟: 1 / 43_200,
};

const length = new RegExp(
  `(\\d+(?:\\.\\d+)?|半|[${numeralCharacters}]+)(个?)(${Object.keys(monthsOf).join("|")})(半)?(?![底末初会])`,
);

/** 3年, 一年半, 12个月, 半年, 30日历天 in months; 9月 is a month of the year and 2021年 a year, no length. */
function lengthIn(text: string): number | undefined {
  const match = length.exec(text);
  const [, written = "", counted, unit = "", half] = match ?? [];
  if (!match || /[第每度\d]/.test(text.charAt(match.index - 1))) return undefined;
  const count =
    written === "半" ? 0.5 : /\d/.test(written) ? Number(written) : numberInWords(written)?.toNumber();
  if (count === undefined || (unit === "年" && count >= 1000)) return undefined;
  if (unit === "月" && counted === "" && count <= 12) return undefined;
  return (count + (half ? 0.5 : 0)) * (monthsOf[unit] as number);
}
