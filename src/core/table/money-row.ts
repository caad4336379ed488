import type { Labelled } from "./head-labels";
import { readAmount } from "../value/amount-text";
import { bearsAmount } from "./label-cells";
import { isEntered } from "./table";
import { type View, columnsIn, fieldAt, hasConcept, shownAt } from "./view";

/** 资金总额 | 财政拨款 | 其他资金 side by side with the amounts in the row below: each takes what stands below it. */
export function withAmountsBelow(view: View, found: readonly Labelled[], bottom: number): Labelled[] {
  const rows = new Map<number, Labelled[]>();
  for (const each of found)
    if (isBareMoney(each)) rows.set(each.area.top, [...(rows.get(each.area.top) ?? []), each]);
  const own = [...rows.values()].map((row) => row.filter((each) => !headsTotal(view, each, row)));
  const heads = new Set(own.filter((row) => headAmounts(view, row, bottom)).flat());
  if (heads.size === 0) return [...found];
  return found.map((each) =>
    heads.has(each)
      ? { ...each, field: fieldAt(view, each.field.label, below(each)), hasLabelBeside: false }
      : each,
  );
}

function isBareMoney({ label, field }: Labelled): boolean {
  return bearsAmount(label) && !isEntered(field);
}

/** 年度预算安排 before 合计 | 本级财力, and 预算金额 before 年度预算总额 | 其他资金, with no amount below it: the block, not the total. */
function headsTotal(view: View, { label, area }: Labelled, row: readonly Labelled[]): boolean {
  const isTotal = hasConcept(label, "total") && readAmount(shownAt(view, below({ area }))) === undefined;
  const isBlock = (other: Labelled) =>
    area.bottom > other.area.bottom ||
    (/(?:金额|预算|安排|资金)$/.test(label.key) && readAmount(shownAt(view, below(other))) !== undefined);
  const isLower = (other: Labelled) =>
    /^[合总小]计$/.test(other.label.key) || (hasConcept(other.label, "total") && isBlock(other));
  return isTotal && row.some((other) => other.area.left > area.right && isLower(other));
}

/** A total and a part or more, each with nothing or an amount below it, and nothing else in that row. */
function headAmounts(view: View, heads: readonly Labelled[], bottom: number): boolean {
  const hasTotal = heads.some(({ label }) => hasConcept(label, "total", "projectTotal"));
  const hasPart = heads.some(({ label }) => label.fund !== undefined);
  const [first] = heads.map(below);
  if (!hasTotal || !hasPart || !first || first.row > bottom) return false;
  const columns = columnsIn(view, first.row);
  const filled = columns.filter((column) => column >= first.column);
  return (
    filled.length > 0 &&
    filled.every((column) =>
      heads.some(({ area }) => area.left === column && area.bottom + 1 === first.row),
    ) &&
    filled.every((column) => readAmount(shownAt(view, { row: first.row, column })) !== undefined)
  );
}

function below({ area }: Pick<Labelled, "area">) {
  return { row: area.bottom + 1, column: area.left };
}
