import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/check";
import { defaultSettings } from "../../../src/core/findings/settings";
import { drawGrid } from "../../support/draw-grid";
import { columnRows, drawColumns } from "../../support/draw-table";
import { partsOf } from "../../support/entry";

/**
 * Rows of forms with sign, value and unit in columns of their own, and the one rule that must send a row back:
 * 二级指标 | 三级指标 | 指标性质 | 计算符号 | 指标值 | 度量单位 | 分值 | severity and rule. Rows without one are legal.
 */
const lines = readFileSync(join(__dirname, "../../fixtures/entries-in-columns.txt"), "utf8")
  .trim()
  .split("\n");

/** 一级指标 of the rows of the form, as far as the row is the first under it. */
const level1: Readonly<Record<string, string>> = {
  数量指标: "产出指标",
  社会效益指标: "效益指标",
  满意度指标: "满意度指标",
};

it.each(lines)("%s", (line) => {
  const [place = "", ...rest] = partsOf(line);
  const expected = rest[6] ?? "";
  const { findings } = check(
    [drawGrid(drawColumns(rowsWith(place, rest.slice(0, 6)))).grid],
    defaultSettings,
  );
  const told = findings.filter(({ severity }) => severity !== "info" || expected.startsWith("info"));
  expect(told.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected === "" ? [] : [expected]);
});

/** The form's own rows with this one in its place, or behind 时效 where the form has none of its kind. */
function rowsWith(place: string, cells: readonly string[]): string[] {
  const level2 = place === "满意度指标" ? "服务对象满意度指标" : place;
  const row = [level1[place] ?? "^", level2, ...cells].join(" | ");
  if (!/成本/.test(place)) return columnRows({ [place]: row });
  const rows = columnRows();
  return [...rows.slice(0, 3), row, ...rows.slice(3)];
}
