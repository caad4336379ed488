import Big from "big.js";
import { amountText } from "../../grid/amount";
import type { Field, Indicator, Section, Table } from "../../table/table";
import { isFilled } from "../../table/table";
import { readValue } from "../../value/indicator-value";
import { type Change, type Fixer, isRewritable, type Proposal, textChange } from "../fix";
import { type RowBelow, rowBelow } from "../row-below";

/** Two indicators in one row go into two: the group's blank row takes the second, else a new row does. */
export const twoIndicatorsSplit: Fixer = {
  id: "two-indicators-split",
  mends: ["one-indicator-a-row"],
  title: {
    zh: "拆成两行（本组没有空行时，在下面插入一行）",
    en: "Split into two rows, using the group's blank row or else a new one",
  },
  safety: "never",
  *propose(table) {
    for (const section of table.sections) {
      const free = section.rows.find((row) => !isFilled(row));
      for (const row of section.rows.filter(isFilled)) {
        const parts = partsOf(row);
        if (!parts) continue;
        if (free) yield intoBlankRow(row, parts, free);
        else
          yield intoRowBelow(
            row,
            parts,
            isRoomBelow(table, section, row) ? undefined : rowBelow(table, section, row),
          );
      }
    }
  },
};

interface Parts {
  readonly names: readonly [string, string];
  readonly values: readonly [string, string];
}

/** Only where name and value each fall into exactly two: whose value is whose must be plain. */
function partsOf(row: Indicator): Parts | undefined {
  const names = row.name.text
    .split(/[、；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const values = readValue(row.value.text).parts;
  const [name, secondName, thirdName] = names;
  const [value, secondValue, thirdValue] = values;
  if (name === undefined || secondName === undefined || thirdName !== undefined) return undefined;
  if (value === undefined || secondValue === undefined || thirdValue !== undefined) return undefined;
  if (!isRewritable(row.name) || !isRewritable(row.value)) return undefined;
  return { names: [name, secondName], values: [value, secondValue] };
}

function intoBlankRow(row: Indicator, { names, values }: Parts, free: Indicator): Proposal {
  return {
    at: row.value.at,
    isSafe: false,
    changes: [
      textChange(row.name, names[0]),
      textChange(row.value, values[0]),
      textChange(free.name, names[1]),
      textChange(free.value, values[1]),
    ],
  };
}

/** In a form of two halves side by side, the row below may be in use in the other half only. */
function isRoomBelow({ sections }: Table, { half, level2 }: Section, { row }: Indicator): boolean {
  const usedIn = sections.filter(({ rows }) => rows.some((one) => one.row === row + 1));
  return usedIn.length > 0 && usedIn.every((other) => other.half !== half && other.level2 === level2);
}

/** The second indicator has the first one's sign and unit, and half of its weight, so that the weights still add up. */
function intoRowBelow(row: Indicator, { names, values }: Parts, place: RowBelow | undefined): Proposal {
  const half = halfOf(row.weight);
  const same = [row.sign, row.unit, row.nature].filter((field) => field !== undefined && field.text !== "");
  return {
    at: row.value.at,
    isSafe: false,
    ...(place && { newRows: place.newRows }),
    changes: [
      textChange(row.name, names[0]),
      textChange(row.value, values[0]),
      ...(row.weight && half !== undefined ? [numberChange(row.weight, half)] : []),
      ...(place?.labels ?? []),
      below(textChange(row.name, names[1])),
      ...same.flatMap((field) => (field ? [below(textChange(field, field.text))] : [])),
      below(textChange(row.value, values[1])),
      ...(row.weight && half !== undefined ? [below(numberChange(row.weight, half))] : []),
    ],
  };
}

function halfOf(weight: Field | undefined): number | undefined {
  if (weight?.cell.kind !== "number" || !isRewritable(weight)) return undefined;
  return new Big(weight.cell.value).div(2).toNumber();
}

function numberChange(field: Field, value: number): Change {
  return { ...textChange(field, amountText(new Big(value))), content: { kind: "number", value } };
}

/** The same in the new row, in which nothing stands yet. */
function below(change: Change): Change {
  return { ...change, at: { ...change.at, row: change.at.row + 1 }, before: "" };
}
