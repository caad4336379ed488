import { type Amount, type MoneyUnit, amountFromDigits } from "../grid/amount";
import { readAmount } from "./amount-text";
import type { DatePoint } from "./calendar";
import { numberInWords, numeralCharacters } from "./numeral";
import { isUnit, unitAt } from "./units";
import { type Sign, type SignWord, signSymbols, signsAfter, signsBefore } from "./value-words";

/** One number of an indicator value with what belongs to it. */
export interface ValueNumber {
  /** As written: 95 of 95%, 2 of 2 万元. */
  readonly amount: Amount;
  /** As written, without spaces: 次, 万元, 元/人.天, %; "" where none stands. */
  readonly unit: string;
  readonly isPercent: boolean;
  readonly sign: Sign | undefined;
  /** The sign as it stands after `plainText`: ≥, >=, 不低于, 以上. */
  readonly signText: string | undefined;
  /** The money that the number means; undefined of counts, rates and prices a piece. */
  readonly money: { readonly amount: Amount; readonly unit: MoneyUnit } | undefined;
  /** The unit is one thing a piece of another: 元/人, 次/年, 元每平方米. */
  readonly isPerPiece: boolean;
  /** Where it stands in the tight text, its sign and unit left out. */
  readonly from: number;
  /** Behind its unit. */
  readonly to: number;
}

const candidates = new RegExp(
  `(百分之)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?|[${numeralCharacters}]+(?:点[${numeralCharacters}]+)?)`,
  "g",
);
const isCandidate = new RegExp(`[\\d${numeralCharacters}]`);

/** The numbers of a tight text in their order; dates, numbering, names (A4, 第2, G109) and document numbers are none. */
export function numbersIn(text: string, dates: readonly DatePoint[]): ValueNumber[] {
  if (!isCandidate.test(text)) return [];
  const numbers: ValueNumber[] = [];
  for (const match of text.matchAll(candidates)) {
    const inWords = match[1] ?? "";
    const from = match.index + inWords.length;
    if (dates.some((date) => from >= date.from && from < date.to)) continue;
    const number = numberAt(text, { from, written: match[2] as string, isPercent: inWords !== "" });
    if (number) numbers.push(number);
  }
  return numbers;
}

/** Digits or a numeral where they stand; `isPercent`: behind 百分之. */
interface Written {
  readonly from: number;
  readonly written: string;
  readonly isPercent: boolean;
}

function numberAt(text: string, { from, written, isPercent }: Written): ValueNumber | undefined {
  const end = from + written.length;
  const isInWords = !/\d/.test(written);
  const isNone = isInWords ? isNoNumeral(text, from, written) : isNoNumber(text, from, end);
  if (!isPercent && isNone) return undefined;
  const amount = isInWords ? numberInWords(written) : amountFromDigits(written.replace(/,/g, ""));
  if (!amount) return undefined;
  const unit = isPercent ? { text: "%", end } : unitOf(text, end, text.charAt(from - 1) === "¥");
  const sign = signAround(text, isPercent ? from - "百分之".length : from, unit.end);
  const isPerPiece = /[/每]/.test(unit.text);
  return {
    amount: isNegativeAt(text, from) ? amount.times(-1) : amount,
    unit: unit.text,
    isPercent: unit.text === "%",
    sign: sign?.sign,
    signText: sign?.word,
    money: isPerPiece ? undefined : moneyOf(written, unit.text),
    isPerPiece,
    from,
    to: unit.end,
  };
}

