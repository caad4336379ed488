import { compact } from "../value/plain-text";
import { type ColumnByRole, type Half, type Role, columnByRole } from "./columns";
import { withJoinedNames } from "./broken-names";
import type { LevelCell } from "./level-cell";
import type { RawRow } from "./read-rows";
import { requirementOf } from "./label";
import { level1Of } from "./levels";
import type { Entry, Field, Indicator, Level1, Level2, Repair, Requirement, Section } from "./table";
import * as repairs from "./repairs";
import { joinedValue, withFurther } from "./value-text";
import { type View, fieldAt, lostLabel } from "./view";

export interface Sections {
  readonly sections: readonly Section[];
  readonly repairs: readonly Repair[];
}

/** Groups a half's rows under their 二级 labels: filled down, with lost and displaced labels repaired. */
export function readSections(view: View, half: Half, rows: readonly RawRow[]): Sections {
  const groups: Group[] = [];
  const found: Repair[] = [];
  const hasCost = rows.some((raw) => isCost(raw.level1) || isCost(raw.level2));
  const byRole = columnByRole(half.columns);
  const further = half.columns.filter(({ role }) => role === "further");
  let block: LevelCell | undefined;
  let isBlockNew = false;
  for (const raw of rows) {
    if (raw.level1) {
      block = raw.level1;
      isBlockNew = true;
    } else if (raw.level2 && !byRole.level1) block = undefined;
    const indicator = indicatorOf(view, byRole, raw);
    const current = groups[groups.length - 1];
    const group = groupFor(raw, { block, isBlockNew, current, hasCost }, indicator);
    if (group === "none") continue;
    isBlockNew = false;
    if (group !== current) groups.push(group);
    group.rows.push(...(further.length === 0 ? [indicator] : withFurther(view, further, indicator)));
    found.push(...repairs.ofRow(raw, group.isLost, indicator));
  }
  const widest = () => Math.max(...groups.flatMap((group) => group.rows.map(({ name }) => name.text.length)));
  const sections = groups.map((group) => sectionOf(group, half.half, widest));
  found.push(...repairs.ofBlocks(rows), ...repairs.ofGroups(sections));
  return { sections, repairs: found };
}

interface Group {
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly label: Entry | undefined;
  readonly block: Entry | undefined;
  readonly requirement: Requirement;
  readonly rows: Indicator[];
  /** Its 成本指标 label is lost; the order of the form tells. */
  readonly isLost: boolean;
}

interface Around {
  readonly block: LevelCell | undefined;
  readonly isBlockNew: boolean;
  readonly current: Group | undefined;
  readonly hasCost: boolean;
}

function groupFor(raw: RawRow, around: Around, indicator: Indicator): Group | "none" {
  const { block, isBlockNew, current } = around;
  if (raw.level2) return groupOf(raw.level2, block, raw.level2.requirement);
  if (isBlockNew && block) {
    const isFilled = indicator.name.text !== "" || indicator.value.text !== "";
    const alone = aloneLevel2(block);
    if (alone) return { ...groupOf(block, block, block.requirement), level2: alone };
    return isFilled ? { ...groupOf(block, block, undefined), level2: undefined, label: undefined } : "none";
  }
  const isAfterTime = current?.level2 === "时效指标" && !raw.isLevel2Continued;
  if (isAfterTime && !around.hasCost && current && isCostText(indicator))
    return { ...current, ...lostCost, rows: [], isLost: true };
  return (
    current ?? {
      level1: undefined,
      level2: undefined,
      label: undefined,
      block: undefined,
      requirement: undefined,
      rows: [],
      isLost: false,
    }
  );
}

const lostCost = {
  level1: "产出指标",
  level2: "成本指标",
  label: undefined,
  requirement: undefined,
} as const;

/** Words of money in the name, or money as value: the row is about cost. */
function isCostText(indicator: Indicator): boolean {
  const value = compact(indicator.valueText);
  return (
    /费|成本|经费|支出|投入|价格|资金|造价|工资|薪/.test(compact(indicator.name.text)) ||
    /[0-9](?:万|亿)?元/.test(value)
  );
}

/** A 一级 label that is its own 二级: 满意度指标, 成本指标. */
function aloneLevel2(block: LevelCell): Level2 | undefined {
  if (block.level1 === "满意度指标") return "服务对象满意度指标";
  return block.level1 === "成本指标" ? "成本指标" : undefined;
}

function groupOf(cell: LevelCell, block: LevelCell | undefined, requirement: Requirement): Group {
  return {
    level1: blockOf(cell.level2, block),
    level2: cell.level2,
    label: cell.entry,
    block: block?.entry,
    requirement:
      requirement ??
      (cell.level2 === "服务对象满意度指标" && block ? requirementOf(compact(block.entry.text)) : undefined),
    rows: [],
    isLost: false,
  };
}

/** The 二级 decides the 一级, not the place of the 一级 label; 成本指标 stands under 产出 or is a 一级 of its own. */
function blockOf(level2: Level2 | undefined, block: LevelCell | undefined): Level1 | undefined {
  if (!level2) return block?.level1;
  return level2 === "成本指标" && block?.level1 === "成本指标" ? "成本指标" : level1Of(level2);
}

function isCost(cell: LevelCell | undefined): boolean {
  return cell?.level1 === "成本指标" || /成本/.test(cell?.level2 ?? "");
}

function sectionOf(group: Group, half: Section["half"], widest: () => number): Section {
  const { level1, level2, label, block, requirement, rows } = group;
  // A copy of just the length: a list that was filled one by one has room for sixteen more.
  return { level1, level2, label, block, requirement, rows: [...withJoinedNames(rows, widest)], half };
}

function indicatorOf(view: View, byRole: ColumnByRole, raw: RawRow): Indicator {
  const field = (role: Role): Field | undefined => {
    const heading = byRole[role]?.heading;
    const column = heading === undefined ? undefined : raw.column(role);
    return heading === undefined || column === undefined
      ? undefined
      : fieldAt(view, heading, { row: raw.row, column });
  };
  const own = field("name") ?? blankField(view, raw);
  // 指标内容 may be the name itself; 绩效指标描述 only tells of it.
  const detail = /描述|解释|说明/.test(byRole.detail?.heading.text ?? "") ? undefined : field("detail");
  const name = own.text === "" && detail && detail.text !== "" ? detail : own;
  const value = field("value") ?? blankField(view, raw);
  const sign = field("sign");
  const unit = field("unit");
  return {
    row: raw.row,
    name,
    value,
    sign,
    unit,
    weight: field("weight"),
    nature: field("nature"),
    valueText: joinedValue(sign?.text ?? "", value.text, unit?.text ?? ""),
  };
}

/** A row whose column is missing altogether: the field stands in the row's first column and is blank. */
function blankField(view: View, raw: RawRow): Field {
  const at = { row: raw.row, column: view.left };
  return { ...fieldAt(view, lostLabel(at), at), cell: { kind: "empty" }, text: "" };
}
