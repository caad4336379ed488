import { compact } from "../../value/plain-text";
import { isDash } from "../blank";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const attributeUsual = defineRule<{ attribute: string; usual: string }>({
  id: "attribute-usual",
  key: "H-04",
  severity: "info",
  what: { zh: "“项目属性”应是常用取值之一。", en: "The attribute of the project is one of the usual ones." },
  why: {
    zh: "属性决定项目按新增还是延续、一次性还是经常性来审核。",
    en: "It decides whether the project is judged as new or as running.",
  },
  fix: {
    zh: "从下拉列表选择，或在设置中加入本单位使用的取值。",
    en: "Choose from the list, or add your bureau's own value in the settings.",
  },
  example: { wrong: "项目属性 | 其它", right: "项目属性 | 经常性项目" },
  source: sourcesOf("audit", "fillingNotes"),
  check({ header: { attribute } }, report, { attributes }) {
    if (!attribute || isDash(attribute.text) || isTicked(attribute.text)) return;
    const text = compact(attribute.text).replace(/^\d+[-.、_]?/, "");
    const isUsual =
      attributes.some((usual) => stem(usual) === stem(text)) || systemCategories.includes(stem(text));
    if (!isUsual)
      report({
        at: attribute.at,
        facts: { attribute: attribute.text, usual: attributes.slice(0, 4).join("、") },
      });
  },
  message: ({ attribute, usual }) => ({
    zh: `“项目属性”填的是“${attribute}”，不在常用取值（${usual}等）内，请核对。`,
    en: `The attribute “${attribute}” is none of the usual ones (${usual} …).`,
  }),
});

/** What budget systems and other provinces sort projects into, in place of or beside 项目属性. */
const systemCategories: readonly string[] = [
  "特定目标",
  "其他运转",
  "运转",
  "人员",
  "公用经费",
  "持续",
  "跨年",
  "跨年度",
  "当年",
  "本级",
  "转移支付",
];

/** 新增, 新增项目 and 新增类 are one. */
function stem(text: string): string {
  return compact(text).replace(/(类|型|性)?(项目|支出)?$/, "");
}

/** A list with boxes: which one is ticked cannot be told from the text. */
function isTicked(text: string): boolean {
  return /[□☐☑☒■√✓✔]/.test(text);
}
