import fc from "fast-check";
import type { Level1, Level2, Requirement } from "../../../src/core/table/table";
import { departmentNames, projectNames, soundGoal, soundIndicators } from "./words";

/** A clean table as data, before it is laid out on a sheet. */
export interface Spec {
  readonly form: FormName;
  readonly year: number;
  readonly unit: "万元" | "元";
  readonly projectName: string;
  readonly department: string;
  readonly attribute: string;
  readonly period: string;
  readonly total: string;
  /** Blank parts are legal. */
  readonly parts: readonly { readonly name: string; readonly amount: string }[];
  readonly goal: string;
  readonly groups: readonly Group[];
  /** What 中期 says beside it, in the form that has it. */
  readonly midterm: {
    readonly total: string;
    readonly parts: readonly string[];
    readonly groups: readonly Group[];
  };
  readonly look: Look;
}

export interface Group {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly requirement: Requirement;
  readonly rows: readonly { readonly name: string; readonly value: string; readonly weight: string }[];
}

/** How it stands on the sheet; no choice changes what it says. */
export interface Look {
  readonly isMerged: boolean;
  readonly top: number;
  readonly left: number;
  readonly hasFullWidthLabels: boolean;
  readonly hasSpacedLabels: boolean;
  readonly isNumbered: boolean;
  readonly hasRemarkColumn: boolean;
  readonly hasNoteBelow: boolean;
}

export type FormName =
  | "ningxia-2021"
  | "guyuan-2022"
  | "ningxia-system"
  | "central-2015"
  | "central-2021"
  | "signed-columns"
  | "list";

interface Form {
  readonly parts: readonly string[];
  readonly hasWeights: boolean;
  readonly groups: readonly (readonly [Level1, Level2, Requirement])[];
}

const marked: Form["groups"] = [
  ["产出指标", "数量指标", "number"],
  ["产出指标", "质量指标", "required"],
  ["产出指标", "时效指标", "required"],
  ["产出指标", "成本指标", "number"],
  ["效益指标", "经济效益指标", "optional"],
  ["效益指标", "社会效益指标", "required"],
  ["效益指标", "生态效益指标", "optional"],
  ["效益指标", "可持续影响指标", "required"],
  ["满意度指标", "服务对象满意度指标", "required"],
];
const unmarked: Form["groups"] = marked.map(([level1, level2]) => [level1, level2, undefined]);

export const forms: Readonly<Record<FormName, Form>> = {
  "ningxia-2021": { parts: ["财政拨款", "结余结转", "其他资金"], hasWeights: false, groups: marked },
  "guyuan-2022": { parts: ["财政拨款", "其他资金"], hasWeights: false, groups: marked },
  "ningxia-system": { parts: ["财政拨款", "其他资金"], hasWeights: false, groups: unmarked },
  "central-2015": { parts: ["财政拨款", "其他资金"], hasWeights: false, groups: unmarked },
  "central-2021": {
    parts: ["财政拨款", "其他资金"],
    hasWeights: true,
    groups: [
      ["成本指标", "经济成本指标", undefined],
      ["成本指标", "社会成本指标", undefined],
      ["产出指标", "数量指标", undefined],
      ["产出指标", "质量指标", undefined],
      ["产出指标", "时效指标", undefined],
      ["效益指标", "经济效益指标", undefined],
      ["效益指标", "社会效益指标", undefined],
      ["满意度指标", "服务对象满意度指标", undefined],
    ],
  },
  "signed-columns": {
    parts: ["一般公共预算拨款", "政府性基金", "其他资金"],
    hasWeights: true,
    groups: unmarked.filter(([, level2]) => level2 !== "成本指标"),
  },
  list: { parts: [], hasWeights: false, groups: unmarked },
};

const isBlankable = (level2: Level2, requirement: Requirement) =>
  requirement === "optional" ||
  (requirement === undefined && ["经济效益指标", "生态效益指标", "可持续影响指标"].includes(level2));

