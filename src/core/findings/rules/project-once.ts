import type { Table } from "../../table/table";
import { compact } from "../../value/plain-text";
import { isDash } from "../blank";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const projectOnce = defineRule<{ name: string; sheet: string }>({
  id: "project-once",
  key: "X-02",
  severity: "info",
  what: { zh: "同一项目只填一张表。", en: "A project has one table." },
  why: { zh: "重复的表会重复统计资金。", en: "Its money would be counted twice." },
  fix: { zh: "删去重复的一张，或改正项目名称。", en: "Delete one, or correct the name." },
  example: {
    wrong: "第1张表：社区消防培训\n第2张表：社区消防培训",
    right: "第1张表：社区消防培训\n第2张表：消防设备购置",
  },
  source: sourcesOf("practice"),
  checkAll(tables, report) {
    const seen = new Map<string, Table>();
    for (const table of tables) {
      const { projectName } = table.header;
      if (!projectName || isDash(projectName.text)) continue;
      const key = keyOf(table);
      const first = seen.get(key);
      if (first)
        report({
          sheet: table.sheet,
          at: projectName.at,
          facts: { name: projectName.text, sheet: first.sheet },
        });
      else seen.set(key, table);
    }
  },
  message: ({ name, sheet }) => ({
    zh: `项目名称“${name}”重复（工作表“${sheet}”中已有）。`,
    en: `“${name}” has a table already (on sheet “${sheet}”).`,
  }),
});

/** The same name of another unit or another year is another project. */
function keyOf({ header: { projectName, unit, department }, year }: Table): string {
  return [projectName?.text, unit?.text ?? department?.text ?? "", String(year)]
    .map((text) => compact(text ?? ""))
    .join("\n");
}
