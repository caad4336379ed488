import { amountText, sumOf } from "../../grid/amount";
import { addressText, rangeText } from "../../grid/address";
import { isNumberAsText } from "../../findings/funds";
import type { AmountField } from "../../table/table";
import { type Fixer, type Proposal, isRewritable } from "../fix";

/** The total becomes =SUM of its parts: safe where it already equals them, offered where it differs or is blank. */
export const totalAsSum: Fixer = {
  id: "total-as-sum",
  mends: ["total-equals-parts", "project-total-equals-parts", "total-is-a-number"],
  title: { zh: "合计改用公式自动求和", en: "Let a formula add up the parts" },
  // A total that is right already is a safe one to replace, but no rule minds it.
  safety: "never",
  *propose(table) {
    const { total, parts, isClosed, projectTotal, projectParts, isProjectClosed } = table.funds;
    if (total && isClosed) yield* proposal(total, parts);
    if (projectTotal && isProjectClosed) yield* proposal(projectTotal, projectParts);
  },
};

function* proposal(total: AmountField, all: readonly AmountField[]): Iterable<Proposal> {
  const parts = all.filter(({ level }) => level === "part");
  const isNumbers = parts.every(({ state }) => state === "blank" || state === "number");
  const isWritable =
    total.cell.kind === "empty" ? rangeText(total.at) !== rangeText(total.label.at) : isRewritable(total);
  // Where every part is blank the sum would only wipe the total out.
  const isBlank = parts.every(({ state }) => state === "blank");
  if (!isNumbers || isBlank || !isWritable || parts.length < 2) return;
  // Numbers kept as text add up to nothing in a formula; a dash or 无 counts as nothing rightly.
  if (parts.some(isNumberAsText)) return;
  const sum = sumOf(parts.flatMap(({ amount }) => amount ?? []));
  const formula = `SUM(${operands(parts)})`;
  const at = { row: total.at.top, column: total.at.left };
  yield {
    at: total.at,
    isSafe: total.amount !== undefined && total.cell.kind === "number" && total.amount.eq(sum),
    changes: [
      {
        at,
        before: total.text,
        after: `=${formula}（${amountText(sum)}）`,
        content: { kind: "formula", formula },
      },
    ],
  };
}

/** C6:C8 where the parts follow one another in one column, else one by one. */
function operands(parts: readonly AmountField[]): string {
  const cells = parts.map(({ at }) => ({ row: at.top, column: at.left }));
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (!first || !last) return "";
  const isRun = cells.every(({ row, column }, index) => column === first.column && row === first.row + index);
  return isRun ? `${addressText(first)}:${addressText(last)}` : cells.map(addressText).join(",");
}
