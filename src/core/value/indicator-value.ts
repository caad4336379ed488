import { type DatePoint, datesIn } from "./calendar";
import { type Deadline, deadlineIn } from "./deadline";
import { type Period, periodBetween, readPeriod } from "./period";
import { withDatesInDigits } from "./numeral";
import { plainText, tight } from "./plain-text";
import { remembered } from "./remembered";
import { type ValueNumber, numbersIn } from "./value-numbers";
import { type Sign, signSymbols, vagueWords } from "./value-words";

/** What the text of an indicator value (sign, value and unit joined) means. */
export interface IndicatorValue {
  /** With plain characters and without needless spaces. */
  readonly text: string;
  readonly sign: Sign | undefined;
  /** The sign as the sheet shows it: ≧, >=, 不低于, 以上. */
  readonly signText: string | undefined;
  readonly numbers: readonly ValueNumber[];
  /** It has numbers, and all are percentages. */
  readonly isPercent: boolean;
  /** 95%-100%, 3-5天. */
  readonly isRange: boolean;
  /** 1:3, 2/3. */
  readonly isRatio: boolean;
  readonly deadline: Deadline | undefined;
  readonly period: Period | undefined;
  /** Neither a number nor a date stands in it. */
  readonly isQualitative: boolean;
  /** Qualitative, in words that cannot be measured (提升, 及时, 良好). */
  readonly isVague: boolean;
  /** The values of a cell that holds several, each with its number; else the text alone. */
  readonly parts: readonly string[];
}

/** Reads an indicator value: ≥5 次, =100.00(%), 98%以上, 百分之九十五, 17元/人.天, 2021年12月底前, 提升 … */
export const readValue: (text: string) => IndicatorValue = remembered(valueOf);

function valueOf(text: string): IndicatorValue {
  const plain = withDatesInDigits(tight(text));
  const dates = datesIn(plain);
  const numbers = withSharedUnits(plain, numbersIn(plain, dates));
  const signed = numbers.find(({ sign }) => sign);
  const leading = signed ? undefined : signSymbols.find(({ word }) => plain.startsWith(word));
  const isQualitative = numbers.length === 0 && dates.length === 0;
  const signText = signed?.signText ?? leading?.word;
  return {
    text: plain,
    sign: signed?.sign ?? leading?.sign,
    signText: signText && (symbolAsShown(text, signText) ?? signText),
    numbers,
    isPercent: numbers.length > 0 && numbers.every(({ isPercent }) => isPercent),
    isRange: isJoined(plain, numbers, /^[-~至到]{1,2}$/),
    isRatio: isJoined(plain, numbers, /^[:/比]$/),
    deadline: isQualitative && !/[年季]/.test(plain) ? undefined : deadlineIn(plain),
    period: dates.length > 0 ? joinedPeriod(plain, dates) : readPeriod(withoutNumbersOfYears(plain)),
    isQualitative,
    isVague: isQualitative && vagueWords.some((word) => plain.includes(word)),
    parts: partsOf(plain, numbers),
  };
}

/** 6月底前…，11月底前… are two deadlines, no period. */
function joinedPeriod(plain: string, dates: readonly DatePoint[]): Period | undefined {
  const [first, second] = dates;
  const isOne =
    !first ||
    !second ||
    /^(?:\d{1,2}时)?[起开始,，]{0,3}(?:[-~至到]{1,2}|\/$)/.test(plain.slice(first.to, second.from));
  return isOne ? periodBetween(plain, dates.slice(0, 2)) : undefined;
}

/** A bare number such as 2000 is no year here: only words and lengths (长期, 12个月) make a period without dates. */
function withoutNumbersOfYears(plain: string): string {
  return plain.replace(/\d{4,}(?![年月])/g, "");
}

/** In 95-100% and 3-5天 the unit of the second number is the first one's too. */
function withSharedUnits(text: string, numbers: readonly ValueNumber[]): readonly ValueNumber[] {
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    if (!next || number.unit !== "" || !/^[-~至到]{1,2}$/.test(text.slice(number.to, next.from)))
      return number;
    return { ...number, unit: next.unit, isPercent: next.isPercent, isPerPiece: next.isPerPiece };
  });
}

function isJoined(text: string, numbers: readonly ValueNumber[], gap: RegExp): boolean {
  return numbers.some((number, index) => {
    const next = numbers[index + 1];
    return next !== undefined && gap.test(text.slice(number.to, next.from));
  });
}

/** The symbol in the characters of the sheet: ≧ where `plainText` made ≥ of it. */
function symbolAsShown(text: string, symbol: string): string | undefined {
  const shown = text.match(/[≥≧⩾≤≦⩽=＝═﹦><＞＜﹥﹤]+/g) ?? [];
  return shown.find((each) => plainText(each) === symbol);
}

function partsOf(text: string, numbers: readonly ValueNumber[]): readonly string[] {
  if (numbers.length < 2) return [text];
  const parts: string[] = [];
  let from = 0;
  // A comma between digits may part thousands; in 2期,100人 it cannot.
  for (const match of text.matchAll(/[;；、。\n]|(?<!\d),|,(?!\d{3}(?!\d))/g)) {
    parts.push(text.slice(from, match.index));
    from = match.index + 1;
  }
  parts.push(text.slice(from));
  let start = 0;
  const filled = parts.filter((part) => {
    const [begin, end] = [start, start + part.length];
    start = end + 1;
    return numbers.some((number) => number.from >= begin && number.from < end);
  });
  return filled.length > 1 ? filled : [text];
}
