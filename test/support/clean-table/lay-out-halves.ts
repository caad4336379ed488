import type { Pen } from "./pen";
import type { Spec } from "./spec";

/** 中期 on the left and 年度 on the right. */
export function drawHalves(pen: Pen, spec: Spec, label: (text: string) => string): void {
  const { left } = spec.look;
  pen.box({ top: pen.row, left, bottom: pen.row + 1, right: left }, label("总体目标"));
  pen.put(left + 1, left + 3, label(`中期目标(${spec.year}年-${spec.year + 2}年)`));
  pen.put(left + 4, left + 7, label("年度目标"));
  pen.row += 1;
  pen.put(left + 1, left + 3, `三年内${spec.goal.slice(5)}`, "midtermGoal");
  pen.put(left + 4, left + 7, spec.goal, "goal");
  pen.row += 1;
  ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"].forEach((text, index) =>
    pen.put(left + 1 + index, left + 1 + index, text),
  );
  pen.put(left, left, "绩效指标");
  pen.row += 1;
  let block = "";
  spec.groups.forEach(({ level1, level2, rows }, place) => {
    if (level1 !== block) pen.put(left + 1, left + 1, level1, `block ${level1}`);
    block = level1;
    const midterm = spec.midterm.groups[place]?.rows ?? [];
    for (let index = 0; index < Math.max(rows.length, midterm.length, 1); index += 1) {
      if (index === 0) [2, 5].forEach((column) => pen.put(left + column, left + column, level2));
      const row = rows[index];
      pen.put(left + 3, left + 3, midterm[index]?.name ?? "");
      pen.put(left + 4, left + 4, midterm[index]?.value ?? "");
      pen.put(left + 6, left + 6, row?.name ?? "", `name ${level2} ${index}`);
      pen.put(left + 7, left + 7, row?.value ?? "", `value ${level2} ${index}`);
      pen.row += 1;
    }
  });
}
