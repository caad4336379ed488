import { blankField, blankMessage, type BlankFacts } from "../header";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const unitFilled = defineRule<BlankFacts>({
  id: "unit-filled",
  key: "H-03",
  severity: "warning",
  what: { zh: "“实施单位”应当填写。", en: "The unit that carries the project out is named." },
  why: {
    zh: "实施单位具体完成绩效目标，绩效评价时要找到它。",
    en: "The unit is the one to be evaluated later.",
  },
  fix: { zh: "填写具体实施项目的单位全称。", en: "Enter the full name of the unit." },
  example: { wrong: "实施单位 | （空）", right: "实施单位 | 云川市消防宣传中心" },
  source: sourcesOf("audit", "fillingNotes"),
  check(table, report) {
    const blank = blankField(table, table.header.unit, "实施单位");
    if (blank) report(blank);
  },
  message: blankMessage,
});
