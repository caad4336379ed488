import { withDatesInDigits } from "./numeral";
import { tight } from "./plain-text";
import { remembered } from "./remembered";

const year = "(?<![\\d.])((?:19|20)\\d{2})";
const inWords = `${year}年(\\d{1,2})月(?!龄)(?:份?(\\d{1,2})[日号])?`;
const inFigures = `${year}(?<mark>[./-])(\\d{1,2})\\k<mark>(\\d{1,2})(?![\\d.%])`;
/** Each of 20210101-20211231; a long number alone may be anything. */
const runTogether = "(?<=[-~至到])((?:19|20)\\d{2})(\\d{2})(\\d{2})?(?!\\d)";
const runBefore = `${year}(\\d{2})(\\d{2})?(?=[-~至到])`;
const dates = new RegExp([inWords, inFigures, runTogether, runBefore].join("|"), "g");

/** A date the calendar does not have (2021年13月, 2021年2月30日), as the text writes it; undefined of none. */
export const impossibleDateIn: (text: string) => string | undefined = remembered((text) => {
  if (!/[年\d]/.test(text)) return undefined;
  const plain = withDatesInDigits(tight(text));
  for (const match of plain.matchAll(dates)) {
    const parts = match.slice(1).filter((part) => part !== undefined && /^\d+$/.test(part));
    const [ofYear = 0, month = 0, day] = parts.map(Number);
    if (!isInCalendar(ofYear, month, day)) return match[0];
  }
  return undefined;
});

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isInCalendar(ofYear: number, month: number, day = 1): boolean {
  const isLeap = (ofYear % 4 === 0 && ofYear % 100 !== 0) || ofYear % 400 === 0;
  const days = month === 2 && isLeap ? 29 : lengths[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
