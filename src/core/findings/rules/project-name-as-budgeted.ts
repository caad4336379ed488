import { compact } from "../../value/plain-text";
import { isDash } from "../blank";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const projectNameAsBudgeted = defineRule<{ name: string; nearest: string | undefined }>({
  id: "project-name-as-budgeted",
  key: "H-08",
  severity: "info",
  what: {
    zh: "“项目名称”与部门预算中的项目名称一致。",
    en: "The project's name is the one in the department's budget.",
  },
  why: { zh: "名称不一致，目标与预算就对不上。", en: "Targets and money are matched by the name." },
  fix: { zh: "改为部门预算中的项目名称。", en: "Use the name as it stands in the budget." },
  example: {
    wrong: "部门预算 | 社区消防培训\n项目名称 | 消防培训费",
    right: "部门预算 | 社区消防培训\n项目名称 | 社区消防培训",
  },
  source: sourcesOf("fillingNotes", "audit"),
  check({ header: { projectName } }, report, { projectNames = [] }) {
    // Without the budget's list there is nothing to compare with.
    if (!projectName || projectNames.length === 0 || isDash(projectName.text)) return;
    const name = compact(projectName.text);
    if (projectNames.some((budgeted) => compact(budgeted) === name)) return;
    const nearest = projectNames.find((budgeted) => isPart(compact(budgeted), name));
    report({ at: projectName.at, facts: { name: projectName.text, nearest } });
  },
  message: ({ name, nearest }) => ({
    zh: `项目名称“${name}”不在部门预算的项目清单内${nearest ? `，是否为“${nearest}”？` : "，请核对。"}`,
    en: `“${name}” is not in the budget's list of projects${nearest ? `; is it “${nearest}”?` : "."}`,
  }),
});

function isPart(one: string, other: string): boolean {
  return one !== "" && (one.includes(other) || other.includes(one));
}
