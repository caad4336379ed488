import type { ColumnByRole } from "./columns";
import { type View, columnsIn, labelAt, shownAt } from "./view";

/**
 * Word's tables need not keep one border between 二级指标 and 三级指标: pasted flat, the name of a row then stands left
 * of its heading. Its column, where no row has a text there beside a name in its own place.
 */
export function looseName(view: View, { level2, name }: ColumnByRole, row: number): number | undefined {
  if (!level2 || !name || name.left - level2.left < 2 || isFilled(view, row, name)) return undefined;
  const between = columnsIn(view, row).filter(
    (column) => column > level2.left && column < name.left && isText(view, { row, column }),
  );
  const [column] = between;
  if (column === undefined || between.length > 1) return undefined;
  const isUsed = view.rows.some(
    ({ row: other }) =>
      other > name.heading.at.bottom &&
      shownAt(view, { row: other, column }) !== "" &&
      isFilled(view, other, name),
  );
  return isUsed ? undefined : column;
}

function isFilled(view: View, row: number, { left, right }: { left: number; right: number }): boolean {
  for (let column = left; column <= right; column += 1)
    if (shownAt(view, { row, column }) !== "") return true;
  return false;
}

function isText(view: View, at: { row: number; column: number }): boolean {
  return /[一-鿿]{2}/.test(shownAt(view, at)) && labelAt(view, at) === undefined;
}