function groupArbitrary(
  [level1, level2, requirement]: Form["groups"][number],
  year: number,
): fc.Arbitrary<Group> {
  const names = soundIndicators[level2];
  const rows = fc
    .tuple(
      fc.subarray([...names], {
        minLength: isBlankable(level2, requirement) ? 0 : 1,
        maxLength: Math.min(3, names.length),
      }),
      fc.integer({ min: 2, max: 90 }),
    )
    .map(([chosen, n]) => chosen.map(([name, value]) => ({ name, value: value(n, year), weight: "" })));
  return rows.map((made) => ({ level1, level2, requirement, rows: made }));
}

const weightTotals: Readonly<Record<string, number>> = {
  成本指标: 20,
  产出指标: 40,
  效益指标: 20,
  满意度指标: 10,
};

/** Weights that add up as the form lays down: 20/40/20/10, or 50/30/10 where 成本 is no 一级. */
function weighted(groups: readonly Group[]): Group[] {
  const hasCost = groups.some(({ level1 }) => level1 === "成本指标");
  const totals = hasCost ? weightTotals : { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
  const left = new Map<string, { count: number; rest: number }>();
  for (const { level1, rows } of groups) {
    const there = left.get(level1) ?? { count: 0, rest: (totals as Record<string, number>)[level1] ?? 0 };
    left.set(level1, { ...there, count: there.count + rows.length });
  }
  return groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const { count, rest } = left.get(group.level1) as { count: number; rest: number };
      const weight = count === 1 ? rest : Math.floor(rest / count);
      left.set(group.level1, { count: count - 1, rest: rest - weight });
      return { ...row, weight: String(weight) };
    }),
  }));
}

/** Order within a 一级 is free: whole groups change places. */
function shuffled(groups: readonly Group[], seed: number): Group[] {
  const level1s = [...new Set(groups.map(({ level1 }) => level1))];
  return level1s.flatMap((level1) => {
    const own = groups.filter((group) => group.level1 === level1);
    const turn = seed % own.length;
    return [...own.slice(turn), ...own.slice(0, turn)];
  });
}

const look: fc.Arbitrary<Look> = fc.record({
  isMerged: fc.boolean(),
  top: fc.nat({ max: 5 }),
  left: fc.nat({ max: 3 }),
  hasFullWidthLabels: fc.boolean(),
  hasSpacedLabels: fc.boolean(),
  isNumbered: fc.boolean(),
  hasRemarkColumn: fc.boolean(),
  hasNoteBelow: fc.boolean(),
});

/** Any clean table of a form, laid out in any legal way. */
export function cleanSpec(form: FormName): fc.Arbitrary<Spec> {
  const { groups, hasWeights, parts } = forms[form];
  return fc.integer({ min: 2019, max: 2027 }).chain((year) =>
    fc
      .record({
        n: fc.integer({ min: 2, max: 60 }),
        cents: fc.array(fc.option(fc.integer({ min: 1, max: 900_000 }), { nil: undefined }), {
          minLength: Math.max(parts.length - 1, 0),
          maxLength: Math.max(parts.length - 1, 0),
        }),
        first: fc.integer({ min: 100, max: 9_000_000 }),
        projectName: fc.constantFrom(...projectNames),
        department: fc.constantFrom(...departmentNames),
        groups: fc.tuple(...groups.map((group) => groupArbitrary(group, year))),
        turn: fc.nat({ max: 20 }),
        // 中央 2015 measures the money of several years; the others any.
        periodYears: fc.nat({ max: 2 }),
        look,
      })
      .map((made): Spec => {
        const amounts = [made.first, ...made.cents];
        const total = amounts.reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
        const ordered = shuffled(made.groups, made.turn);
        const groupsOf = hasWeights ? weighted(ordered) : ordered;
        return {
          form,
          year,
          unit: "万元",
          projectName: made.projectName,
          department: made.department,
          attribute: "经常性项目",
          period: `${year}年-${year + made.periodYears}年`,
          total: text(total),
          parts: parts.map((name, index) => ({
            name,
            amount: amounts[index] === undefined ? "" : text(amounts[index]),
          })),
          goal: soundGoal(year, made.n),
          groups: groupsOf,
          midterm: {
            total: text(total * 3),
            parts: parts.map((_name, index) =>
              amounts[index] === undefined ? "" : text(amounts[index] * 3),
            ),
            groups: groupsOf,
          },
          look: made.look,
        };
      }),
  );
}

function text(cents: number): string {
  return (cents / 100).toFixed(2);
}
