import type { IndicatorRecord } from "../record/record";
import { sameText, type TableInFile, type TablePlace, tablePlace } from "./table-in-file";

/** One indicator, name and value, that stands in tables of several projects in several files. */
export interface CopyGroup {
  readonly name: string;
  readonly value: string;
  readonly places: readonly TablePlace[];
}

/** The most copied first. Within one file a rule of the catalogue tells of it. */
export function copiesIn(tables: readonly TableInFile[]): CopyGroup[] {
  const groups = new Map<string, { indicator: IndicatorRecord; places: Map<TableInFile, TablePlace> }>();
  for (const found of tables) {
    for (const indicator of found.table.indicators.filter(isTelling)) {
      const key = `${sameText(indicator.name)}\n${sameText(indicator.value)}`;
      const group = groups.get(key) ?? { indicator, places: new Map() };
      if (!group.places.has(found)) group.places.set(found, tablePlace(found, indicator.nameCell));
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ indicator, places }) => ({
      name: indicator.name,
      value: indicator.value,
      places: [...places.values()],
    }))
    .filter(({ places }) => isBetweenFiles(places) && isBetweenProjects(places))
    .sort((one, other) => other.places.length - one.places.length);
}

function isBetweenFiles(places: readonly TablePlace[]): boolean {
  return new Set(places.map(({ file }) => file)).size > 1;
}

/** One project handed in twice is told as that, not as a copy of each of its indicators. */
function isBetweenProjects(places: readonly TablePlace[]): boolean {
  return new Set(places.map(({ project, unit }) => sameText(`${project}\n${unit}`))).size > 1;
}

const shortestName = 4;

/** 满意度 rows are the same nearly everywhere, and a name of two characters says nothing. */
function isTelling({ level2, name, value }: IndicatorRecord): boolean {
  return level2 !== "服务对象满意度指标" && sameText(name).length >= shortestName && value !== "";
}
