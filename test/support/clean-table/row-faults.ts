import type { Level2 } from "../../../src/core/table/table";
import type { Fault } from "./fault";
import type { Group, Spec } from "./spec";

/** The first filled row of a group gets another name or value. */
export function changedRow(
  level2: Level2,
  change: (row: Group["rows"][number]) => Partial<Group["rows"][number]>,
) {
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

/** Faults in rows. */
const changes: readonly RowFault[] = [
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
  {
    name: "quantity without a unit",
    rule: "number-has-unit",
    level2: "数量指标",
    change: () => ({ name: "走访慰问困难家庭", value: "≥36" }),
  },
  {
    name: "satisfaction above a hundred",
    rule: "percentage-within-hundred",
    level2: "服务对象满意度指标",
    change: () => ({ value: "≥195%" }),
  },
  {
    name: "placeholder in a value",
    rule: "no-template-text",
    level2: "数量指标",
    change: () => ({ value: "≥XX次" }),
  },
  {
    name: "prompt in a name",
    rule: "no-template-text",
    level2: "质量指标",
    change: () => ({ name: "指标1：……", value: "≥95%" }),
    at: "name",
  },
  {
    name: "cost among the quality",
    rule: "cost-stands-in-cost",
    level2: "质量指标",
    change: () => ({ name: "宣传资料印刷费", value: "≤0.01万元" }),
    at: "name",
  },
  {
    name: "effect named after satisfaction",
    rule: "satisfaction-is-no-effect",
    level2: "社会效益指标",
    change: () => ({ name: "受益群众满意度", value: "≥90%" }),
    at: "name",
  },
  {
    name: "a year that is not the table's",
    rule: "years-fit-table",
    level2: "社会效益指标",
    change: () => ({ name: "2012年公众知晓率", value: "≥90%" }),
    at: "name",
  },
];

export const rowFaults: readonly Fault[] = changes.map(rowFault);
