import type { Level1, Level2, Section, Table } from "../table/table";
import { type IndicatorRow, rowsOf } from "./indicator-row";
import { once } from "./once";
import { groups, notApplicable, satisfactionName } from "./vocabulary";

/** The rows that are judged as the table's own: those of the year, or of the whole term where the year's half is blank. */
export const ownRows: (table: Table) => readonly IndicatorRow[] = once((table) => {
  const rows = rowsOf(table);
  const annual = rows.filter(({ section }) => section.half === "annual");
  return annual.length > 0 ? annual : rows;
});

/** The 二级 groups of the same half. */
export const ownSections: (table: Table) => readonly Section[] = once((table) => {
  const half = ownRows(table)[0]?.section.half ?? "annual";
  return table.sections.filter((section) => section.half === half);
});

export function isRequired({ requirement }: Section): boolean {
  return requirement === "required" || requirement === "number";
}

/** Whether the form itself says anywhere what must be filled in. */
export function hasMarks(table: Table): boolean {
  return table.sections.some(isRequired);
}

/** No row of the group has a name or a value. */
export function isBlank(section: Section, table: Table): boolean {
  return !rowsOf(table).some((row) => row.section.half === section.half && isSameGroup(row.section, section));
}

/** The group is blank because its only text says that it does not apply. */
export function saysNotApplicable(section: Section): boolean {
  return section.rows.some(
    ({ name, value }) => notApplicable.test(name.text) || notApplicable.test(value.text),
  );
}

/** No row of the 一级 is filled, nor one whose 一级 could not be told; 决策 and 过程 are neither output nor effect. */
export function isLevel1Blank(table: Table, level1: Level1): boolean {
  return !ownRows(table).some(
    ({ section }) =>
      section.level1 === level1 ||
      (section.level1 === undefined && !otherLevel1.test(section.block?.text ?? "")),
  );
}

const otherLevel1 = /^(?:项目)?(?:决策|过程|投入|管理|投入与?管理|投入和管理)(?:管理)?(?:类?指标|目标)?$/;

/** Required 二级 groups that are blank; groups of the same label in several places count once. */
export const blankRequired: (table: Table) => readonly Section[] = once((table) => {
  const seen = new Set<Level2>();
  return ownSections(table).filter((section) => {
    if (!isRequired(section) || !isBlank(section, table)) return false;
    if (section.level2 === undefined) return true;
    const isNew = !seen.has(section.level2);
    seen.add(section.level2);
    return isNew;
  });
});

export function isCost(level2: Level2 | undefined): boolean {
  return level2 !== undefined && (groups.cost as readonly Level2[]).includes(level2);
}

/** A satisfaction row stands in its group; in a form without such a group, anywhere. */
export function hasSatisfaction(table: Table): boolean {
  const hasGroup = ownSections(table).some(isSatisfaction);
  return ownRows(table).some(
    ({ section, name }) => isSatisfaction(section) || (!hasGroup && satisfactionName.test(name)),
  );
}

function isSatisfaction({ level1, level2 }: Section): boolean {
  return level1 === "满意度指标" || level2 === "服务对象满意度指标";
}

function isSameGroup(one: Section, other: Section): boolean {
  return one === other || (one.level2 !== undefined && one.level2 === other.level2);
}
