import { compact } from "../../value/plain-text";
import { levelWord } from "../government-level";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { onlyYearIn } from "../table-year";
import { otherLevelOf } from "../title-level";

interface LevelFacts {
  readonly title: string;
  readonly level: string;
  readonly unit: string;
}

interface YearFacts {
  readonly year: number;
  readonly sheet: string;
}

export const titleLevelMatchesUnit = defineRule<LevelFacts | YearFacts>({
  id: "title-level-matches-unit",
  key: "H-07",
  severity: "warning",
  what: {
    zh: "标题中的预算级次与单位所在级次一致，年度与工作表名一致。",
    en: "The level in the title is the unit's own, its year that of the sheet's name.",
  },
  why: {
    zh: "标题写“自治区本级”而单位是市局，说明沿用了上级模板，公开后会误导读者。",
    en: "A title of the region over a city's bureau was copied from the region's form.",
  },
  fix: {
    zh: "把标题改为本单位的级次和本年度；单位级次判断有误时，可在设置中指定。",
    en: "Put your own level and year into the title, or set the bureau's level in the settings.",
  },
  example: {
    wrong: "标题 | 2021年自治区本级部门项目支出预算绩效目标表\n主管部门 | 云川市应急管理局",
    right: "标题 | 2021年市本级部门项目支出预算绩效目标表\n主管部门 | 云川市应急管理局",
  },
  source: sourcesOf("practice"),
  check(table, report, { level: own }) {
    const other = otherLevelOf(table, own);
    if (other) {
      const { title, level, unit } = other;
      const { department } = table.header;
      const facts = { title: compact(title.text), level, unit };
      report({ at: title.at, cells: department ? [department.at] : [], facts });
    }
    const { title, sheet } = table;
    const named = onlyYearIn(sheet);
    const year = title && named !== undefined ? onlyYearIn(title.text) : undefined;
    if (title && year !== undefined && year !== named) report({ at: title.at, facts: { year, sheet } });
  },
  message: (facts) =>
    "sheet" in facts
      ? {
          zh: `标题的年度是${facts.year}年，而工作表名是“${facts.sheet}”，请核对是否沿用了往年的表。`,
          en: `The title says ${facts.year}, but the sheet is called “${facts.sheet}”.`,
        }
      : {
          zh: `标题写的是“${levelWord(facts.title)}”，而“${facts.unit}”属于${facts.level}，请核对标题。`,
          en: `The title says “${levelWord(facts.title)}”, but “${facts.unit}” is of the level ${facts.level}.`,
        },
});
