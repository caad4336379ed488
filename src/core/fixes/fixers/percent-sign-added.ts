import Big from "big.js";
import { amountText } from "../../grid/amount";
import { type Indicator, type Table, isFilled } from "../../table/table";
import { scoredName } from "../../findings/vocabulary";
import { readValue } from "../../value/indicator-value";
import { tight } from "../../value/plain-text";
import { type Change, type Fixer, isRewritable } from "../fix";

/** 95 or 0.95 as 满意度 becomes 95%: but for points, a satisfaction is never anything but a share. */
export const percentSignAdded: Fixer = {
  id: "percent-sign-added",
  mends: ["satisfaction-is-a-percentage"],
  title: { zh: "补上百分号", en: "Add the percent sign" },
  safety: "always",
  *propose(table) {
    for (const row of satisfactionRows(table)) {
      const change = changeOf(row);
      if (change) yield { at: row.value.at, isSafe: true, changes: [change] };
    }
  },
};

function satisfactionRows(table: Table): Indicator[] {
  return table.sections
    .filter(({ level2 }) => level2 === "服务对象满意度指标")
    .flatMap(({ rows }) => rows.filter(isFilled))
    .filter(({ value, unit, name }) => isRewritable(value) && !unit?.text && !isOther(name.text));
}

/** The sign stands in the name already, or the figure is one of points. */
function isOther(name: string): boolean {
  return /[%％]|百分[比率数]/.test(name) || scoredName.test(name);
}

function changeOf({ value }: Indicator): Change | undefined {
  const plain = tight(value.text);
  const match = /^([≥≤=><]|>=|<=)?(\d+(?:\.\d+)?)$/.exec(plain);
  if (!match || readValue(plain).isPercent) return undefined;
  const written = new Big(match[2] as string);
  const share = written.lte(1) && match[2]?.includes(".") ? written.times(100) : written;
  if (share.lt(10) || share.gt(100)) return undefined;
  const after = `${match[1] ?? ""}${amountText(share)}%`;
  const at = { row: value.at.top, column: value.at.left };
  return { at, before: value.text, after, content: { kind: "text", text: after } };
}
