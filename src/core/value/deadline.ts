import { type DatePoint, datesIn } from "./calendar";
import { withDatesInDigits } from "./numeral";
import { tight } from "./plain-text";
import { partOfYearAt } from "./quarter";
import { remembered } from "./remembered";

/** The time by which something is to be done, as far as the text says it. */
export interface Deadline {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Words that end a stretch of time, and the month it ends in. */
const ends: readonly { readonly pattern: RegExp; readonly month: number }[] = [
  { pattern: /年[底末终内]|年度[内终]|下半年/, month: 12 },
  { pattern: /上半年/, month: 6 },
  { pattern: /[第前]?[一1]季度[底末前内]/, month: 3 },
  { pattern: /[第前]?[二2]季度[底末前内]/, month: 6 },
  { pattern: /[第前]?[三3]季度[底末前内]/, month: 9 },
  { pattern: /[第前]?[四4]季度[底末前内]/, month: 12 },
];

/** The deadline a text names: 2021年12月底前, 2023年底, 11月底之前, 年底前, 12月31日; of several the last. */
export const deadlineIn: (text: string) => Deadline | undefined = remembered(readDeadline);

function readDeadline(text: string): Deadline | undefined {
  const plain = withDatesInDigits(tight(text));
  const points = datesIn(plain);
  const last = points[points.length - 1];
  if (last?.month !== undefined) return deadlineOf(last);
  const end = ends.find(({ pattern }) => pattern.test(plain));
  if (end) return last?.year === undefined ? { month: end.month } : { year: last.year, month: end.month };
  // 第二季度 alone is when; of a year it is due by its end.
  const part = last?.year === undefined ? undefined : partOfYearAt(plain, last.to);
  if (last?.year !== undefined && part) return { year: last.year, month: part.to };
  return last?.year !== undefined && isYearEnd(plain, last) ? { year: last.year } : undefined;
}

function deadlineOf({ year, month, day }: DatePoint): Deadline {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** A year is a deadline where nothing else stands, or where 前, 以前 or 完成 follows. */
function isYearEnd(text: string, { from, to }: DatePoint): boolean {
  return (from === 0 && to === text.length) || /^(之?前|以前|完成|全部完成|建成|竣工)/.test(text.slice(to));
}
