import { compact } from "../../value/plain-text";
import { remembered } from "../../value/remembered";
import { isCalculated, isDash } from "../blank";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { leftOverIn } from "../template-text";

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
    if (!attribute || !isCalculated(attribute) || isDash(attribute.text) || isTicked(attribute.text)) return;
    // XX of the template is reported as that.
    if (leftOverIn(attribute.text)) return;
    const isUsual = (named: string) =>
      systemCategories.includes(named) || attributes.some((usual) => stem(usual) === named);
    if (namedIn(attribute.text).every(isUsual)) return;
    const facts = { attribute: attribute.text, usual: attributes.slice(0, 4).join("、") };
    report({ at: attribute.at, facts });
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
  "本级支出",
  "转移支付",
  "一般",
  "重点",
  "重大",
  "专项",
  "专项业务",
  "专项业务费",
  "部门",
  "部门预算",
];

/** 延续项目（经常性） and 经常性项目/延续项目 name two. */
const namedIn = remembered((text: string): readonly string[] =>
  compact(text)
    .replace(/^\d+[-.、_]?/, "")
    .split(/[()/、,;]/)
    .filter((each) => each !== "")
    .map(stem),
);

/** 新增, 新增项目, 新增类 and 新增专项 are one. */
const stem = remembered((text: string): string => {
  const short = compact(text).replace(/(类|型|性)?(项目|支出)?$/, "");
  return short.replace(/(?<=.)(类|型|性)?专项$/, "");
});

/** A list with boxes: which one is ticked cannot be told from the text. */
function isTicked(text: string): boolean {
  return /[□☐☑☒■√✓✔]/.test(text);
}
