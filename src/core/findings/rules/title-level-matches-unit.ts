import { compact } from "../../value/plain-text";
import { levelOf, levelOfTitle, levelWord } from "../government-level";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const titleLevelMatchesUnit = defineRule<{ title: string; level: string; unit: string }>({
  id: "title-level-matches-unit",
  key: "H-07",
  severity: "warning",
  what: { zh: "标题中的预算级次与单位所在级次一致。", en: "The level in the title is the unit's own." },
  why: {
    zh: "标题写“自治区本级”而单位是市局，说明沿用了上级模板，公开后会误导读者。",
    en: "A title of the region over a city's bureau was copied from the region's form.",
  },
  fix: {
    zh: "把标题改为本单位的级次；单位级次判断有误时，可在设置中指定。",
    en: "Put your own level into the title, or set the bureau's level in the settings.",
  },
  example: {
    wrong: "标题 | 2021年自治区本级部门项目支出预算绩效目标表\n主管部门 | 云川市应急管理局",
    right: "标题 | 2021年市本级部门项目支出预算绩效目标表\n主管部门 | 云川市应急管理局",
  },
  source: sourcesOf("practice"),
  check({ title, header: { department, unit } }, report, { level: own }) {
    const level = title && levelOfTitle(title.text);
    if (!title || !level) return;
    const named = department?.text || unit?.text || "";
    const actual = own === undefined ? levelOf(named) : levelOfTitle(own);
    // A county-level city calls itself 市 too.
    if (!actual || actual === level || (own === undefined && level === "县（区）级" && actual === "市级"))
      return;
    const facts = { title: compact(title.text), level: actual, unit: own ?? named };
    report({ at: title.at, cells: department ? [department.at] : [], facts });
  },
  message: ({ title, level, unit }) => ({
    zh: `标题写的是“${levelWord(title)}”，而“${unit}”属于${level}，请核对标题。`,
    en: `The title says “${levelWord(title)}”, but “${unit}” is of the level ${level}.`,
  }),
});
