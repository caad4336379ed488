import type { Words } from "../../core/words";
import { labelOf } from "../../core/table/label";

/** One line of a list of projects; a text left out in the list is "". */
export interface Project {
  readonly projectName: string;
  readonly department: string;
  readonly unit: string;
  readonly attribute: string;
  readonly level: string;
  readonly year: number | undefined;
}

export interface ProjectList {
  readonly projects: readonly Project[];
  /** Lines that were passed over or are doubtful, for the user to look at. */
  readonly faults: readonly Words[];
}

/** The projects of a list with headings such as 项目名称, 主管部门, 实施单位; words where it has no 项目名称. */
export function readProjects(rows: readonly (readonly string[])[]): ProjectList | Words {
  const head = rows.findIndex((row) => row.some((text) => conceptOf(text) === "projectName"));
  const columns = (rows[head] ?? []).map(conceptOf);
  if (head < 0) return noHeading;
  const faults: Words[] = [];
  const seen = new Set<string>();
  const projects = rows.slice(head + 1).flatMap((row, index) => {
    const line = head + index + 2;
    const project = projectOf(row, columns);
    if (project.projectName === "") {
      if (row.some((text) => text.trim() !== "")) faults.push(noName(line));
      return [];
    }
    const written = textIn(row, columns, "year");
    if (written !== "" && project.year === undefined) faults.push(badYear(line, written));
    const identity = `${project.unit}\n${project.projectName}`;
    if (seen.has(identity)) faults.push(twice(line, project.projectName));
    seen.add(identity);
    return [project];
  });
  return { projects, faults };
}

type Column = Exclude<keyof Project, "year"> | "year" | undefined;

function conceptOf(text: string): Column {
  const concepts = labelOf(text)?.concepts;
  const known = (["projectName", "department", "unit", "attribute"] as const).find((name) =>
    concepts?.includes(name),
  );
  if (known) return known;
  const plain = text.replace(/\s+/g, "");
  if (/^(预算)?年(度|份)$/.test(plain)) return "year";
  return /^(预算)?(级次|层级|级别)$/.test(plain) ? "level" : undefined;
}

function projectOf(row: readonly string[], columns: readonly Column[]): Project {
  const text = (column: Column) => textIn(row, columns, column);
  return {
    projectName: text("projectName"),
    department: text("department"),
    unit: text("unit"),
    attribute: text("attribute"),
    level: text("level"),
    year: yearOf(text("year")),
  };
}

function textIn(row: readonly string[], columns: readonly Column[], column: Column): string {
  return (row[columns.indexOf(column)] ?? "").replace(/\s+/g, " ").trim();
}

function yearOf(text: string): number | undefined {
  const match = /^(20[0-9]{2})\s*年?度?$/.exec(text.normalize("NFKC"));
  return match ? Number(match[1]) : undefined;
}

const noHeading: Words = {
  zh: "清单里没有“项目名称”一列。第一行请写列名：项目名称、主管部门、实施单位、项目属性、年度（后四列可以没有）。",
  en: "The list has no column 项目名称. Its first row must name the columns: 项目名称, 主管部门, 实施单位, 项目属性, 年度 (all but the first may be left out).",
};

function noName(line: number): Words {
  return {
    zh: `第 ${line} 行没有项目名称，已跳过。`,
    en: `Line ${line} names no project and was passed over.`,
  };
}

function badYear(line: number, text: string): Words {
  return {
    zh: `第 ${line} 行的年度“${text}”不认识，按 --year 处理。`,
    en: `Line ${line}: the year "${text}" is not understood; --year counts.`,
  };
}

function twice(line: number, name: string): Words {
  return {
    zh: `第 ${line} 行的项目“${name}”前面已经有了，仍各做一张表。`,
    en: `Line ${line}: the project "${name}" came before; both get a table.`,
  };
}
