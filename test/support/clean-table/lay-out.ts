import type { Address } from "../../../src/core/grid/address";
import { type Grid, makeGrid } from "../../../src/core/grid/grid";
import { drawHalves } from "./lay-out-halves";
import { drawList } from "./lay-out-list";
import { Pen } from "./pen";
import { type Spec, forms } from "./spec";

/** A table on a sheet, and where each of its values stands: "total", "part 其他资金", "name 数量指标 0" … */
export interface Laid {
  readonly grid: Grid;
  readonly places: ReadonlyMap<string, Address>;
}

/** Lays clean tables below one another on one sheet; the place names of the second begin with "2 ", and so on. */
export function layOut(specs: readonly Spec[]): Laid {
  const pen = new Pen();
  let top = specs[0]?.look.top ?? 0;
  specs.forEach((spec, index) => {
    pen.prefix = index === 0 ? "" : `${index + 1} `;
    pen.isMerged = spec.look.isMerged;
    pen.row = top;
    if (spec.form === "list") drawList(pen, spec);
    else drawTable(pen, spec);
    top = pen.row + 1;
  });
  return { grid: makeGrid({ sheet: "Sheet1", cells: pen.cells, merges: pen.merges }), places: pen.places };
}

/** The columns of the indicators, from the left edge of the table. */
interface Columns {
  readonly side: boolean;
  readonly level1: number;
  readonly level2: number;
  readonly name: number;
  readonly sign: number | undefined;
  readonly value: number;
  readonly unit: number | undefined;
  readonly weight: number | undefined;
  readonly remark: number | undefined;
  readonly last: number;
}

function columnsOf(spec: Spec): Columns {
  const side = spec.form !== "ningxia-2021" && spec.form !== "signed-columns";
  let next = spec.look.left + (side ? 1 : 0);
  const take = (has = true) => (has ? next++ : undefined);
  const level1 = take() as number;
  const level2 = take() as number;
  const name = take() as number;
  const sign = take(spec.form === "signed-columns");
  const value = take() as number;
  const unit = take(spec.form === "signed-columns");
  const weight = take(forms[spec.form].hasWeights);
  const remark = take(spec.look.hasRemarkColumn);
  return { side, level1, level2, name, sign, value, unit, weight, remark, last: next - 1 };
}

function drawTable(pen: Pen, spec: Spec): void {
  const columns = columnsOf(spec);
  const label = (text: string) => dressed(text, spec);
  drawHead(pen, spec, columns, label);
  if (spec.form === "central-2015") drawHalves(pen, spec, label);
  else drawIndicators(pen, spec, columns, label);
  if (spec.look.hasNoteBelow) {
    pen.put(spec.look.left, columns.last, "注：本表一式两份，由业务科室填写，财务科审核。");
    pen.row += 1;
  }
}

function dressed(text: string, { look }: Spec): string {
  const wide = look.hasFullWidthLabels
    ? text.replaceAll("(", "（").replaceAll(")", "）").replaceAll(":", "：")
    : text;
  return look.hasSpacedLabels && !wide.includes("指标") ? [...wide].join(wide.length <= 4 ? " " : "") : wide;
}

function drawHead(pen: Pen, spec: Spec, columns: Columns, label: (text: string) => string): void {
  const { left } = spec.look;
  const { last } = spec.form === "central-2015" ? { last: left + 7 } : columns;
  const title =
    spec.form === "ningxia-2021"
      ? `${spec.year} 年市本级部门项目支出预算绩效目标表`
      : "项目支出绩效目标申报表";
  pen.put(left, last, title, "title");
  pen.row += 1;
  if (spec.form !== "ningxia-2021") {
    pen.put(left, last, `（${spec.year}年度）`);
    pen.row += 1;
  }
  const first = columns.side ? left + 1 : left;
  pen.put(left, first, label("项目名称"));
  pen.put(first + 1, last, spec.projectName, "projectName");
  pen.row += 1;
  const pair = (one: [string, string, string], two: [string, string, string]) => {
    pen.put(left, first, label(one[0]));
    pen.put(first + 1, first + 1, one[1], one[2]);
    pen.put(first + 2, first + 2, label(two[0]));
    pen.put(first + 3, last, two[1], two[2]);
    pen.row += 1;
  };
  pair(["主管部门", spec.department, "department"], ["实施单位", `${spec.department}办公室`, "unit"]);
  pair(["项目属性", spec.attribute, "attribute"], ["项目期", spec.period, "period"]);
  drawFunds(pen, spec, last, label);
  if (spec.form === "central-2015") return;
  pen.put(left, left, label(spec.form === "ningxia-2021" ? "绩效目标" : "年度总体目标"));
  pen.put(left + 1, last, spec.goal, "goal");
  pen.row += 1;
}

