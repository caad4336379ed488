import type { Level2 } from "../../../src/core/table/table";
import type { Fault } from "./fault";
import { changedRow, rowFaults } from "./row-faults";
import { type Spec, forms } from "./spec";

function blankField(field: "projectName" | "department" | "goal", rule: string): Fault {
  return { name: `${field} blank`, rule, put: (spec) => ({ spec: { ...spec, [field]: "" }, place: field }) };
}

export const faults: readonly Fault[] = [
  blankField("projectName", "project-name-filled"),
  blankField("department", "department-filled"),
  blankField("goal", "goal-filled"),
  {
    name: "total off by one",
    rule: "total-equals-parts",
    put: (spec) =>
      spec.parts.length === 0
        ? undefined
        : { spec: { ...spec, total: (Number(spec.total) + 1).toFixed(2) }, place: "total" },
  },
  {
    name: "total in words",
    rule: "total-is-a-number",
    put: (spec) => ({ spec: { ...spec, total: "待定" }, place: "total" }),
  },
  {
    name: "total blank",
    rule: "total-is-a-number",
    put: (spec) => ({ spec: { ...spec, total: "" }, place: "total" }),
  },
  {
    name: "period reversed",
    rule: "period-in-order",
    put: (spec) => ({ spec: { ...spec, period: `${spec.year}年12月-${spec.year}年1月` }, place: "period" }),
  },
  {
    name: "period misses the year",
    rule: "period-holds-year",
    put: (spec) => ({ spec: { ...spec, period: `${spec.year - 3}年-${spec.year - 2}年` }, place: "period" }),
  },
  {
    name: "cost above the budget",
    rule: "cost-equals-budget",
    put: (spec) => onlyRow(spec, "成本指标", { name: "项目总成本", value: `≤${Number(spec.total) * 2}万元` }),
  },
  {
    name: "the same indicator twice",
    rule: "indicator-once",
    put: twice,
  },
  {
    name: "weights that do not add up",
    rule: "weights-add-up",
    put: (spec) => {
      const first = spec.groups.find(({ rows }) => rows.length > 0);
      if (!forms[spec.form].hasWeights || !first) return undefined;
      const weight = String(Number(first.rows[0]?.weight) + 7);
      const changed = changedRow(first.level2, () => ({ weight }))(spec);
      return changed && { spec: changed, place: `weight ${first.level2} 0` };
    },
  },
  {
    name: "satisfaction missing",
    rule: "satisfaction-present",
    put: (spec) => {
      // Without its weight the others would not add up.
      if (forms[spec.form].hasWeights) return undefined;
      const groups = spec.groups.map((group) =>
        group.level1 === "满意度指标" ? { ...group, rows: [] } : group,
      );
      return { spec: { ...spec, groups }, place: "name 服务对象满意度指标 0" };
    },
  },
  {
    name: "a placeholder for a goal",
    rule: "no-template-text",
    put: (spec) => ({ spec: { ...spec, goal: "目标1：……" }, place: "goal" }),
  },
  {
    name: "another year in the goal",
    rule: "years-fit-table",
    put: (spec) => ({ spec: { ...spec, goal: spec.goal.replace(/^\d{4}/, "2012") }, place: "goal" }),
  },
  ...rowFaults,
];

/** The only row of a group gets another name and value; not in a group of several, whose sum would be judged too. */
function onlyRow(spec: Spec, level2: Level2, row: { name: string; value: string }) {
  const group = spec.groups.find((each) => each.level2 === level2);
  if (group?.rows.length !== 1) return undefined;
  const changed = changedRow(level2, () => row)(spec);
  return changed && { spec: changed, place: `value ${level2} 0` };
}

/** The second row of a group repeats the first one's name. */
function twice(spec: Spec) {
  const group = spec.groups.find(({ rows }) => rows.length > 1);
  const [first, second] = group?.rows ?? [];
  if (!group || !first || !second) return undefined;
  const rows = [first, { ...second, name: first.name, value: first.value }, ...group.rows.slice(2)];
  const groups = spec.groups.map((each) => (each === group ? { ...group, rows } : each));
  return { spec: { ...spec, groups }, place: `name ${group.level2} 1` };
}
