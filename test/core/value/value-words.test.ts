import { readValue } from "../../../src/core/value/indicator-value";
import { vagueWords } from "../../../src/core/value/value-words";

const before = {
  "≥": ">= => ≥= ≥ 大于或等于 大于等于 高于或等于 高于等于 不得低于 不得少于 不低于 不少于 不小于 不短于 至少 最少 最低",
  "≤": "<= =< ≤= ≤ 小于或等于 小于等于 低于或等于 低于等于 不得超过 不得高于 不超过 不超 不高于 不大于 不多于 不突破 控制在 至多 最多 最高",
  "=": "== = 等于",
  ">": "> 大于 高于 多于 超过",
  "<": "< 小于 低于 少于",
};
const behind = {
  "≥": "(含)以上 (及以上) (以上) 及以上 或以上 以上",
  "≤": "(含)以内 (含)以下 及以下 或以下 以内 之内 以下",
};

function rowsOf(words: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(words).flatMap(([sign, list]) =>
    list.split(" ").map((word): [string, string] => [word, sign]),
  );
}

it.each(rowsOf(before))("%s before a number says %s", (word, sign) => {
  const { sign: read, signText, numbers } = readValue(`培训${word}30人次`);
  expect({ read, signText }).toEqual({ read: sign, signText: word });
  expect(numbers.map(({ sign: of, unit }) => [of, unit])).toEqual([[sign, "人次"]]);
});

it.each(rowsOf(behind))("%s behind a number and its unit says %s", (word, sign) => {
  const { sign: read, signText, numbers } = readValue(`30人次${word}`);
  expect({ read, signText }).toEqual({ read: sign, signText: word });
  expect(numbers.map(({ sign: of, unit }) => [of, unit])).toEqual([[sign, "人次"]]);
});

it.each(vagueWords)("%s alone promises nothing measurable", (word) => {
  expect(word).toMatch(/^[\u4e00-\u9fff]{2,4}$/);
  expect(readValue(word)).toMatchObject({ isQualitative: true, isVague: true });
});
