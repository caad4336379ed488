/** How `[DBNum1]`, `[DBNum2]` and `[DBNum3]` write digits and places. */
interface Numerals {
  readonly digits: string;
  /** Ten, hundred, thousand, ten thousand, hundred million. */
  readonly places: readonly [string, string, string, string, string];
}

const numerals: Readonly<Record<string, Numerals>> = {
  "1": { digits: "〇一二三四五六七八九", places: ["十", "百", "千", "万", "亿"] },
  "2": { digits: "零壹贰叁肆伍陆柒捌玖", places: ["拾", "佰", "仟", "万", "亿"] },
  "3": { digits: "０１２３４５６７８９", places: ["十", "百", "千", "万", "亿"] },
};

/** A displayed text with its digits in Chinese: counted (十二) or told one by one (一二). */
export function inChinese(text: string, kind: string, isCounted: (digits: string) => boolean): string {
  const set = numerals[kind];
  if (!set) return text;
  return text.replace(/(\.?)([0-9]+)/g, (_whole, point: string, digits: string) =>
    point === "" && isCounted(digits) ? counted(digits, set) : point + oneByOne(digits, set),
  );
}

function oneByOne(digits: string, { digits: names }: Numerals): string {
  return [...digits].map((digit) => names.charAt(Number(digit))).join("");
}

/** 1234 as 一千二百三十四, 12 as 十二 (but 壹拾贰 on cheques), 0 as 〇. */
function counted(digits: string, set: Numerals): string {
  const zero = set.digits.charAt(0);
  if (/^0+$/.test(digits)) return zero;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end));
  const text = groups
    .map((group, index) => {
      const words = countedGroup(group, set);
      return words === "" ? zero : words + bigPlace(groups.length - 1 - index, set);
    })
    .join("");
  const tidy = text
    .replace(new RegExp(`${zero}+`, "g"), zero)
    .replace(new RegExp(`^${zero}|${zero}$`, "g"), "");
  return set === numerals["1"] ? tidy.replace(/^一十/, "十") : tidy;
}

function bigPlace(group: number, { places }: Numerals): string {
  const [, , , tenThousand, hundredMillion] = places;
  return (group % 2 === 1 ? tenThousand : "") + hundredMillion.repeat(Math.floor(group / 2));
}

function countedGroup(group: string, { digits, places }: Numerals): string {
  const zero = digits.charAt(0);
  const words = [...group.padStart(4, "0")].map((digit, index) => {
    const place = index === 3 ? "" : (places[2 - index] as string);
    return digit === "0" ? zero : digits.charAt(Number(digit)) + place;
  });
  const text = words.join("").replace(new RegExp(`${zero}+`, "g"), zero);
  return text.replace(new RegExp(`${zero}$`), "");
}
