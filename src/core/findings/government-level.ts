import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";

/** From the highest to the lowest. */
export type GovernmentLevel = "中央" | "自治区（省、直辖市）级" | "市级" | "县（区）级";

/** 省级水利发展资金 is money from above, spent by a bureau of any level; 省级部门专项资金 is the department's own. */
const levelOfMoney =
  /(自治区|直辖市|[省市县区旗州盟])级(?!部门|单位|预算|直)(?=.*?(资金|专项|补助|补贴|转移支付|基金))/;

/** The level a title names with 本级 or 级: 自治区本级, 市本级, 县(区)级. */
export const levelOfTitle: (title: string) => GovernmentLevel | undefined = remembered(readTitle);

function readTitle(title: string): GovernmentLevel | undefined {
  const text = compact(title).replace(/[()]/g, "").replace(levelOfMoney, "");
  if (/中央(本级|部门)/.test(text)) return "中央";
  if (/(自治区|省|直辖市)本?级/.test(text)) return "自治区（省、直辖市）级";
  if (/[县区旗]本?级/.test(text)) return "县（区）级";
  return /[市州盟]本?级/.test(text) ? "市级" : undefined;
}

/** The words for it in the title: 自治区本级. */
export function levelWord(title: string): string {
  const match = /中央(本级|部门)|(自治区|直辖市|省|市|县|区|旗|州|盟|[县市]\([区县]\))本?级/.exec(title);
  return match?.[0] ?? title;
}

const places = /自治[区州县旗]|[省市县旗盟区]/g;
/** 市 of 市场 and 区 of 开发区 name no level. */
const noPlace = /^市[场政容民属直]/;
const noDistrict =
  /(开发|管理|园|新|示范|社|街|校|矿|林|牧|灌|库|山|景|小|辖|片|地|保护|功能|合作|试验|经济)区$/;
const municipality = /(北京|上海|天津|重庆)市$/;

/** The level of the last place in a bureau's name: 固原市信访局 is a city's; undefined where it names no place. */
export const levelOf: (bureau: string) => GovernmentLevel | undefined = remembered(readBureau);

function readBureau(bureau: string): GovernmentLevel | undefined {
  const text = compact(bureau);
  let level: GovernmentLevel | undefined;
  for (const match of text.matchAll(places)) {
    const upTo = text.slice(0, match.index + match[0].length);
    const word = match[0];
    if (word === "市" && noPlace.test(text.slice(match.index))) continue;
    if (word === "区" && noDistrict.test(upTo)) continue;
    if (word === "盟" && !/[\u4e00-\u9fff]{2}盟$/.test(upTo.replace(/联盟$/, ""))) continue;
    level = municipality.test(upTo) ? "自治区（省、直辖市）级" : levels[word];
  }
  return level;
}

const levels: Readonly<Record<string, GovernmentLevel>> = {
  自治区: "自治区（省、直辖市）级",
  省: "自治区（省、直辖市）级",
  自治州: "市级",
  盟: "市级",
  市: "市级",
  自治县: "县（区）级",
  自治旗: "县（区）级",
  县: "县（区）级",
  旗: "县（区）级",
  区: "县（区）级",
};
