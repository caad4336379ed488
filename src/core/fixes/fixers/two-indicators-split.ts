import type { Indicator } from "../../table/table";
import { isFilled } from "../../table/table";
import { readValue } from "../../value/indicator-value";
import { type Change, type Fixer, isRewritable, textChange } from "../fix";

/** Two indicators in one row go into two, where the group has a blank row for the second. */
export const twoIndicatorsSplit: Fixer = {
  id: "two-indicators-split",
  mends: ["one-indicator-a-row"],
  title: { zh: "拆成两行（用本组的空行）", en: "Split into two rows, using the group's blank row" },
  safety: "never",
  *propose(table) {
    for (const { rows } of table.sections) {
      const free = rows.find((row) => !isFilled(row));
      if (!free) continue;
      for (const row of rows.filter(isFilled)) {
        const changes = split(row, free);
        if (changes) yield { at: row.value.at, isSafe: false, changes };
      }
    }
  },
};

/** Only where name and value each fall into exactly two: whose value is whose must be plain. */
function split(row: Indicator, free: Indicator): Change[] | undefined {
  const names = row.name.text
    .split(/[、；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const values = readValue(row.value.text).parts;
  const isPlain =
    names.length === 2 && values.length === 2 && isRewritable(row.name) && isRewritable(row.value);
  if (!isPlain) return undefined;
  return [
    textChange(row.name, names[0] as string),
    textChange(row.value, values[0] as string),
    textChange(free.name, names[1] as string),
    textChange(free.value, values[1] as string),
  ];
}
