import {
  inlineLabelOf,
  labelKey,
  labelOf,
  moneyUnitOf,
  nearestFund,
  nearestLevel2,
  requirementOf,
} from "../../../src/core/table/label";
import { compact } from "../../../src/core/value/plain-text";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { type Concept, fundWords, level1Words, level2Words, words } from "../../../src/core/table/vocabulary";
import { drawGrid } from "../../support/draw-grid";
import { drawTable } from "../../support/draw-table";

describe("labelKey takes off what only dresses a label", () => {
  it.each([
    ["*★项目名称", "项目名称"],
    ["一、项目名称", "项目名称"],
    ["十二.项目名称", "项目名称"],
    ["(二)项目名称", "项目名称"],
    ["(十一)项目名称", "项目名称"],
    ["(12)项目名称", "项目名称"],
    ["1)项目名称", "项目名称"],
    ["12、项目名称", "项目名称"],
    ["③项目名称", "项目名称"],
    ["其中:1.财政拨款", "财政拨款"],
    ["1、其中、财政拨款", "财政拨款"],
    ["其中财政拨款", "财政拨款"],
    ["产出指标(50)分", "产出指标"],
    ["产出指标[50分]", "产出指标"],
    ["产出指标【必填】", "产出指标"],
    ["产出指标(50分", "产出指标"],
    ["产出(50分)指标", "产出指标"],
    ["产出指标50分", "产出指标"],
    ["产出指标12.5分", "产出指标"],
    ["权重%", "权重"],
    ["合计:;,", "合计"],
    ["甲其中", "甲其中"],
    ["甲1、乙", "甲1、乙"],
    ["产出指标50分值", "产出指标50分值"],
  ])("%s", (plain, key) => expect(labelKey(plain)).toBe(key));
});

describe("labelOf tells", () => {
  it.each([
    ["一、项目名称", "chinese"],
    ["(二)项目名称", "chinese"],
    ["1.项目名称", "arabic"],
    ["(1)项目名称", "arabic"],
    ["①项目名称", "arabic"],
    ["项目名称", undefined],
  ])("the numbering of %s", (text, numbering) => expect(labelOf(text)?.numbering).toBe(numbering));

  it.each([
    ["其中:财政拨款", true],
    ["2022年其中:财政拨款", undefined],
    ["1.其中:财政拨款", true],
    ["财政拨款", false],
  ])("whether %s is of which", (text, isOfWhich) => expect(labelOf(text)?.isOfWhich).toBe(isOfWhich));

  it.each([
    ["2023年度绩效目标", "goal"],
    ["2023绩效目标", "goal"],
    ["本年绩效目标", "goal"],
    ["当年绩效目标", "goal"],
  ])("what %s is without its year", (text, concept) =>
    expect([...(labelOf(text)?.concepts ?? [])]).toContain(concept),
  );

  it("nothing of a text that is too long", () => {
    expect(labelOf(`绩效目标（${"说".repeat(54)}）`)).toBeDefined();
    expect(labelOf(`绩效目标（${"说".repeat(55)}）`)).toBeUndefined();
    expect(labelOf("某年绩效目标2023年度绩效目标")).toBeUndefined();
  });
});

it.each([
  ["数量指标(必填硬性指标)", "number"],
  ["数量指标(硬性必填)", "number"],
  ["质量指标(必填)", "required"],
  ["质量指标(必选)", "required"],
  ["质量指标(可选)", "optional"],
  ["质量指标(选填)", "optional"],
  ["质量指标", undefined],
])("requirementOf: %s is %p", (text, requirement) => expect(requirementOf(text)).toBe(requirement));

it.each([
  ["项目资金(万元)", "万元"],
  ["单位:万元", "万元"],
  ["单位元", "元"],
  ["金额(单位:元)", "元"],
  ["(人民币万元)", "万元"],
  ["预算数,万元", "万元"],
  ["万元", "万元"],
  ["元", "元"],
  ["50万元", undefined],
  ["元旦", undefined],
  ["项目资金", undefined],
  ["单位:某局", undefined],
])("moneyUnitOf: of %s it is %p", (text, unit) => expect(moneyUnitOf(compact(text))).toBe(unit));

describe("inlineLabelOf", () => {
  const told = (text: string) => {
    const found = inlineLabelOf(text);
    return found && [found.label.key, found.value];
  };
  it.each([
    ["项目名称：维稳经费", ["项目名称", "维稳经费"]],
    ["项目名称: 维稳经费 ", ["项目名称", "维稳经费"]],
    ["绩效目标：开展培训：12场", ["绩效目标", "开展培训：12场"]],
    ["财政拨款：3.00", ["财政拨款", "3.00"]],
    ["财政拨款：￥ 3.00", ["财政拨款", "￥ 3.00"]],
    ["单位：云川市公安局", ["填报单位", "云川市公安局"]],
  ])("takes %s apart", (text, parts) => expect(told(text)).toEqual(parts));
  it.each([
    "项目名称：",
    "：维稳经费",
    "财政拨款：待定",
    "数量指标：3次",
    "项目名称：主管部门",
    "单位：万元",
    "单位：公安局",
    "单位：云川市公安局（盖章）",
    "单位：云川市公安局签章",
    "某某：维稳经费",
  ])("leaves %s", (text) => expect(told(text)).toBeUndefined());
});

