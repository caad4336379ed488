import { mandatedRules } from "../../../src/core/findings/mandated";
import { type Mending, rulePage } from "../../../src/core/findings/rule-page";
import { mendingWords } from "../../../src/core/findings/rule-page-words";
import { rules } from "../../../src/core/findings/rules";

const ruleOf = (id: string) => rules.find((rule) => rule.id === id)!;
const textOf = (id: string, name: string, mending: Mending = "none") =>
  rulePage(ruleOf(id), mending).sections.find((section) => section.name === name)!.text;

it.each(rules.map((rule) => [rule.id, rule] as const))("%s has a page in both languages", (_id, rule) => {
  const { sections, ...head } = rulePage(rule, "none");
  const { id, key, severity } = rule;
  expect(head).toMatchObject({ id, key, severity, title: rule.what, isMandated: mandatedRules.has(id) });
  expect(sections.map(({ heading }) => heading.zh)).toEqual([
    "查什么",
    "为什么",
    "依据",
    "级别",
    "错例",
    "正例",
    "怎么改",
    "能否自动改",
  ]);
  for (const { name, heading, text } of sections) {
    expect(heading.en).toMatch(/^[A-Z]/);
    expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(text.en).toMatch(name === "wrong" || name === "right" ? /[\u4e00-\u9fff]/ : /[a-z]{2}/);
  }
  expect(textOf(id, "what")).toBe(rule.what);
  expect(textOf(id, "source").zh).toBe(`${rule.source.zh}（校验目录 ${key}）`);
  expect(textOf(id, "fix")).toBe(rule.fix);
  expect(textOf(id, "wrong").zh).toBe(rule.example.wrong);
});

it.each([
  ["total-equals-parts", "必须改；表式规定，只能提高，不能降低或关闭。"],
  ["department-in-full", "提示；试行规则，默认不检查，可在设置中打开。"],
  ["unit-filled", "建议改；可在设置中提高、降低或关闭。"],
])("%s tells its severity and who may change it", (id, expected) => {
  expect(textOf(id, "severity").zh).toBe(expected);
});

it.each(["safe", "partly-safe", "offered", "none"] as const)(
  "says how far a click mends it: %s",
  (mending) => {
    expect(textOf("unit-filled", "mending", mending)).toBe(mendingWords[mending]);
    expect(rulePage(ruleOf("unit-filled"), mending).mending).toBe(mending);
  },
);
