import type { Labelled } from "./head-labels";
import { type Field, type Header, isEntered } from "./table";
import { hasConcept, joinedField } from "./view";
import type { Concept } from "./vocabulary";

/** The header of a table out of its labels. */
export function headerOf(labels: readonly Labelled[]): Header {
  // 主管部门 before 预算单位 where a form has both.
  const chiefs = labels.filter(({ label }) => /主管|^预算部门$/.test(label.key));
  const department = pick(highest(chiefs), "department") ?? pick(labels, "department");
  const unit = pick(
    labels.filter((labelled) => labelled !== department),
    "unit",
  );
  return {
    projectName: (blankOfTwoNames(labels) ?? pick(ownNames(labels), "projectName"))?.field,
    department: department?.field,
    unit: unit?.field ?? otherOf(labels, "department", department)?.field,
    attribute: (pick(labels, "attribute") ?? pick(labels, "category"))?.field,
    period: pick(labels, "period")?.field ?? startToEnd(labels),
  };
}

/** The first of its concept that is filled, else the first that is no heading of others. */
function pick(labels: readonly Labelled[], concept: Concept): Labelled | undefined {
  let first: Labelled | undefined;
  let noHeading: Labelled | undefined;
  for (const labelled of labels) {
    if (!hasConcept(labelled.label, concept)) continue;
    if (isEntered(labelled.field)) return labelled;
    first ??= labelled;
    if (!labelled.hasLabelBeside) noHeading ??= labelled;
  }
  return noHeading ?? first;
}

/** 项目名称 itself where 专项资金名称 stands beside it. */
function ownNames(labels: readonly Labelled[]): readonly Labelled[] {
  const own = labels.filter(({ label, hasLabelBeside }) => label.key === "项目名称" && !hasLabelBeside);
  return own.length > 0 ? own : labels;
}

/** 主管部门 before 省级主管部门, and that before 市县主管部门, be it blank. */
function highest(chiefs: readonly Labelled[]): readonly Labelled[] {
  const own = chiefs.filter(({ hasLabelBeside }) => !hasLabelBeside);
  const rankOf = ({ label }: Labelled) => ranks.findIndex((rank) => rank.test(label.key));
  const best = Math.min(...own.map(rankOf));
  return own.length < 2 ? chiefs : own.filter((each) => rankOf(each) === best);
}

const ranks = [/^(?![省市县区州盟旗乡镇]|自治区|地方)/, /^(?:省|自治区)/, /^(?:[市州盟]|地方)/, /./];

/** 一级项目名称 and 二级项目名称 are both asked for: the one that is blank. */
function blankOfTwoNames(labels: readonly Labelled[]): Labelled | undefined {
  const names = labels.filter(
    ({ label }) => hasConcept(label, "projectName") && /^[一二]级项目名称$/.test(label.key),
  );
  if (new Set(names.map(({ label }) => label.key)).size < 2) return undefined;
  return names.find(({ field, hasLabelBeside }) => !hasLabelBeside && !isEntered(field));
}

/** 主管部门 and 预算单位 in one table: the second is the unit. */
function otherOf(
  labels: readonly Labelled[],
  concept: Concept,
  taken: Labelled | undefined,
): Labelled | undefined {
  return labels.find((labelled) => labelled !== taken && hasConcept(labelled.label, concept));
}

function startToEnd(labels: readonly Labelled[]): Field | undefined {
  // 项目实施内容 | 开始时间 | 完成时间 head a schedule.
  if (labels.some(({ label }) => /实施(进度)?内容$/.test(label.key))) return undefined;
  const start = pick(labels, "periodStart")?.field;
  const end = pick(labels, "periodEnd")?.field;
  if (!start || !end) return start ?? end;
  return joinedField([start, end], "至");
}
