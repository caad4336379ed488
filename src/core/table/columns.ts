import type { Range } from "../grid/address";
import { areaAt } from "../grid/grid";
import { compact } from "../value/plain-text";
import type { Entry } from "./table";
import { type View, entryAt, hasConcept, isFirstOfArea, labelAt, rowsBetween, shownAt } from "./view";

export type Role =
  "level1" | "level2" | "name" | "detail" | "value" | "sign" | "unit" | "weight" | "nature" | "remark";

/** A column of the indicators: all the columns from its heading to the next one, since pasting loses merges. */
export interface Column {
  readonly role: Role;
  readonly heading: Entry;
  readonly left: number;
  readonly right: number;
}

/** The columns of one half of the indicators; a table in one piece has one half, "annual". */
export interface Half {
  readonly half: "annual" | "midterm";
  readonly columns: readonly Column[];
}

export interface Headings {
  /** The whole line of headings. */
  readonly range: Range;
  /** The first row below them. */
  readonly bodyTop: number;
  readonly halves: readonly Half[];
  /** The columns left of the first heading, with the vertical 绩效指标. */
  readonly sideRight: number;
}

/** What the heading row says about the columns below it. `goalLeft`: the column of 年度目标, to tell the halves apart. */
export function headingsOf(view: View, row: number, goalLeft: number | undefined): Headings {
  const all = rolesOf(view, row);
  const columns = withSubheadings(view, row, withSign(view, row, all));
  const first = Math.min(...columns.map(({ left }) => left));
  const areas = columns.map(({ heading }) => heading.at);
  return {
    range: {
      top: row,
      left: first,
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    },
    bodyTop: Math.max(...areas.map(({ bottom }) => bottom)) + 1,
    halves: halvesOf(columns, goalLeft),
    sideRight: first - 1,
  };
}

function rolesOf(view: View, row: number): Column[] {
  const cells = (rowsBetween(view, row, row)[0]?.columns ?? []).filter((column) =>
    isFirstOfArea(view, { row, column }),
  );
  const roles = cells.map((column) => roleOf(view, row, column));
  const firstLevel = roles.findIndex((role) => role === "level1" || role === "level2" || role === "name");
  const hasName = roles.includes("name");
  return cells.flatMap((left, index) => {
    if (index < firstLevel) return [];
    const role = roles[index] as Role;
    const right = (cells[index + 1] ?? view.right + 1) - 1;
    return [
      {
        role: role === "detail" && !hasName ? "name" : role,
        heading: entryAt(view, { row, column: left }),
        left,
        right,
      },
    ];
  });
}

function roleOf(view: View, row: number, column: number): Role {
  const label = labelAt(view, { row, column });
  if (hasConcept(label, "level1Heading")) return "level1";
  if (hasConcept(label, "level2Heading")) return "level2";
  if (hasConcept(label, "nameHeading")) return "name";
  if (hasConcept(label, "valueHeading", "midtermValueHeading")) return "value";
  if (hasConcept(label, "signHeading")) return "sign";
  if (hasConcept(label, "unitHeading")) return "unit";
  if (hasConcept(label, "weightHeading")) return "weight";
  if (hasConcept(label, "natureHeading")) return "nature";
  return hasConcept(label, "detailHeading") ? "detail" : "remark";
}

const signWord = /^(?:[≥≤=<>]|大于|小于|等于|不低于|不少于|不超过|不高于)/;

/** 指标性质 is the sign in some provinces and 正向 or 定性 in others: its cells tell. */
function withSign(view: View, row: number, columns: readonly Column[]): Column[] {
  const hasSign = columns.some(({ role }) => role === "sign");
  return columns.map((column) => {
    if (column.role !== "nature" || hasSign) return column;
    const cells = rowsBetween(view, row + 1, row + 60).map((below) =>
      compact(shownAt(view, { row: below.row, column: column.left })),
    );
    return cells.some((text) => signWord.test(text)) ? { ...column, role: "sign" as const } : column;
  });
}

const wanted = /预期|当年|本年|年度|目标|指标值|^值$/;

