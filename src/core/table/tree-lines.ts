import type { Entry, Field, Level1, Level2, Requirement } from "./table";
import { type View, columnsIn, entryAt, fieldAt, hasConcept, labelAt } from "./view";

/** The columns of a tree. */
export interface TreeColumns {
  readonly heading: Entry;
  readonly valueHeading: Entry;
  readonly amountHeading: Entry | undefined;
}

export function treeColumns(view: View, row: number): TreeColumns | undefined {
  const cells = columnsIn(view, row);
  const [first] = cells;
  const value = cells.find((column) => hasConcept(labelAt(view, { row, column }), "valueHeading"));
  const amount = cells.find((column) => hasConcept(labelAt(view, { row, column }), "total"));
  if (first === undefined || value === undefined) return undefined;
  return {
    heading: entryAt(view, { row, column: first }),
    valueHeading: entryAt(view, { row, column: value }),
    amountHeading: amount === undefined ? undefined : entryAt(view, { row, column: amount }),
  };
}

/** One row of a tree. */
export interface Line {
  readonly row: number;
  readonly kind: "level1" | "level2" | "text";
  readonly text: Entry;
  readonly value: Field;
  readonly amount: Field | undefined;
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
  readonly requirement: Requirement;
}

export function lineOf(view: View, columns: TreeColumns, row: number): Line {
  const at = { row, column: columns.heading.at.left };
  const label = labelAt(view, at);
  const value = fieldAt(view, columns.valueHeading, { row, column: columns.valueHeading.at.left });
  const amount =
    columns.amountHeading &&
    fieldAt(view, columns.amountHeading, { row, column: columns.amountHeading.at.left });
  // 服务对象满意度 with a value is an indicator by that name, not the label of a group.
  const isLabel = label !== undefined && value.text === "" && (amount?.text ?? "") === "";
  const kind = !isLabel
    ? "text"
    : label.level1 && !label.level2
      ? "level1"
      : label.level2
        ? levelKind(label.key)
        : "text";
  return {
    row,
    kind,
    text: entryAt(view, at),
    value,
    amount,
    level1: kind === "level1" ? label?.level1 : undefined,
    level2: kind === "level2" ? label?.level2 : undefined,
    requirement: label?.requirement,
  };
}

/** 满意度指标 heads 服务对象满意度指标; 成本指标 stands under 产出指标. */
function levelKind(key: string): "level1" | "level2" {
  return key === "满意度指标" || key === "满意度" ? "level1" : "level2";
}

/** 服务对象满意度 right below 服务对象满意度指标 is an indicator whose value was forgotten, not the label once more. */
export function withNames(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const isName = line.level2 !== undefined && lines[index - 1]?.level2 === line.level2;
    return isName ? { ...line, kind: "text", level2: undefined } : line;
  });
}

/** A text with an amount, or right above a 一级 label that does not go on in the order of the form: there a value was forgotten. */
export function isProject(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.kind !== "text" || line.value.text !== "") return false;
  return (line.amount?.text ?? "") !== ""
    ? lines.slice(index + 1).some(({ kind }) => kind !== "text")
    : lines[index + 1]?.kind === "level1" && isNewOrder(lines, index);
}

const order: readonly (Level1 | undefined)[] = ["成本指标", "产出指标", "效益指标", "满意度指标"];

function isNewOrder(lines: readonly Line[], index: number): boolean {
  const levels = lines.slice(0, index).filter(({ kind }) => kind === "level1");
  const last = levels[levels.length - 1];
  return last === undefined || order.indexOf(lines[index + 1]?.level1) <= order.indexOf(last.level1);
}

/** The unit that heads the next project stands at the end of this one's lines. */
export function withoutNextUnit(lines: readonly Line[], hasNext: boolean): readonly Line[] {
  let end = lines.length;
  const isUnit = (index: number) => lines[index]?.kind === "text" && lines[index]?.value.text === "";
  // Right below a label stands an indicator, be its value forgotten.
  while (hasNext && end > 1 && isUnit(end - 1) && lines[end - 2]?.kind === "text") end -= 1;
  return lines.slice(0, end);
}

/** A row left blank where a project's name, or above it that of its unit, belongs; only where no other row of the tree is blank. */
export function withBlankName(lines: readonly Line[], blank: Line | undefined): readonly Line[] {
  if (!blank) return lines;
  const index = lines.filter(({ row }) => row < blank.row).length;
  const all = [...lines.slice(0, index), blank, ...lines.slice(index)];
  const starts = all.flatMap((_line, each) => (isProject(all, each) ? [each] : []));
  const others = starts.filter((start) => start !== index && start !== index + 1);
  const haveUnits = others.length > 0 && others.every((start) => isUnit(all[start - 1]));
  const isUnitMissing = starts.includes(index + 1) && haveUnits;
  return starts.includes(index) || isUnitMissing ? all : lines;
}

function isUnit(line: Line | undefined): boolean {
  return line?.kind === "text" && line.text.text !== "" && line.value.text === "";
}
