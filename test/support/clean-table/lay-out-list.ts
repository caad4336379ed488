import type { Pen } from "./pen";
import type { Spec } from "./spec";

const headings = [
  ["主管部门", "department"],
  ["项目名称", "projectName"],
  ["年度预算（万元）", "total"],
  ["年度绩效目标", "goal"],
] as const;

/** Projects below one another, the header, the money and the goal in columns beside the indicators. */
export function drawList(pen: Pen, spec: Spec): void {
  const { left } = spec.look;
  const level1 = left + headings.length;
  pen.put(left, level1 + 4, `${spec.year}年部门预算项目支出绩效目标表`, "title");
  pen.row += 1;
  headings.forEach(([heading], index) => pen.put(left + index, left + index, heading));
  ["一级指标", "二级指标", "三级指标", "指标值", "备注"].forEach((heading, index) =>
    pen.put(level1 + index, level1 + index, heading),
  );
  pen.row += 1;
  const filled = spec.groups.flatMap((group) => group.rows.map((row, index) => ({ ...group, row, index })));
  const bottom = pen.row + filled.length - 1;
  headings.forEach(([, place], index) =>
    pen.box({ top: pen.row, left: left + index, bottom, right: left + index }, spec[place], place),
  );
  filled.forEach(({ level1: block, level2, row, index }) => {
    pen.put(level1, level1, block);
    pen.put(level1 + 1, level1 + 1, level2, index === 0 ? `label ${level2}` : undefined);
    pen.put(level1 + 2, level1 + 2, row.name, `name ${level2} ${index}`);
    pen.put(level1 + 3, level1 + 3, row.value, `value ${level2} ${index}`);
    pen.row += 1;
  });
}
