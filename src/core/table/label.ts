import type { MoneyUnit } from "../grid/amount";
import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
import { nearest } from "./nearest";
import { otherSpelling } from "./other-spelling";
import { shapedMeaning } from "./shapes";
import type { Level1, Level2, Requirement } from "./table";
import { type Concept, type FundRank, fundWords, level1Words, level2Words, words } from "./vocabulary";

/** What a cell's text means as a label; a text can mean several things until its place decides. */
export interface Label {
  /** The text as the vocabulary writes it. */
  readonly key: string;
  /** One or two, seldom more: looked through faster than a set is asked. */
  readonly concepts: readonly Concept[];
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly fund: FundLabel | undefined;
  /** From its bracket: （必填硬性指标）, （必填）, （选填）. */
  readonly requirement: Requirement;
  /** From its bracket or its end: (万元), 单位：元. */
  readonly moneyUnit: MoneyUnit | undefined;
  /** Begins with 其中. */
  readonly isOfWhich: boolean;
  /** 一、 and （一） stand above 1. and （1）. */
  readonly numbering: "chinese" | "arabic" | undefined;
}

export interface FundLabel {
  readonly name: string;
  readonly rank: FundRank;
}

/** Texts longer than this are no labels (brackets with filling notes included). */
const longestLabel = 60;

/** What the text means as a label; undefined where it is none. */
export const labelOf: (text: string) => Label | undefined = remembered(readLabel);

function readLabel(text: string): Label | undefined {
  if (text.length > longestLabel) return undefined;
  const plain = compact(text);
  const key = labelKey(isOfProject.test(plain) ? plain.replace(isOfProject, "项目名称") : plain);
  const meaning = meaningOf(key) ?? shapeOf(key) ?? meaningOf(otherSpelling(key) ?? "");
  return meaning && labelFrom(key, meaning, plain);
}

/** Written out and not spread, so that all labels are alike to the engine: the reader asks them more than anything else. */
export function labelFrom(key: string, { concepts, level1, level2, fund }: Meaning, plain: string): Label {
  const { requirement, moneyUnit, isOfWhich, numbering: numbered } = marksOf(plain);
  return { key, concepts, level1, level2, fund, requirement, moneyUnit, isOfWhich, numbering: numbered };
}

function meaningOf(key: string): Meaning | undefined {
  return dictionary.get(key) ?? dictionary.get(key.replace(/^(20\d\d|本|当)?(年度?)?/, ""));
}

/** A label that is put together like others; a misspelt one is left to be guessed. */
function shapeOf(key: string): Meaning | undefined {
  const shaped = shapedMeaning(key, (word) => nearestLevel2(word) !== undefined);
  if (!shaped) return undefined;
  const { concept, level1, level2, fund } = shaped;
  return { concepts: concept ? [concept] : [], level1, level2, fund };
}

/** Hunan's lists name the project under the unit's label. */
const isOfProject = /^(?:单位|部门)(?:名称)?\((?:专项|项目)(?:名称)?\)(?:名称)?/;

/** A label and its value in one cell, for example "项目名称：维稳经费". */
export interface InlineLabel {
  readonly label: Label;
  readonly value: string;
}

/** Splits a text at its first colon where a label stands before it and something else after it. */
export function inlineLabelOf(text: string): InlineLabel | undefined {
  const match = /^\s*((?:其中[:：])?[^:：\n]{2,16})[:：]\s*(\S[^]*)$/.exec(text);
  if (!match) return undefined;
  const value = (match[2] as string).trim();
  const label = labelOf(isBureau(match[1] as string, value) ? "填报单位" : (match[1] as string));
  if (!label) return undefined;
  const isAmount = label.fund !== undefined && /^[¥￥]?\s*\d/.test(value);
  if (!isAmount && !label.concepts.some((concept) => inlineConcepts.has(concept))) return undefined;
  return labelOf(value) ? undefined : { label, value };
}

const inlineConcepts: ReadonlySet<Concept> = new Set<Concept>([
  ...(["projectName", "department", "unit", "attribute", "period", "periodStart", "periodEnd"] as const),
  ...(["goal", "midtermGoal", "total", "projectTotal", "known"] as const),
]);

/** 单位：某县公安局 names who fills the form in; 单位：万元 and 单位：（盖章） do not. */
function isBureau(label: string, value: string): boolean {
  if (compact(label) !== "单位" || !/^[一-鿿]{4}/.test(value)) return false;
  return moneyUnitOf(`单位:${compact(value)}`) === undefined && !/盖章|公章|签[字章]/.test(value);
}

