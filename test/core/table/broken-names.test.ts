import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { indicatorsOf } from "../../../src/core/table/table";
import { drawGrid } from "../../support/draw-grid";

/** The names and values of a table with these two rows among others. */
function read(first: string, second: string, others = "| | | 解决饮水问题的人数 | ≥1.6万人 |"): string[] {
  const drawing = `
| 2024年项目支出绩效目标表 | | | |
| 项目名称 | 农村饮水 | | |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | ${first} |
| | | ${second} |
${others}`;
  return recognise(drawGrid(drawing).grid, layouts).flatMap((table) =>
    indicatorsOf(table).map(({ name, valueText }) => `${name.text} = ${valueText}`),
  );
}

const last = "解决饮水问题的人数 = ≥1.6万人";

describe("a name in two rows", () => {
  it.each([
    [
      "with its value in the first",
      "农村饮水巩固提升工 | ≥12处",
      "程数量 | ",
      "农村饮水巩固提升工程数量 = ≥12处",
    ],
    [
      "with its value in the second",
      "农村饮水巩固提升工 | ",
      "程数量 | ≥12处",
      "农村饮水巩固提升工程数量 = ≥12处",
    ],
    ["with its value forgotten", "农村饮水巩固提升工 | ", "程数量 | ", "农村饮水巩固提升工程数量 = "],
  ])("%s is one", (_name, first, second, told) => {
    expect(read(first, second)).toEqual([told, last]);
  });

  it.each([
    ["where the second is a name of its own", "农村饮水工程正常供水 | ≥12处", "水质达标率 | "],
    ["where the second may be one", "农村饮水工程正常供水 | ≥12处", "供水率 | "],
    ["where the first ends like a name", "农村饮水安全覆盖人数 | ≥12人", "总数量 | "],
    ["where the first leaves room", "巩固提升工 | ≥12处", "程数量 | "],
    ["where both have values", "农村饮水巩固提升工 | ≥12处", "程数量 | ≥3处"],
  ])("are two %s", (_name, first, second) => {
    const plain = (row: string) => row.replace(" | ", " = ");
    expect(read(first, second)).toEqual([plain(first), plain(second), last]);
  });

  it("are two where another name is longer", () => {
    const others = "| | | 解决饮水问题的农村居民人数 | ≥1.6万人 |";
    expect(read("农村饮水巩固提升工 | ≥12处", "程数量 | ", others)).toHaveLength(3);
  });
});
