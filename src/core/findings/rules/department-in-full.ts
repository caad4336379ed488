import { compact } from "../../value/plain-text";
import { isDash } from "../blank";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const departmentInFull = defineRule<{ department: string }>({
  id: "department-in-full",
  key: "H-09",
  severity: "info",
  isTrial: true,
  what: { zh: "“主管部门”填一级预算单位全称。", en: "The department is given by its full name." },
  why: { zh: "简称容易与其他地区、其他部门混淆。", en: "A short name can mean several bureaus." },
  fix: { zh: "填写全称，例如“固原市财政局”。", en: "Write it in full, with its place." },
  example: { wrong: "主管部门 | 应急局", right: "主管部门 | 云川市应急管理局" },
  source: sourcesOf("fillingNotes"),
  check({ header: { department } }, report) {
    if (!department || isDash(department.text)) return;
    const name = compact(department.text).replace(/^[\d.\-_]+/, "");
    if (name.length <= 4 && /[局委办厅院会中心]$/.test(name)) {
      report({ at: department.at, facts: { department: department.text } });
    }
  },
  message: ({ department }) => ({
    zh: `“主管部门”填的“${department}”疑似简称，应填一级预算单位全称。`,
    en: `“${department}” looks like a short name of the department.`,
  }),
});
