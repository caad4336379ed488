import { drawColumns, drawTable } from "../../support/draw-table";
import { doneBy, tableWith } from "../../support/tell-fixes";

describe("two indicators in one row", () => {
  const split = (drawing: string) => doneBy("two-indicators-split", drawing);
  const both = "展板数量、折页数量 | ≥3个，≥100份";

  it("share sign, unit and kind, and divide the weight", () => {
    const rows = [
      "产出指标 | 数量指标 | 展板数量；折页数量 | 定量 | ≥ | 3个，100份 | 件 | 20",
      "^ | 质量指标 | 合格率 | 定量 | ＝ | 100 | % | 80",
    ];
    expect(split(drawColumns(rows))).toEqual([
      "row 8, C7 展板数量；折页数量→展板数量, F7 3个，100份→3个, H7 20→#10, " +
        "C8 →折页数量, E8 →≥, G8 →件, D8 →定量, F8 →100份, H8 →#10",
    ]);
  });

  it("share no blank sign, and leave alone a weight that is no number", () => {
    const rows = [
      "产出指标 | 数量指标 | 展板数量；折页数量 | | | ≥3个，≥100份 | | '20分",
      "^ | 质量指标 | 合格率 | 定量 | ＝ | 100 | % | 80",
    ];
    expect(split(drawColumns(rows))).toEqual([
      "row 8, C7 展板数量；折页数量→展板数量, F7 ≥3个，≥100份→≥3个, C8 →折页数量, F8 →≥100份",
    ]);
  });

  it("leave the weight to a formula", () => {
    const rows = ["产出指标 | 数量指标 | 展板数量；折页数量 | 定量 | | ≥3个，≥100份 | | =A1"];
    expect(split(drawColumns(rows))).toEqual([expect.not.stringContaining("H7")]);
  });

  it.each([
    ["a second name is missing", "展板数量、 | ≥3个，≥100份"],
    ["a second value is missing", "展板数量、折页数量 | ≥3个"],
    ["a third value stands beside two names", "展板数量、折页数量 | ≥3个，≥100份，≥2条"],
    ["a third name stands beside two values", "展板数量、折页数量、横幅数量 | ≥3个，≥100份"],
    ["a formula gives the name", "=A1 | ≥3个，≥100份"],
  ])("stay where %s", (_name, row) => {
    expect(split(tableWith(`| 产出指标 | 数量指标 | ${row} |`))).toEqual([]);
  });

  it("go into the blank row of their group, not into that of another", () => {
    const own = tableWith(`| 产出指标 | 数量指标 | ${both} |`, "| ^ | ^ | | |", "| ^ | 质量指标 | | |");
    expect(split(own)).toEqual([
      "C4 展板数量、折页数量→展板数量, D4 ≥3个，≥100份→≥3个, C5 →折页数量, D5 →≥100份",
    ]);
    const other = tableWith(`| 产出指标 | 数量指标 | ${both} |`, "| ^ | 质量指标 | | |");
    expect(split(other)).toEqual([
      "row 5, C4 展板数量、折页数量→展板数量, D4 ≥3个，≥100份→≥3个, C5 →折页数量, D5 →≥100份",
    ]);
  });

  it("go into a new row below the last of the table", () => {
    expect(split(tableWith(`| 产出指标 | 数量指标 | ${both} |`)).join()).toMatch(/^row 5, /);
  });

  describe("of one half of a table", () => {
    const halves = (...rows: readonly string[]) =>
      [
        "| 项目支出绩效目标申报表 | < | < | < | < | < | < |",
        "| 项目名称 | 信访宣传 | < | < | < | < | < |",
        "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |",
        ...rows,
      ].join("\n");

    it("need no new row where the other half already uses the one below for the same group", () => {
      const drawing = halves(
        `| 产出指标 | 数量指标 | 展板数量 | ≥9个 | 数量指标 | ${both} |`,
        "| ^ | ^ | 折页数量 | ≥300份 | ^ | | |",
        "| ^ | 质量指标 | 合格率 | 100% | 质量指标 | 合格率 | 100% |",
      );
      expect(split(drawing).join()).toContain("F5 →折页数量, G5 →≥100份");
      expect(split(drawing).join()).not.toContain("row");
    });

    it("need one where the row below is another group's", () => {
      const drawing = halves(
        `| 产出指标 | 数量指标 | 展板数量 | ≥9个 | 数量指标 | ${both} |`,
        "| ^ | 质量指标 | 合格率 | 100% | 质量指标 | 合格率 | 100% |",
      );
      expect(split(drawing).join()).toMatch(/^row 5, /);
    });

    it("need one where the other half uses the row below for another group", () => {
      const drawing = halves(
        `| 产出指标 | 数量指标 | 展板数量 | ≥9个 | 数量指标 | ${both} |`,
        "| ^ | 质量指标 | 合格率 | 100% | | | |",
      );
      expect(split(drawing).join()).toMatch(/^row 5, /);
    });
  });
});

describe("时效 and 成本 run together", () => {
  const split = (drawing: string) => doneBy("run-together-split", drawing);
  const both = "培训按时完成 培训费3000元";

  it("take the value along as it is, a number as a number", () => {
    expect(split(tableWith(`| 产出指标 | 时效指标 | ${both} | 3000 |`))).toEqual([
      `row 5, C4 ${both}→培训按时完成, D4 3000→, B5 →成本指标, C5 →培训费3000元, D5 →#3000`,
    ]);
    expect(split(tableWith(`| 产出指标 | 时效指标 | ${both} | 三千元 |`))).toEqual([
      `row 5, C4 ${both}→培训按时完成, D4 三千元→, B5 →成本指标, C5 →培训费3000元, D5 →三千元`,
    ]);
  });

  it("move no value where there is none", () => {
    expect(split(tableWith(`| 产出指标 | 时效指标 | ${both} | |`))).toEqual([
      `row 5, C4 ${both}→培训按时完成, B5 →成本指标, C5 →培训费3000元`,
    ]);
  });

  it("repeat the block where every row says it, and the group's label once", () => {
    const drawing = tableWith(
      "| 产出指标 | 数量指标 | 展板数量 | ≥3个 |",
      "| 产出指标 | 数量指标 | 折页数量 | ≥9个 |",
      `| 产出指标 | 时效指标 | ${both} | 3000 |`,
    );
    expect(split(drawing)).toEqual([
      `row 7, C6 ${both}→培训按时完成, D6 3000→, A7 →产出指标, B7 →成本指标, C7 →培训费3000元, D7 →#3000`,
    ]);
  });

  it("mark the new label as the form of Ningxia does", () => {
    const drawing = drawTable({ 时效指标: [`${both} | 3000`], 成本指标: [] });
    expect(split(drawing).join()).toContain("→成本指标（必填硬性指标）");
  });

  it.each([
    ["what comes before the money is no name", "2. 培训费3000元 | 3000"],
    ["only one letter comes before it", "供 培训费3000元 | 3000"],
  ])("stay where %s", (_name, row) => {
    expect(split(tableWith(`| 产出指标 | 时效指标 | ${row} |`))).toEqual([]);
  });
});
