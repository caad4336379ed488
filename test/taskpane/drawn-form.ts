import { type Grid, makeGrid } from "../../src/core/grid/grid";
import { drawGrid } from "../support/draw-grid";

/** Texts of the form by what they are; the rest of it is filled without a fault. */
export interface FormTexts {
  readonly project?: string;
  readonly total?: string;
  readonly fiscal?: string;
  readonly quantity?: string;
  readonly quality?: string;
  readonly satisfaction?: string;
}

/** Where on the form's sheet what can be changed stands. */
export const formCells = {
  total: { row: 4, column: 2 },
  quantity: { row: 10, column: 3 },
  quality: { row: 11, column: 3 },
  satisfaction: { row: 18, column: 3 },
};

/** A filled 绩效目标表 of an invented project, sound unless a text says otherwise. */
export function drawnForm(texts: FormTexts = {}, sheet = "表一"): Grid {
  const { project = "社区图书角", total = "2", fiscal = "2", quantity = "≥5个", quality = "≥98%" } = texts;
  return drawGrid(
    `
    | 2026 年市本级部门项目支出预算绩效目标表 | < | < | < |
    | 项目名称 | ${project} | < | < |
    | 主管部门 | 云川市文化局 | 实施单位 | 云川市图书馆 |
    | 项目属性 | 经常性项目 | 项目期 | 2026 年-2026 年 |
    | 项目资金\\n(万元) | 年度资金总额 | ${total} | < |
    | ^ | 其中：财政拨款 | ${fiscal} | < |
    | ^ | 结余结转 | | < |
    | ^ | 其他资金 | | < |
    | 绩效目标 | 在 5 个社区建设${project}，配置设备 500 件，方便居民就近使用，居民满意度达到 95%。 | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 1、产出指标 | 数量指标（必填硬性指标） | 建设${project}数量 | ${quantity} |
    | ^ | 质量指标（必填） | ${project}验收合格率 | ${quality} |
    | ^ | 时效指标（必填） | ${project}完成时间 | 2026年11月底前 |
    | ^ | 成本指标（必填硬性指标） | ${project}总成本 | ≤${total}万元 |
    | 2、效益指标 | 社会效益指标（必填） | ${project}年服务人次 | ≥3000人次 |
    | ^ | 经济效益指标（选填） | | |
    | ^ | 可持续影响指标（必填） | ${project}正常开放年限 | ≥3年 |
    | ^ | 生态效益指标（选填） | | |
    | ^ | 服务对象满意度指标（必填） | ${project}服务对象满意度 | ${texts.satisfaction ?? "≥95%"} |`,
    sheet,
  ).grid;
}

/** The same sheet with some rows put in above everything. */
export function movedDown(grid: Grid, rows: number): Grid {
  const moved = (range: { top: number; bottom: number; left: number; right: number }) => ({
    ...range,
    top: range.top + rows,
    bottom: range.bottom + rows,
  });
  return makeGrid({
    sheet: grid.sheet,
    cells: [...grid.cells].map(
      ([key, cell]) => [Math.floor(key / 16_384) + rows, key % 16_384, cell] as const,
    ),
    merges: grid.merges.map(moved),
  });
}

export function text(value: string) {
  return { kind: "text", text: value } as const;
}