/** A4, G109, COVID-19, 第2, 〔2021〕, 5号 and the numbering of lists. */
function isNoNumber(text: string, from: number, end: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  if (/[A-Za-z第〔]$|[A-Za-z]-$/.test(before)) return true;
  const after = text.slice(end, end + 2);
  if (/^[〕号#]|^\.[\u4e00-\u9fff]/.test(after)) return true;
  return (
    /(^|[\n;。；\s])\(?$/.test(before) && /^[、.)](\D|$)/.test(after) && end - from <= 2 && after.length > 1
  );
}

/** A Chinese numeral counts only before a unit: 三次, but not 统一, 一般, 第一, 千家万户, 一次性, 十分. */
function isNoNumeral(text: string, from: number, written: string): boolean {
  const end = from + written.length;
  const unit = unitAt(text, /[余多]/.test(text.charAt(end)) ? end + 1 : end);
  // 一期 alone counts, 一期工程 and 二级 do not.
  const isAlone =
    /^[期县区乡镇村街]$/.test(unit ?? "") && /^[≥≤=]?$/.test(text.slice(0, from)) && end + 1 === text.length;
  if (!unit || (!isAlone && /^[级类等档届期区县市省乡镇村街层点面口度]$/.test(unit))) return true;
  if (/^[百千万亿佰仟]+$/.test(written) || /[第统唯专进每不同之周任]$/.test(text.slice(0, from))) return true;
  const after = text.slice(end, end + unit.length + 2);
  if (/^次(性|验收|通过|合格|交验|成功)|^分[^之]|^分$/.test(after)) return true;
  return written === "一" && /[一双多百千万]/.test(after.charAt(unit.length));
}

const letters = /^[A-Za-zμµ°℃㎡㎥²³Ω\u4e00-\u9fff]+/;
const percent = /^\(?%\)?|^\(?百分[比率数]\)?/;

function unitOf(text: string, end: number, isYuan: boolean): { text: string; end: number } {
  const after = text.slice(end, end + 24);
  const rate = percent.exec(after);
  if (rate) return { text: "%", end: end + rate[0].length };
  if (after.startsWith("‰")) return { text: "‰", end: end + 1 };
  const inBrackets = /^\(([^()]{1,6})\)/.exec(after);
  if (inBrackets && isUnit(inBrackets[1] as string)) {
    return { text: inBrackets[1] as string, end: end + inBrackets[0].length };
  }
  // In 20至30人 and 1比3 no unit stands behind the first.
  if (/^[至到比]\d/.test(after)) return { text: "", end };
  const head = headOf(after);
  const tail = /^(?:[/·.•]|每)(?:\d*)([A-Za-z\u4e00-\u9fff]{1,4}(?:[.·•/][A-Za-z\u4e00-\u9fff]{1,4})*)/.exec(
    after.slice(head.length),
  );
  const unit = tail ? head + withoutSign(tail[0]) : head;
  return { text: unit === "" && isYuan ? "元" : unit, end: end + unit.length };
}

/** The unit at the start: 万 and 亿 belong to it; of an unknown word the whole, as far as it goes. */
function headOf(after: string): string {
  const word = withoutSign(letters.exec(after)?.[0] ?? "");
  const multiple = /^[余多]?(千万|百万|十万|[万亿千百])?/.exec(word)?.[0] ?? "";
  const known = unitAt(word, 0) ?? unitAt(word, multiple.length);
  if (!known) return word.slice(0, 6);
  return word.startsWith(known) ? known : multiple + known;
}

function withoutSign(word: string): string {
  const found = signsAfter.map((each) => word.indexOf(each.word)).filter((index) => index >= 0);
  return found.length > 0 ? word.slice(0, Math.min(...found)) : word.replace(/左右.*$|之间$/, "");
}

function signAround(text: string, from: number, to: number): SignWord | undefined {
  const before = text.slice(Math.max(0, from - 6), from).replace(/[(约-]$/, "");
  const ends = ({ word }: SignWord) => before.endsWith(word);
  const sign = signSymbols.find(ends) ?? signsBefore.find(ends);
  // 控制在620万以内 says it twice.
  return sign ?? signsAfter.find(({ word }) => text.startsWith(word, to));
}

function isNegativeAt(text: string, from: number): boolean {
  return text.charAt(from - 1) === "-" && (from === 1 || /[≥≤=><(]/.test(text.charAt(from - 2)));
}

function moneyOf(written: string, unit: string): ValueNumber["money"] {
  if (
    !/^[余多]?(千万|百万|十万|[万亿千百])?[元圆]$|^[余多]?(千万|百万|十万|[万亿])$/.test(unit) &&
    !/[万亿]$/.test(written)
  ) {
    return undefined;
  }
  const read = readAmount(written + unit);
  return read?.unit ? { amount: read.amount, unit: read.unit } : undefined;
}
