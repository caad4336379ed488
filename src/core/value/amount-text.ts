import Big from "big.js";
import { type Amount, type MoneyUnit, amountFromDigits } from "../grid/amount";
import { numberInWords, numeralCharacters } from "./numeral";
import { tight } from "./plain-text";

/** An amount of money as a text writes it. */
export interface AmountText {
  /** In `unit`; where no unit stands, as written. */
  readonly amount: Amount;
  /** 亿 and 千万 come as 万元, 千元 and 百元 as 元; undefined where none stands. */
  readonly unit: MoneyUnit | undefined;
  /** Nothing but digits, a decimal point and thousands separators stands in the text. */
  readonly isPlain: boolean;
}

const plainDigits = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/;
const numbers = new RegExp(
  `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${numeralCharacters}]+(?:点[${numeralCharacters}]+)?`,
  "g",
);

/** The first amount of money in a text, in digits or words; undefined where there is none (years, rates and counts are none). */
export function readAmount(text: string): AmountText | undefined {
  const trimmed = text.trim();
  if (plainDigits.test(trimmed)) return amountOf(trimmed, undefined, true);
  const plain = tight(text);
  const inBrackets = /^\(([\d,]+(?:\.\d+)?)\)$/.exec(plain);
  if (inBrackets) return negative(amountOf(inBrackets[1] as string, undefined, false));
  for (const match of plain.matchAll(numbers)) {
    const amount = amountAt(plain, match.index, match[0]);
    if (amount) return amount;
  }
  return undefined;
}

/** The same money in the other unit, exactly. */
export function inUnit(amount: Amount, from: MoneyUnit, to: MoneyUnit): Amount {
  if (from === to) return amount;
  return amount.times(from === "万元" ? "10000" : "0.0001");
}

function amountAt(text: string, index: number, written: string): AmountText | undefined {
  const before = text.slice(Math.max(0, index - 2), index);
  if (/[A-Za-z0-9.第]$|\d[,~:-]$/.test(before)) return undefined;
  const isInWords = !/\d/.test(written);
  const amount = isInWords ? amountInWords(written, text.slice(index + written.length)) : undefined;
  const read = isInWords ? amount : amountInDigits(written, text.slice(index + written.length));
  return read && isNegativeAt(text, index) ? negative(read) : read;
}

function isNegativeAt(text: string, index: number): boolean {
  const before = text.slice(0, index).replace(/¥$/, "");
  return before.endsWith("-") && !/[0-9%年月日元]/.test(before.charAt(before.length - 2));
}

const multiples: Readonly<Record<string, readonly [factor: string, unit: MoneyUnit]>> = {
  亿: ["10000", "万元"],
  千万: ["1000", "万元"],
  百万: ["100", "万元"],
  十万: ["10", "万元"],
  万: ["1", "万元"],
  千: ["1000", "元"],
  百: ["100", "元"],
  "": ["1", "元"],
};

function amountInDigits(written: string, after: string): AmountText | undefined {
  const unit = /^[余多]?(亿|千万|百万|十万|万|千|百)?(元|圆|块)?/.exec(after) as RegExpExecArray;
  const [all, multiple, money] = unit;
  const isMoney = money !== undefined || (multiple !== undefined && !/[千百]$/.test(multiple));
  const rest = after.slice(isMoney ? all.length : 0);
  if (isMoney ? !isEndOfMoney(rest, money !== undefined) : !isEndOfNumber(rest)) return undefined;
  const [factor, moneyUnit] = multiples[multiple ?? ""] as readonly [string, MoneyUnit];
  return isMoney ? scaled(amountOf(written, moneyUnit, false), factor) : amountOf(written, undefined, false);
}

/** 贰万元 is 2 万元, 叁仟元伍角 is 3000.5 元; words without 元, 万 or 亿 are an amount only when nothing follows. */
function amountInWords(written: string, after: string): AmountText | undefined {
  const amount = numberInWords(written);
  const isMoney = /^[元圆]/.test(after);
  if (!amount || (!isMoney && !/^[整正]?$/.test(after)) || isEndOfPrice(after.slice(1))) return undefined;
  if (!isMoney && !/[万亿十百千拾佰仟]/.test(written)) return undefined;
  const small =
    /^[元圆]([一二三四五六七八九壹贰叁肆伍陆柒捌玖])角(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?/.exec(
      after,
    );
  if (small) return { amount: amount.plus(smallMoney(small[1], small[2])), unit: "元", isPlain: false };
  return /[万萬亿]$/.test(written)
    ? { amount: inUnit(amount, "元", "万元"), unit: "万元", isPlain: false }
    : { amount, unit: isMoney ? "元" : undefined, isPlain: false };
}

function smallMoney(tenth: string | undefined, hundredth: string | undefined): Amount {
  const digit = (text: string | undefined) => numberInWords(text ?? "零") ?? new Big(0);
  return digit(tenth).times("0.1").plus(digit(hundredth).times("0.01"));
}

/** After 50万 no other unit may stand (50万人); after 50万元 anything but a price's (17元/人). */
function isEndOfMoney(rest: string, hasMoneyWord: boolean): boolean {
  return hasMoneyWord ? !isEndOfPrice(rest) : isEndOfNumber(rest);
}

function isEndOfPrice(rest: string): boolean {
  return /^[/每]/.test(rest);
}

function isEndOfNumber(rest: string): boolean {
  if (/^[,-]\d|^[.:]\d/.test(rest)) return false;
  return rest === "" || /^[\s()[\]【】,，。;；:、"”'’.-]|^[整正余多]|^左右|^上下|^以[内上下]/.test(rest);
}

function amountOf(written: string, unit: MoneyUnit | undefined, isPlain: boolean): AmountText | undefined {
  const amount = amountFromDigits(written.replace(/,/g, ""));
  return amount && { amount, unit, isPlain };
}

function scaled(read: AmountText | undefined, factor: string): AmountText | undefined {
  return read && { ...read, amount: read.amount.times(factor) };
}

function negative(read: AmountText | undefined): AmountText | undefined {
  return read && { ...read, amount: read.amount.times(-1) };
}
