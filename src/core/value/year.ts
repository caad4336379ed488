import { numberInWords } from "./numeral";
import { tight } from "./plain-text";
import { remembered } from "./remembered";
import { unitAt } from "./units";

const candidates = /\d{4,}|[〇零○一二三四五六七八九]{4}(?=年)/g;

/** The calendar years a text names, each once, in their order; none of document numbers (〔2021〕5号), amounts and counts. */
export const yearsIn: (text: string) => readonly number[] = remembered(readYears);

function readYears(text: string): readonly number[] {
  if (!/\d{4}|[\uff10-\uff19]{4}|[〇零○一二三四五六七八九]{4}/.test(text)) return [];
  const plain = tight(text);
  const years = new Set<number>();
  for (const match of plain.matchAll(candidates)) {
    const year = yearAt(plain, match.index, match[0]);
    if (year !== undefined) years.add(year);
  }
  return [...years];
}

/** The first calendar year a text names. */
export function yearOf(text: string): number | undefined {
  return yearsIn(text)[0];
}

function yearAt(text: string, index: number, written: string): number | undefined {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + written.length, index + written.length + 6);
  if (/\d[.,]?$|[≥≤><=¥]$/.test(before)) return undefined;
  const year = written.length === 4 ? numberOf(written) : yearOfDate(written, before, after);
  if (year === undefined || year < 1950 || year > 2099) return undefined;
  return /^年/.test(after) || isBareYear(text, index + written.length, before) ? year : undefined;
}

function numberOf(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written) : numberInWords(written)?.toNumber();
}

/** 202101 and 20210101 are dates only beside another one. */
function yearOfDate(written: string, before: string, after: string): number | undefined {
  const isDate = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/.test(written);
  return isDate && (/^[-~至到]{1,2}\d/.test(after) || /\d[-~至到]$/.test(before))
    ? Number(written.slice(0, 4))
    : undefined;
}

/** A year without 年: not before a unit, not a decimal, not a document's number. */
function isBareYear(text: string, end: number, before: string): boolean {
  const after = text.slice(end, end + 8);
  if (/[〔[【]$/.test(before) || (/\($/.test(before) && /^\)第?\d+号/.test(after))) return false;
  if (/^[\d%‰×xX*]|^,\d{3}/.test(after)) return false;
  if (/^\./.test(after)) return /^\.(1[0-2]|0?[1-9])(?![\d万亿元%])/.test(after);
  // 2022项目支出, 2022部门预算, 2022市本级: the words of a title, though 项 and 市 can count too.
  if (/^(部门|项目|单位|[省市县区](本?级|直))/.test(after)) return true;
  if (/^余|^多?[万亿千百]|^多[人次名户个家]/.test(after)) return false;
  return unitAt(text, end) === undefined;
}
