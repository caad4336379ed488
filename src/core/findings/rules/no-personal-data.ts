import { plainText } from "../../value/plain-text";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { writtenFieldsOf } from "../written-fields";

const kinds = [
  {
    zh: "身份证号",
    en: "an identity number",
    pattern: /(?:^|\D)([1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?!\d)/,
  },
  { zh: "手机号码", en: "a mobile number", pattern: /(?:^|[^\d.])(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?![\d.])/ },
];

/** What each of them has; most texts have nothing. */
const longNumber = /[\d０-９][\d０-９ -]{9}/;

export const noPersonalData = defineRule<{ zh: string; en: string; masked: string }>({
  id: "no-personal-data",
  key: "P-01",
  severity: "info",
  what: {
    zh: "公开的表中没有个人电话和证件号码。",
    en: "A table to be published holds no personal numbers.",
  },
  why: { zh: "绩效目标表要随预算公开，个人信息不应公开。", en: "The table is published with the budget." },
  fix: { zh: "公开前隐去或删除。", en: "Mask or delete it before publishing." },
  example: { wrong: "实施单位 | 云川市消防宣传中心 13800138000", right: "实施单位 | 云川市消防宣传中心" },
  source: sourcesOf("published", "practice"),
  check(table, report) {
    for (const { at, text } of [...writtenFieldsOf(table), ...table.unread]) {
      if (text.length <= 10 || !longNumber.test(text)) continue;
      const plain = plainText(text);
      for (const { zh, en, pattern } of kinds) {
        const number = pattern.exec(plain)?.[1];
        if (number === undefined) continue;
        // The message is shown and printed: it must not carry the number on.
        report({ at, facts: { zh, en, masked: `${number.slice(0, 3)}****${number.slice(-2)}` } });
        break;
      }
    }
  },
  message: ({ zh, en, masked }) => ({
    zh: `含${zh}（${masked}），公开前请隐去。`,
    en: `Holds ${en} (${masked}).`,
  }),
});