/** 指标值 over 前年 | 上年 | 预期当年实现: the second row names the column that counts. */
function withSubheadings(view: View, row: number, columns: readonly Column[]): Column[] {
  const below = rowsBetween(view, row + 1, row + 1)[0];
  const value = columns.find(({ role, left, right }) => role === "value" && right > left);
  if (!below || !value) return [...columns];
  const inside = below.columns.filter((column) => column >= value.left && column <= value.right);
  const isHeadingRow = below.columns.every(
    (column) => inside.includes(column) || !isFirstOfArea(view, { row: row + 1, column }),
  );
  if (inside.length < 2 || !isHeadingRow) return [...columns];
  const texts = inside.map((column) => compact(shownAt(view, { row: row + 1, column })));
  const chosen = Math.max(
    texts.findIndex((text) => wanted.test(text) && !/上年|前年|历史/.test(text)),
    0,
  );
  const parts = inside.map((left, index): Column => ({
    role: index === chosen ? "value" : "remark",
    heading: entryAt(view, { row: row + 1, column: left }),
    left,
    right: (inside[index + 1] ?? value.right + 1) - 1,
  }));
  return columns.flatMap((column) => (column === value ? parts : [column]));
}

/** Two 三级指标 in one line of headings: 中期 and 年度 side by side. */
function halvesOf(columns: readonly Column[], goalLeft: number | undefined): Half[] {
  const names = columns.filter(({ role }) => role === "name");
  const [first, second] = names;
  if (!first || !second || names.length !== 2) return [{ half: "annual", columns: oneValue(columns) }];
  const cut =
    columns.find(({ role, left }) => role === "level2" && left > first.left && left < second.left)?.left ??
    second.left;
  if (!columns.some(({ role, left }) => role === "value" && left < cut))
    return [{ half: "annual", columns: twoNames(columns, second) }];
  const shared = columns.filter(({ role, left }) => role === "level1" && left < first.left);
  const leftHalf = columns.filter(({ left }) => left < cut);
  const rightHalf = columns.filter(({ left }) => left >= cut);
  const ownLevels = (half: readonly Column[]) =>
    half.some(({ role }) => role === "level2") ? [] : leftHalf.filter(({ role }) => role === "level2");
  const isLeftAnnual = goalLeft !== undefined && goalLeft < first.left;
  return [
    { half: isLeftAnnual ? "annual" : "midterm", columns: leftHalf },
    {
      half: isLeftAnnual ? "midterm" : "annual",
      columns: [...shared, ...ownLevels(rightHalf), ...rightHalf],
    },
  ];
}

/** 三级指标 | 指标名称 in one half: the second describes the first. */
function twoNames(columns: readonly Column[], second: Column): Column[] {
  return oneValue(
    columns.map((column) => (column === second ? { ...column, role: "detail" as const } : column)),
  );
}

/** 实施期指标值 | 年度指标值: the year's counts. */
function oneValue(columns: readonly Column[]): Column[] {
  const values = columns.filter(({ role }) => role === "value");
  if (values.length < 2) return [...columns];
  const isMidterm = ({ heading }: Column) =>
    /中期|实施期|总|长期|全周期|全程/.test(compact(heading.text)) && !/年度/.test(compact(heading.text));
  const annual = values.filter((column) => !isMidterm(column));
  const named = annual.filter(({ heading }) => /年度|本年|当年|预期|全年/.test(compact(heading.text)));
  const chosen = named[0] ?? annual[annual.length - 1] ?? values[values.length - 1];
  return columns.map((column) =>
    column.role === "value" && column !== chosen ? { ...column, role: "remark" as const } : column,
  );
}

/** The columns of a table whose headings are lost, out of where its 二级 labels stand. */
export function guessedHeadings(view: View, top: number, bottom: number): Headings | undefined {
  const rows = rowsBetween(view, top, bottom);
  const labelled = rows.flatMap(({ row, columns }) =>
    columns
      .filter((column) => labelAt(view, { row, column })?.level2 !== undefined)
      .map((column) => ({ row, column })),
  );
  const [first] = labelled;
  if (!first || labelled.length < 2) return undefined;
  const column = mostOften(labelled.map((each) => each.column));
  const area = areaAt(view.grid, {
    row: labelled.find((each) => each.column === column)?.row ?? first.row,
    column,
  });
  const texts = [...new Set(rows.flatMap(({ row, columns }) => (row >= first.row ? columns : [])))].sort(
    (a, b) => a - b,
  );
  const [name = area.right + 1, value = area.right + 2] = texts.filter((each) => each > area.right);
  const lefts: [Role, number][] = [
    ["level2", column],
    ["name", name],
    ["value", value],
  ];
  if (column > view.left) lefts.unshift(["level1", column - 1]);
  const columns = lefts.map(([role, left], index): Column => ({
    role,
    heading: { at: { top: first.row, left, bottom: first.row, right: left }, text: "" },
    left,
    right: (lefts[index + 1]?.[1] ?? view.right + 1) - 1,
  }));
  const range = { top: first.row, left: lefts[0]?.[1] ?? column, bottom: first.row, right: value };
  return { range, bodyTop: first.row, halves: [{ half: "annual", columns }], sideRight: range.left - 1 };
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
