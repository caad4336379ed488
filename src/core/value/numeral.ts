import Big from "big.js";
import type { Amount } from "../grid/amount";

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000 };

/** All characters a Chinese numeral is written with, for a pattern's brackets. */
export const numeralCharacters = [digits, places, groups].flatMap((each) => Object.keys(each)).join("");

/** The number that 二十, 壹仟贰佰, 三点五 or 二〇二一 writes; undefined of any other text. */
export function numberInWords(text: string): Amount | undefined {
  const [whole = "", fraction, more] = text.split("点");
  if (whole === "" || more !== undefined) return undefined;
  const amount = isDigitByDigit(whole) ? digitByDigit(whole) : placedNumber(whole);
  if (fraction === undefined || amount === undefined) return amount;
  const decimals = digitByDigit(fraction);
  return decimals && fraction !== ""
    ? amount.plus(decimals.div(new Big(10).pow(fraction.length)))
    : undefined;
}

function isDigitByDigit(text: string): boolean {
  return [...text].every((character) => character in digits);
}

function digitByDigit(text: string): Amount | undefined {
  return isDigitByDigit(text) && text !== ""
    ? new Big([...text].map((character) => digits[character]).join(""))
    : undefined;
}

function placedNumber(text: string): Amount | undefined {
  if ((text[0] as string) in groups) return undefined;
  let [total, group, digit, largest] = [0, 0, 0, 0];
  for (const character of text) {
    const place = places[character];
    const whole = groups[character];
    if (character in digits) digit = digits[character] as number;
    else if (place) {
      // 十二 has no digit before its 十.
      group += (digit || 1) * place;
      digit = 0;
    } else if (whole) {
      // In 一亿二千万 each word counts for itself, in 一万亿 the second multiplies the first.
      total = whole > largest ? (total + group + digit) * whole : total + (group + digit) * whole;
      [group, digit, largest] = [0, 0, whole];
    } else return undefined;
  }
  return new Big(total + group + digit);
}

const yearInWords = /([〇零○一二三四五六七八九]{4})(?=年)/g;
const monthInWords =
  /(?<![第每个两\d一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])(?=月(?:[底末份初前至到\-~,，。;；)]|[上中下]旬|[一二三十\d]{1,3}[日号]|$))/g;
const dayInWords = /(?<=\d月)([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])/g;
const hasDateInWords = /[〇零○一二三四五六七八九]{4}年|[一二三四五六七八九十]月/;

/** The text with its dates in digits: 2021年12月底 of 二〇二一年十二月底; the months of the farmers' calendar stay. */
export function withDatesInDigits(text: string): string {
  if (!hasDateInWords.test(text) || /农历|阴历|腊月|正月/.test(text)) return text;
  const inDigits = (written: string) => String(numberInWords(written) ?? written);
  return text.replace(yearInWords, inDigits).replace(monthInWords, inDigits).replace(dayInWords, inDigits);
}
