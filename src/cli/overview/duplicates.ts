import { projectOf, sameText, type TableInFile, type TablePlace, tablePlace, unitOf } from "./table-in-file";

/** One project of one unit, handed in more than once. */
export interface DuplicateGroup {
  readonly project: string;
  readonly unit: string;
  readonly places: readonly TablePlace[];
}

/** Only within a unit: many units have a project called 办公经费, and rightly so. */
export function duplicatesIn(tables: readonly TableInFile[]): DuplicateGroup[] {
  const groups = new Map<string, TableInFile[]>();
  for (const found of tables) {
    const project = sameText(projectOf(found.table));
    if (project === "") continue;
    const key = `${project}\n${sameText(unitOf(found.table))}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const places = group.map((found) => tablePlace(found, found.table.header.projectName?.cell ?? ""));
    return [{ project: projectOf(first.table), unit: unitOf(first.table), places }];
  });
}