/** The label without numbering, brackets, 其中, colons and stars. Takes a text that `compact` has made plain. */
export function labelKey(plain: string): string {
  return plain
    .replace(/^[*★☆·•]+/, "")
    .replace(numbering, "")
    .replace(/^其中[:,、]?/, "")
    .replace(numbering, "")
    .replace(/[([]\d[^)\]]*[)\]]分/g, "")
    .replace(/[([【〔{][^)\]】〕}]*[)\]】〕}]/g, "")
    .replace(/[([【〔{].*$/, "")
    .replace(/\d+(\.\d+)?分$/, "")
    .replace(/[:;,.、。*★%]+$/, "")
    .replace(/^((?:长期|中期|年度)(?:绩效)?目标)[\d一二三四五]$/, "$1");
}

const numbering =
  /^(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[、.,:]?|[A-Za-z][、.,)]|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,:]|\(\d+\)|\d+[、.,):]|[①-⑳])/;

type Marks = Pick<Label, "requirement" | "moneyUnit" | "isOfWhich" | "numbering">;

function marksOf(plain: string): Marks {
  const numbered = numbering.exec(plain.replace(/^[*★☆·•]+/, ""))?.[0];
  return {
    requirement: requirementOf(plain),
    moneyUnit: moneyUnitOf(plain),
    isOfWhich: /^(?:[^:]{0,4})其中/.test(plain),
    numbering:
      numbered === undefined ? undefined : /[一二三四五六七八九十]/.test(numbered) ? "chinese" : "arabic",
  };
}

/** What the form itself says: 必填硬性指标, 必填, 选填. */
export function requirementOf(plain: string): Requirement {
  if (/必填硬性|硬性指标|硬性必填/.test(plain)) return "number";
  if (/必填|必选/.test(plain)) return "required";
  return /选填|可选|非必填/.test(plain) ? "optional" : undefined;
}

/** The unit in "项目资金(万元)", "单位:元", "预算数（元）". Takes a plain text. */
export function moneyUnitOf(plain: string): MoneyUnit | undefined {
  const match =
    /(?:[(]|单位[:]?|[,;])(?:人民币)?(?:单位[:]?)?(万元|元)/.exec(plain) ?? /^(万元|元)$/.exec(plain);
  return match?.[1] as MoneyUnit | undefined;
}

type Meaning = Pick<Label, "concepts" | "level1" | "level2" | "fund">;

const dictionary: ReadonlyMap<string, Meaning> = makeDictionary();

function makeDictionary(): Map<string, Meaning> {
  const meanings = new Map<string, { concepts: Concept[] } & Omit<Meaning, "concepts">>();
  const meaning = (word: string) => {
    const there = meanings.get(word);
    if (there) return there;
    const made = { concepts: new Array<Concept>(), level1: undefined, level2: undefined, fund: undefined };
    meanings.set(word, made);
    return made;
  };
  for (const [concept, synonyms] of Object.entries(words)) {
    for (const word of new Set(synonyms)) meaning(word).concepts.push(concept as Concept);
  }
  for (const [level1, synonyms] of Object.entries(level1Words)) {
    for (const word of [level1, ...synonyms]) Object.assign(meaning(word), { level1 });
  }
  for (const [level2, synonyms] of Object.entries(level2Words)) {
    for (const word of [level2, ...synonyms]) Object.assign(meaning(word), { level2 });
  }
  for (const { name, rank, also } of fundWords) {
    for (const word of [name, ...also]) Object.assign(meaning(word), { fund: { name, rank } });
  }
  return meanings;
}

/** The 二级 label a misspelt one stands for: one letter off, or letters only doubled or only lost; undefined where two come near. */
export function nearestLevel2(text: string): Level2 | undefined {
  const key = labelKey(compact(text));
  if (key.length < 4 || key.length > 14) return undefined;
  return nearest(key, Object.keys(level2Words)) as Level2 | undefined;
}

/** The name of the money a misspelt label stands for, likewise. */
export function nearestFund(text: string): FundLabel | undefined {
  const key = labelKey(compact(text));
  if (key.length < 4 || key.length > 10) return undefined;
  const name = nearest(
    key,
    fundWords.map((fund) => fund.name),
  );
  return fundWords.find((fund) => fund.name === name);
}
