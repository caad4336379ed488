import type { Severity } from "../finding";
import { hasSatisfaction, isRequired, ownRows, ownSections } from "../gaps";
import { indicatorsPlace, sectionPlace } from "../places";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import type { Table } from "../../table/table";

export const satisfactionPresent = defineRule<Record<string, never>>({
  id: "satisfaction-present",
  key: "M-01",
  severity: "error",
  what: { zh: "有服务对象满意度指标。", en: "There is an indicator of satisfaction." },
  why: {
    zh: "花公共资金的项目要看服务对象是否满意。",
    en: "Those who are served say whether the money was well spent.",
  },
  fix: { zh: "填写，例如“受益群众满意度 ≥95%”。", en: "Add one, for example 受益群众满意度 ≥95%." },
  example: {
    wrong: "服务对象满意度指标 | （空） | （空）",
    right: "服务对象满意度指标 | 参训居民满意度 | ≥95%",
  },
  source: sourcesOf("form", "audit", "review"),
  check(table, report) {
    const sections = ownSections(table).filter(({ level1 }) => level1 === "满意度指标");
    const isOptional = sections.length > 0 && sections.every(({ requirement }) => requirement === "optional");
    if (ownSections(table).length === 0 || hasSatisfaction(table) || isOptional) return;
    const [first] = sections;
    const at = first ? sectionPlace(first, table) : indicatorsPlace(table);
    report({ at, facts: {}, severity: severityOf(table, sections.some(isRequired)) });
  },
  message: () => ({ zh: "缺少服务对象满意度指标。", en: "There is no indicator of satisfaction." }),
});

/** In weighted forms 满意度 may be left out and its points go to 效益, unless it is marked. */
function severityOf(table: Table, isMarked: boolean): Severity {
  const isWeighted = ownRows(table).some(({ indicator }) => (indicator.weight?.text ?? "") !== "");
  return isWeighted && !isMarked ? "warning" : "error";
}
