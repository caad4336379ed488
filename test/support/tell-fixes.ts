import { addressText } from "../../src/core/grid/address";
import { fixesOf } from "../../src/core/fixes/fix";
import { fixers } from "../../src/core/fixes/fixers";
import { layouts } from "../../src/core/table/layouts";
import { recognise } from "../../src/core/table/read-table";
import { drawGrid } from "./draw-grid";

/** What one fixer does, a line a fix: the new row, if any, then each cell with what it will hold. */
export function doneBy(fixer: string, drawing: string): string[] {
  const fixes = recognise(drawGrid(drawing).grid, layouts).flatMap((table) => fixesOf(table, fixers));
  return fixes
    .filter((fix) => fix.fixer === fixer)
    .map(({ isSafe, newRows, changes }) => {
      const cells = changes.map(({ at, before, content }) => {
        const told = content.kind === "number" ? `#${content.value}` : "text" in content ? content.text : "";
        return `${addressText(at)} ${before}→${told}`;
      });
      return [...(isSafe ? ["safe"] : []), ...(newRows ? [`row ${newRows.at + 1}`] : []), ...cells].join(
        ", ",
      );
    });
}

/** A small table with these rows of indicators. */
export const tableWith = (...rows: readonly string[]) =>
  ["| 项目支出绩效目标表 | < | < | < |", "| 项目名称 | 信访宣传 | < | < |"]
    .concat("| 一级指标 | 二级指标 | 三级指标 | 指标值 |", ...rows)
    .join("\n");
