import type { Indicator, Table } from "../../table/table";
import { isFilled } from "../../table/table";
import { type Change, type Fixer, isRewritable, textChange } from "../fix";

/** A cost in a row of another kind moves to the blank 成本 row; offered only where there is one. */
export const costMoved: Fixer = {
  id: "cost-moved",
  mends: ["cost-stands-in-cost"],
  title: { zh: "移到空着的“成本指标”行", en: "Move it to the blank 成本指标 row" },
  safety: "never",
  *propose(table) {
    const free = table.sections
      .filter(({ level2 }) => /成本/.test(level2 ?? ""))
      .flatMap(({ rows }) => rows)
      .find((row) => !isFilled(row));
    if (!free) return;
    for (const row of otherRows(table)) {
      if (isRewritable(row.name)) yield { at: row.name.at, isSafe: false, changes: moved(row, free) };
    }
  },
};

function otherRows(table: Table): Indicator[] {
  return table.sections
    .filter(({ level2 }) => !/成本/.test(level2 ?? "成本"))
    .flatMap(({ rows }) => rows.filter(isFilled))
    .filter(({ sign, unit, weight }) => !sign && !unit && !weight)
    .filter(({ name }) => /费|成本|经费|价|元/.test(name.text));
}

/** Name and value with what they hold: a number stays a number. */
function moved(from: Indicator, to: Indicator): Change[] {
  const cells = [
    [from.name, to.name],
    [from.value, to.value],
  ] as const;
  return cells.flatMap(([old, next]): Change[] => [
    {
      ...textChange(next, old.text),
      ...(old.cell.kind === "number" ? { content: { kind: "number", value: old.cell.value } } : {}),
    },
    textChange(old, ""),
  ]);
}
