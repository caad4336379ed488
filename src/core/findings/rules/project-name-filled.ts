import { blankField, blankMessage, type BlankFacts } from "../header";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const projectNameFilled = defineRule<BlankFacts>({
  id: "project-name-filled",
  key: "H-01",
  severity: "error",
  what: { zh: "“项目名称”必须填写。", en: "The project has a name." },
  why: {
    zh: "项目名称是绩效目标与部门预算对应的依据，缺了就无法审核和公开。",
    en: "The name ties the targets to the department's budget.",
  },
  fix: { zh: "填写与部门预算一致的项目名称。", en: "Enter the project's name as it stands in the budget." },
  example: { wrong: "项目名称 | （空）", right: "项目名称 | 社区消防培训" },
  source: sourcesOf("audit", "fillingNotes"),
  check(table, report) {
    const blank = blankField(table, table.header.projectName, "项目名称");
    if (blank) report(blank);
  },
  message: blankMessage,
});