function drawFunds(pen: Pen, spec: Spec, last: number, label: (text: string) => string): void {
  const { left } = spec.look;
  const rows = [
    ["年度资金总额", spec.total, "total"],
    ...spec.parts.map(({ name, amount }, index) => [
      `${index === 0 ? "其中:" : ""}${name}`,
      amount,
      `part ${name}`,
    ]),
  ];
  pen.box(
    { top: pen.row, left, bottom: pen.row + rows.length - 1, right: left },
    label(`项目资金(${spec.unit})`),
  );
  const midterm = [spec.midterm.total, ...spec.midterm.parts];
  for (const [index, [name, amount, place]] of (rows as [string, string, string][]).entries()) {
    if (spec.form === "central-2015") {
      pen.put(left + 1, left + 2, label(name.replace("年度", "中期")));
      pen.put(left + 3, left + 3, midterm[index] ?? "", `mid ${place}`);
      pen.put(left + 4, left + 6, label(name));
      pen.put(left + 7, left + 7, amount, place);
    } else {
      pen.put(left + 1, left + 1, label(name));
      pen.put(left + 2, last, amount, place);
    }
    pen.row += 1;
  }
}

const marks = { number: "(必填硬性指标)", required: "(必填)", optional: "(选填)" } as const;

function drawIndicators(pen: Pen, spec: Spec, columns: Columns, label: (text: string) => string): void {
  const { left } = spec.look;
  const headings: [number | undefined, string][] = [
    [columns.level1, "一级指标"],
    [columns.level2, "二级指标"],
    [columns.name, "三级指标"],
    [columns.sign, "计算符号"],
    [columns.value, "指标值"],
    [columns.unit, "度量单位"],
    [columns.weight, "分值"],
    [columns.remark, "备注"],
  ];
  const count = spec.groups.reduce((sum, { rows }) => sum + Math.max(rows.length, 1), 0);
  if (columns.side) pen.box({ top: pen.row, left, bottom: pen.row + count, right: left }, "绩\n效\n指\n标");
  for (const [column, text] of headings) if (column !== undefined) pen.put(column, column, text);
  pen.row += 1;
  let block = "";
  spec.groups.forEach(({ level1, level2, requirement, rows }) => {
    const height = Math.max(rows.length, 1);
    // In ningxia-2021 the satisfaction stands under 效益指标.
    const over = spec.form === "ningxia-2021" && level1 === "满意度指标" ? "效益指标" : level1;
    if (over !== block) {
      const own = spec.groups.filter(
        (group) =>
          group.level1 === level1 ||
          (over === "效益指标" && spec.form === "ningxia-2021" && group.level1 === "满意度指标"),
      );
      const blockHeight = own.reduce((sum, group) => sum + Math.max(group.rows.length, 1), 0);
      const number = spec.look.isNumbered ? `${level1 === "产出指标" ? 1 : 2}、` : "";
      pen.box(
        { top: pen.row, left: columns.level1, bottom: pen.row + blockHeight - 1, right: columns.level1 },
        number + over,
        `block ${level1}`,
      );
      block = over;
    }
    const mark = requirement ? label(marks[requirement]) : "";
    pen.box(
      { top: pen.row, left: columns.level2, bottom: pen.row + height - 1, right: columns.level2 },
      level2 + mark,
      `label ${level2}`,
    );
    for (let index = 0; index < height; index += 1) {
      drawRow(pen, columns, { level2, index, row: rows[index] });
      pen.row += 1;
    }
  });
}

function drawRow(
  pen: Pen,
  columns: Columns,
  at: { level2: string; index: number; row: Spec["groups"][number]["rows"][number] | undefined },
): void {
  const { level2, index, row } = at;
  const parts = columns.sign === undefined ? undefined : /^([≥≤=]?)([\d.]+)(.*)$/.exec(row?.value ?? "");
  pen.put(columns.name, columns.name, row?.name ?? "", `name ${level2} ${index}`);
  pen.put(columns.value, columns.value, (parts ? parts[2] : row?.value) ?? "", `value ${level2} ${index}`);
  if (columns.sign !== undefined && parts) pen.put(columns.sign, columns.sign, parts[1] || "=");
  if (columns.unit !== undefined && parts) pen.put(columns.unit, columns.unit, parts[3] ?? "");
  if (columns.weight !== undefined)
    pen.put(columns.weight, columns.weight, row?.weight ?? "", `weight ${level2} ${index}`);
  if (columns.remark !== undefined && row && index === 0)
    pen.put(columns.remark, columns.remark, "按计划推进");
}