describe("misspelt labels", () => {
  it.each([
    ["数量指际", "数量指标"],
    ["数量指标标", "数量指标"],
    ["社会会效益指标标", "社会效益指标"],
    ["社会会会效益指标标", undefined],
    ["量指标", undefined],
    ["服务对象满意指标", "服务对象满意度指标"],
    ["成本指数", "成本指标"],
  ])("nearestLevel2 of %s is %p", (text, level2) => expect(nearestLevel2(text)).toBe(level2));
  it.each([
    ["财政投款", "财政拨款"],
    ["财政拨拨款", "财政拨款"],
    ["其它资金", "其他资金"],
    ["拨款", undefined],
    ["财政拨款安排的资金情况", undefined],
  ])("nearestFund of %s is %p", (text, name) => expect(nearestFund(text)?.name).toBe(name));
});

describe("the vocabulary", () => {
  const listed: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(words),
    ...Object.entries(level1Words),
    ...Object.entries(level2Words),
    ...fundWords.map(({ name, also }) => [name, also] as const),
  ];
  it.each(listed)("%s: every word is one, and stands once", (_name, synonyms) => {
    for (const word of synonyms) expect(word).toMatch(/^[^\s]{1,30}$/);
    expect(new Set(synonyms).size).toBe(synonyms.length);
  });
  it("each word means what it is listed under", () => {
    for (const [concept, synonyms] of Object.entries(words))
      for (const word of synonyms)
        expect(labelOf(word)?.concepts.includes(concept as Concept) ?? word).toBe(true);
  });
});

describe("what is repaired is told in words", () => {
  const repairsOf = (drawing: string) =>
    recognise(drawGrid(drawing).grid, layouts).flatMap(({ repairs }) =>
      repairs.map(({ kind, severity, message }) => `${severity} ${kind} ${message.zh}`),
    );
  it.each([
    ["培训 12 场", undefined],
    ["培训 1 2场", "spaces-in-number"],
    ["费用 0.3万 元", "spaces-in-number"],
    ["费用 0.3 万  元", "spaces-in-number"],
    ["费用 3 .5元", "spaces-in-number"],
    ["费用 3. 5元", "spaces-in-number"],
    ["合格率 95  %", "spaces-in-number"],
    ["费用，", "text-cut-off"],
    ["培训与", "text-cut-off"],
    ["培训（含", "text-cut-off"],
    ["按期完成维稳任", "text-cut-off"],
    ["落实主体责任", undefined],
    ["推选主任", undefined],
    ["培训（含外聘）", undefined],
  ])("the name %s", (name, kind) => {
    const repairs = repairsOf(drawTable({ 数量指标: `${name} | ≥12场` }));
    expect(repairs.map((line) => line.split(" ")[1])).toEqual(kind === undefined ? [] : [kind]);
    for (const line of repairs) expect(line).toContain(`“${name}”`);
  });
  it.each([
    ["工95%", "sign-misread"],
    ["^ 5", "sign-misread"],
    ["?12.5%", "sign-misread"],
    ["295%", "sign-misread"],
    ["260%", "sign-misread"],
    ["250%", undefined],
    ["1295%", undefined],
    ["工95%以上", undefined],
    ["1 2场", "spaces-in-number"],
    ["3万 元", "spaces-in-number"],
    ["95 %", "spaces-in-number"],
    ["12 场", undefined],
  ])("the value %s", (value, kind) => {
    const repairs = repairsOf(drawTable({ 数量指标: `培训场次 | '${value}` }));
    expect(repairs.map((line) => line.split(" ")[1])).toEqual(kind === undefined ? [] : [kind]);
    for (const line of repairs) expect(line).toContain(`“${value}”`);
  });
  it.each([
    ["专网维护费0.3万元", "0.5", true],
    ["专网维护费3000 元", "0.5", true],
    ["专网维护费0.3万 元", "全部", true],
    ["专网维护费", "0.5", false],
    ["专网维护费0.3万元", "12个月", false],
  ])("时效 run together with 成本: %s | %s", (name, value, isTold) => {
    const drawing = drawTable({ 时效指标: `${name} | ${value}`, 成本指标: [] });
    expect(repairsOf(drawing).some((line) => line.includes("rows-run-together"))).toBe(isTold);
    expect(repairsOf(drawTable({ 时效指标: `${name} | ${value}` })).join()).not.toContain(
      "rows-run-together",
    );
  });
});
