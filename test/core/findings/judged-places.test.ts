import { addressText } from "../../../src/core/grid/address";
import type { Rule } from "../../../src/core/findings/rule";
import { level2UnderItsLevel1 } from "../../../src/core/findings/rules/level2-under-its-level1";
import { projectNameFilled } from "../../../src/core/findings/rules/project-name-filled";
import { weightsAddUp } from "../../../src/core/findings/rules/weights-add-up";
import { defaultSettings } from "../../../src/core/findings/settings";
import { isRepaired } from "../../../src/core/findings/repaired";
import { rangeOf } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { drawColumns, drawTable } from "../../support/draw-table";

/** What a rule says of a drawn table: severity, cell and words, a line a finding. */
function found(rule: Rule, drawing: string): string[] {
  const lines: string[] = [];
  for (const table of recognise(drawGrid(drawing).grid, layouts)) {
    rule.check?.(
      table,
      ({ at, facts, severity }) => {
        const place = addressText({ row: at.top, column: at.left });
        lines.push(`${severity ?? rule.severity} ${place} ${rule.message(facts).zh}`);
      },
      defaultSettings,
    );
  }
  return lines;
}

const table = (...rows: readonly string[]) =>
  ["| 项目支出绩效目标表 | < | < | < |", "| 项目名称 | 信访宣传 | < | < |"]
    .concat("| 一级指标 | 二级指标 | 三级指标 | 指标值 |", ...rows)
    .join("\n");

describe("a label of the header that is lost", () => {
  const without = (label: string, drawing: string) =>
    drawing
      .split("\n")
      .filter((line) => !line.startsWith(`| ${label} |`))
      .join("\n");

  it("is missed in a form that has it, as a warning only", () => {
    expect(found(projectNameFilled, without("项目名称", drawTable()))).toEqual([
      "warning A1 表中没有找到“项目名称”这一栏。",
    ]);
  });

  it("is an error where it stands there blank", () => {
    expect(found(projectNameFilled, drawTable({ 项目名称: "" }))).toEqual(["error B2 “项目名称”未填写。"]);
  });
});

describe("a group under another 一级指标", () => {
  const wrong = "| ^ | 社会效益指标 | 知晓率 | ≥90% |";
  it("is found", () => {
    expect(found(level2UnderItsLevel1, table("| 产出指标 | 数量指标 | 场次 | ≥5场 |", wrong))).toEqual([
      "error B5 “社会效益指标”不属于“产出指标”，应放在“效益指标”下。",
    ]);
  });

  it.each([
    [
      "a block's label stands in its second row",
      table(
        "| | 数量指标 | 场次 | ≥5场 |",
        "| 产出指标 | 质量指标 | 合格率 | 100% |",
        "| | 社会效益指标 | 知晓率 | ≥90% |",
      ),
    ],
    [
      "a row stands one column too far left",
      table(
        "| 产出指标 | 数量指标 | 场次 | ≥5场 |",
        "| 质量指标 | 合格率 | 100% | |",
        "| | 社会效益指标 | 知晓率 | ≥90% |",
      ),
    ],
  ])("is not found where %s, for that is told already", (_name, drawing) => {
    expect(found(level2UnderItsLevel1, drawing)).toEqual([]);
  });
});

describe("weights", () => {
  const rows = (...weights: readonly string[]) =>
    drawColumns(
      weights.map(
        (weight, index) =>
          `${index === 0 ? "产出指标" : "^"} | ${index === 0 ? "数量指标" : "^"} | 第${index}类场次 | 定量 | ≥ | 5 | 场 | ${weight}`,
      ),
    );
  it.each([
    ["add up", rows("50", "50"), 0],
    ["add up to another sum", rows("50", "40.5"), 1],
    ["are written with 分 or %", rows("50分", "50%"), 0],
    ["of several rows in one cell count once", rows("60", "^", "40"), 0],
    ["leave out the 10 of 预算执行率", rows("50", "40"), 0],
    ["are shares of one", rows("0.5", "0.5"), 0],
  ])("that %s", (_name, drawing, nrOfFindings) => {
    expect(found(weightsAddUp, drawing)).toHaveLength(nrOfFindings);
  });
});

describe("what the reader repaired", () => {
  const drawing = table("| 产出指标 | 数量指标 | 场次 | ≥5场 |", "| 质量指标 | 合格率 | 100% | |");
  const [shifted] = recognise(drawGrid(drawing).grid, layouts);
  it.each([
    ["A5", true],
    ["B5", true],
    ["C5", true],
    ["D5", false],
    ["A4", false],
  ])("%s: %p", (place, expected) => {
    const at = rangeOf(place);
    expect(shifted && at && isRepaired(shifted, at, ["row-shifted-left"])).toBe(expected);
  });

  it("is no other repair", () => {
    const at = rangeOf("A5");
    expect(shifted && at && isRepaired(shifted, at, ["label-misspelt"])).toBe(false);
  });
});
