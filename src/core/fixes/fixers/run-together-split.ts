import type { Address } from "../../grid/address";
import { type Entry, firstCell, type Indicator, type Section, type Table } from "../../table/table";
import { layouts } from "../../table/layouts";
import { compact, withoutEnd } from "../../value/plain-text";
import { type Change, type Fixer, isRewritable, type Proposal, textChange } from "../fix";
import { rowBelow } from "../row-below";

/**
 * 时效 and 成本 run together into one row: what tells of money goes into a 成本 row of its own, with the value, which is
 * money too. The value of 时效 got lost when the rows ran together: it is left blank, to be filled from the original.
 */
export const runTogetherSplit: Fixer = {
  id: "run-together-split",
  mends: ["repairs-confirmed"],
  title: {
    zh: "拆成“时效指标”“成本指标”两行（时效的指标值请按原件补填）",
    en: "Split into a row of 时效指标 and one of 成本指标; fill in the value of 时效 from the original",
  },
  safety: "never",
  *propose(table) {
    for (const { kind, at } of table.repairs) {
      if (kind !== "rows-run-together") continue;
      for (const section of table.sections) {
        const row = section.rows.find(({ name }) => name.at === at);
        const proposal = row && split(table, section, row);
        if (proposal) yield proposal;
      }
    }
  },
};

function split(table: Table, section: Section, row: Indicator): Proposal | undefined {
  const names = namesOf(row.name.text);
  const last = section.rows[section.rows.length - 1];
  const { label } = section;
  if (!names || !last || !label || !isRewritable(row.name)) return undefined;
  const at = last.row + 1;
  const isTall = label.at.bottom > label.at.top && label.at.bottom === last.row;
  const { newRows, labels } = rowBelow(table, section, last);
  const grows = (newRows.grows ?? []).filter((range) => range !== label.at);
  const labelAt = { ...firstCell(label.at), row: at };
  return {
    at: row.name.at,
    isSafe: false,
    newRows: {
      at,
      count: 1,
      ...(grows.length > 0 && { grows }),
      ...(isTall && { ends: [label.at] }),
    },
    changes: [
      textChange(row.name, names.time),
      ...(row.value.text === "" ? [] : [textChange(row.value, "")]),
      ...labels.filter((change) => change.at.column !== labelAt.column),
      labelChange(labelAt, costLabel(label, table)),
      { ...textChange(row.name, names.cost), at: { ...firstCell(row.name.at), row: at }, before: "" },
      ...movedValue(row, at),
    ],
  };
}

/** Where the first words of money begin the cost begins. */
function namesOf(text: string): { time: string; cost: string } | undefined {
  for (const piece of text.matchAll(/[^\s。；;，,]+/g)) {
    if (!/费|成本|经费|支出|投入|价|工资|\d万?元/.test(piece[0])) continue;
    const time = withoutEnd(text.slice(0, piece.index).trim());
    // What is left of a number before the cost, "2." of a list, is no name.
    if (!/[\u4e00-\u9fff]{2}/.test(time)) return undefined;
    return { time, cost: withoutEnd(compact(text.slice(piece.index))) };
  }
  return undefined;
}

function labelChange(at: Address, text: string): Change {
  return { at, before: "", after: text, content: { kind: "text", text } };
}

/** 时效指标（必填） → 成本指标（必填硬性指标), as far as the form is known and marks its labels. */
function costLabel({ text }: Entry, { layout }: Table): string {
  const label = text.replace("时效", "成本");
  const sections = layouts.find(({ id }) => id === layout)?.sections ?? [];
  const isHard = sections.some(
    ({ level2, requirement }) => level2 === "成本指标" && requirement === "number",
  );
  return isHard ? label.replace(/必填(?!硬)/, "必填硬性指标") : label;
}

function movedValue({ value }: Indicator, row: number): Change[] {
  if (value.text === "") return [];
  const { cell } = value;
  const change = { ...textChange(value, value.text), at: { ...firstCell(value.at), row }, before: "" };
  return [cell.kind === "number" ? { ...change, content: { kind: "number", value: cell.value } } : change];
}
