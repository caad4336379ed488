import { blankField, blankMessage, type BlankFacts } from "../header";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const departmentFilled = defineRule<BlankFacts>({
  id: "department-filled",
  key: "H-02",
  severity: "error",
  what: { zh: "“主管部门”必须填写。", en: "The department in charge is named." },
  why: { zh: "主管部门对绩效目标负责，审核意见也发给它。", en: "The department answers for the targets." },
  fix: { zh: "填写一级预算单位全称（有代码的填代码）。", en: "Enter the full name of the department." },
  example: { wrong: "主管部门 | （空）", right: "主管部门 | 云川市应急管理局" },
  source: sourcesOf("audit", "fillingNotes"),
  check(table, report) {
    const blank = blankField(table, table.header.department, "主管部门");
    if (blank) report(blank);
  },
  message: blankMessage,
});
