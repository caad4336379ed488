import type { Level2 } from "../../../src/core/table/table";
import type { Group, Spec } from "./spec";

/** One thing made wrong in a clean table, the rule that must say so, and the place it must say it at. */
export interface Fault {
  readonly name: string;
  readonly rule: string;
  /** undefined where the fault cannot be put into this table. */
  readonly put: (spec: Spec) => Faulty | undefined;
}

export interface Faulty {
  readonly spec: Spec;
  /** A place name of `layOut`. */
  readonly place: string;
}

function blankField(field: "projectName" | "department" | "goal", rule: string): Fault {
  return { name: `${field} blank`, rule, put: (spec) => ({ spec: { ...spec, [field]: "" }, place: field }) };
}

/** The first filled row of a group gets another name or value. */
function changedRow(level2: Level2, change: (row: Group["rows"][number]) => Partial<Group["rows"][number]>) {
  return (spec: Spec): Spec | undefined => {
    if (!spec.groups.some((group) => group.level2 === level2 && group.rows.length > 0)) return undefined;
    const groups = spec.groups.map((group) => {
      const [first, ...rest] = group.rows;
      return group.level2 === level2 && first
        ? { ...group, rows: [{ ...first, ...change(first) }, ...rest] }
        : group;
    });
    return { ...spec, groups };
  };
}

interface RowFault {
  readonly name: string;
  readonly rule: string;
  readonly level2: Level2;
  readonly change: Parameters<typeof changedRow>[1];
  readonly at?: "name" | "value" | "weight";
}

function rowFault({ name, rule, level2, change, at = "value" }: RowFault): Fault {
  return {
    name,
    rule,
    put: (spec) => {
      const changed = changedRow(level2, change)(spec);
      return changed && { spec: changed, place: `${at} ${level2} 0` };
    },
  };
}

/** Faults in rows; a table with columns for sign and unit cannot hold a value in words as drawn, so those are skipped there. */
const rowFaults: readonly RowFault[] = [
  {
    name: "quantity in words",
    rule: "quantity-is-a-number",
    level2: "数量指标",
    change: () => ({ value: "按需开展" }),
  },
  { name: "quantity blank", rule: "value-filled", level2: "数量指标", change: () => ({ value: "" }) },
  {
    name: "quality vague",
    rule: "value-is-measurable",
    level2: "质量指标",
    change: () => ({ name: "窗口服务水平", value: "提高" }),
  },
  {
    name: "rate in words",
    rule: "rate-is-a-percentage",
    level2: "质量指标",
    change: () => ({ name: "课程完成率", value: "全部课程" }),
  },
  { name: "name blank", rule: "name-filled", level2: "质量指标", change: () => ({ name: "" }), at: "name" },
  {
    name: "value repeats the name",
    rule: "value-differs-from-name",
    level2: "社会效益指标",
    change: () => ({ name: "促进社会和谐稳定", value: "促进社会和谐稳定" }),
  },
  {
    name: "satisfaction in words",
    rule: "satisfaction-is-a-percentage",
    level2: "服务对象满意度指标",
    change: () => ({ value: "满意" }),
  },
  {
    name: "time without time",
    rule: "timeliness-names-time",
    level2: "时效指标",
    change: () => ({ name: "系统维护", value: "≥3台" }),
  },
  {
    name: "deadline past the period",
    rule: "deadline-within-period",
    level2: "时效指标",
    change: () => ({ name: "任务完成时间", value: "2035年12月底前" }),
  },
  {
    name: "percentage above 100",
    rule: "percentage-within-hundred",
    level2: "质量指标",
    change: () => ({ value: "≥120%" }),
  },
  {
    name: "cost without a limit",
    rule: "cost-has-upper-limit",
    level2: "成本指标",
    change: () => ({ value: "≥30元/份" }),
  },
];

export const faults: readonly Fault[] = [
  blankField("projectName", "project-name-filled"),
  blankField("department", "department-filled"),
  blankField("goal", "goal-filled"),
  {
    name: "total off by one",
    rule: "total-equals-parts",
    put: (spec) => ({ spec: { ...spec, total: (Number(spec.total) + 1).toFixed(2) }, place: "total" }),
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
  ...rowFaults.map(rowFault),
];
