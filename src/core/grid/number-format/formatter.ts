import { format, getFormatInfo, isDateFormat } from "numfmt";
import { inChinese } from "./chinese-numerals";
import { type FractionShape, fractionOf, fractionShape } from "./fraction";

/** Shows values as one number format does; every text is made once. */
export interface Formatter {
  /** It shows a day, not only hours: the number counts from an epoch. */
  readonly isDay: boolean;
  number(value: number): string;
  text(value: string): string;
}

/** Formatters serve all files: bureaus use the same few formats, and what one file shows another shows too. */
const known = new Map<string, Formatter>();
const mostKnown = 200;

/** A formatter of a format code, as a Chinese Excel reads it; a code it cannot read shows as General. */
export function formatterOf(code: string): Formatter {
  let formatter = known.get(code);
  if (!formatter) {
    if (known.size >= mostKnown) known.clear();
    formatter = makeFormatter(code);
    known.set(code, formatter);
  }
  return formatter;
}

function makeFormatter(code: string): Formatter {
  if (/^general$/i.test(code) || code.length > longestCode) return generalFormatter;
  const { pattern, numerals } = localPattern(code);
  if (!isReadable(pattern)) return generalFormatter;
  const isDate = isDateFormat(pattern);
  const shape = isDate ? undefined : fractionShape(pattern);
  const show = isDate ? shownDate : shape ? shownIn(shape) : shownRounded;
  const isCounted = isDate ? (digits: string) => digits.length < 3 : () => /general/i.test(pattern);
  return {
    isDay: isDate && getFormatInfo(pattern).type !== "time",
    number: cached((value: number) =>
      numerals === undefined ? show(pattern, value) : inChinese(show(pattern, value), numerals, isCounted),
    ),
    text: textFormatter(pattern),
  };
}

/** Excel takes no longer ones, and a cell that shows pages of text is no number. */
const longestCode = 255;

/** A Chinese Excel, too, writes `mmm` as Mar, `dddd` as Sunday and `AM/PM` as PM, so the package gets no locale. */
const options = { dateSpanLarge: false, dateErrorNumber: false } as const;

export const generalFormatter: Formatter = { isDay: false, number: cached(general), text: (value) => value };

/** Most numbers in a table are short ones that show as they are. */
function general(value: number): string {
  const text = String(value === 0 ? 0 : value);
  return text.length <= 11 && !text.includes("e") ? text : format("General", value, options);
}

/** Padding that a format adds to line numbers up in their column is no content. */
function shown(pattern: string, value: number): string {
  return format(pattern, value, options).trim();
}

/** The package calls a Thursday 周四 where Excel, asked by `aaa`, says 四. */
function shownDate(pattern: string, value: number): string {
  const text = shown(pattern, value);
  return pattern.includes(dayAlone) ? text.replace(/周(?=[日一二三四五六])/, "") : text;
}

/** Excel rounds the 15 digits it shows, so 1.005 goes up, though the number stored for it lies a trace below. */
function shownRounded(pattern: string, value: number): string {
  const isExact = Number.isInteger(value) || Math.abs(value) >= 1e11;
  return shown(pattern, isExact ? value : value * (1 + 1e-15));
}

/** The package lays the fraction out; which one, it does not choose as Excel does. */
function shownIn(shape: FractionShape): (pattern: string, value: number) => string {
  return (pattern, value) => {
    const sign = Math.sign(value);
    const { whole, numerator, denominator } = fractionOf(Math.abs(value), shape);
    const part = numerator / denominator;
    if (!shape.isMixed || part < takenForOne) return shown(pattern, sign * (whole + part));
    if (whole > 0) return shown(pattern, sign * (whole - 1 + part));
    return shown(pattern, sign * part)
      .replace(/1(?=[^0-9]+[0-9]+\/)/, shape.showsZero ? "0" : "")
      .trim();
  };
}

/** From here on the package shows the whole as one more. */
const takenForOne = 0.95;

function textFormatter(pattern: string): (value: string) => string {
  // Nearly all formats show text as it is, give or take padding: ask once, with a text that nothing else contains.
  if (format(pattern, "\u0001", options).trim() === "\u0001") return (value) => value;
  return cached((value: string) => format(pattern, value, options));
}

function isReadable(pattern: string): boolean {
  try {
    format(pattern, 1, { ...options, throws: true });
    return true;
  } catch {
    return false;
  }
}

interface LocalPattern {
  readonly pattern: string;
  /** The number of a `[DBNum1]`. */
  readonly numerals: string | undefined;
}

/** A format code with what only a Chinese system gives meaning to written out. */
function localPattern(code: string): LocalPattern {
  const numerals = /\[DBNum([1-3])\]/i.exec(code)?.[1];
  const plain = code.replace(/\[DBNum[0-9]\]/gi, "").replace(/G\/通用格式/g, "General");
  if (/\[\$-F800\]/i.test(plain)) return { pattern: 'yyyy"年"m"月"d"日"', numerals };
  if (/\[\$-F400\]/i.test(plain)) return { pattern: "h:mm:ss", numerals };
  return { pattern: plain.replace(chineseNames, (part) => patternOf[part.toLowerCase()] ?? part), numerals };
}

/** Written as nobody else writes it, to be told from a user's own `[$-804]ddd`. */
const dayAlone = "[$-0804]ddd";

/** What only a Chinese system knows in a format, and what is quoted in it and therefore stays. */
const chineseNames = /"[^"]*"|\\.|上午\/下午|a{3,4}/gi;

const patternOf: Readonly<Record<string, string>> = {
  "上午/下午": "[$-804]AM/PM",
  aaa: dayAlone,
  aaaa: "[$-804]dddd",
};

/** At most this many texts a format are remembered, so that a sheet of a million measurements costs no more memory. */
const mostRemembered = 2_000;

function cached<Value>(make: (value: Value) => string): (value: Value) => string {
  const made = new Map<Value, string>();
  return (value) => {
    let text = made.get(value);
    if (text === undefined) {
      text = make(value);
      if (made.size < mostRemembered) made.set(value, text);
    }
    return text;
  };
}
