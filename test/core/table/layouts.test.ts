import { isOverlapping, rangeOf } from "../../../src/core/grid/address";
import { gridOfBlank } from "../../../src/core/table/grid-of-blank";
import { layouts } from "../../../src/core/table/layouts";
import { makeBlank } from "../../../src/core/table/make-blank";
import { recognise } from "../../../src/core/table/read-table";
import { indicatorsOf } from "../../../src/core/table/table";

const choices = {
  year: 2026,
  level: "市本级",
  department: "市档案局",
  unit: "市档案馆",
  attribute: "经常性项目",
  projectName: "档案数字化",
};

describe.each(layouts.map((layout) => [layout.id, layout] as const))(
  "the blank table of %s",
  (_id, layout) => {
    const blank = makeBlank(layout, choices);
    const tables = recognise(gridOfBlank(blank, "表"), layouts);

    it("is recognised as itself, and once", () => {
      expect(tables.map((table) => table.layout)).toEqual([layout.id]);
    });

    it("is read whole: header, year, money, goal cells, every group with its requirement", () => {
      const [table] = tables;
      expect(table?.range).toEqual({
        top: 0,
        left: 0,
        bottom: blank.rowCount - 1,
        right: blank.columnCount - 1,
      });
      expect(table?.year).toBe(2026);
      expect(table?.header).toMatchObject({
        projectName: { text: "档案数字化" },
        department: { text: "市档案局" },
        unit: { text: "市档案馆" },
        attribute: { text: "经常性项目" },
        period: { text: "2026 年-2026 年" },
      });
      expect(table?.funds).toMatchObject({ unit: "万元", isClosed: true });
      expect(table?.goal?.text).toBe("");
      const annual = table?.sections.filter((section) => section.half === "annual") ?? [];
      expect(annual.map(({ level1, level2, requirement }) => ({ level1, level2, requirement }))).toEqual(
        layout.sections.map(({ level1, level2, requirement }) => ({ level1, level2, requirement })),
      );
      expect(table && indicatorsOf(table)).toEqual([]);
    });

    it("leaves nothing unread and repairs nothing", () => {
      expect(tables.map(({ unread, repairs }) => [unread, repairs])).toEqual([[[], []]]);
    });

    it("sums only its own amounts and draws no cell twice", () => {
      const areas = layout.cells.map((cell) => rangeOf(cell.at));
      expect(areas).not.toContain(undefined);
      const overlapping = areas.filter((area, index) =>
        areas.slice(index + 1).some((other) => area && other && isOverlapping(area, other)),
      );
      expect(overlapping).toEqual([]);
      const keys = blank.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { content } of blank.cells) {
        if (content?.kind !== "sum") continue;
        const summed = blank.cells.filter(
          ({ row, column }) =>
            row > content.of.top - 1 && row <= content.of.bottom && column === content.of.left,
        );
        expect(summed.every(({ format }) => format.numberFormat?.startsWith("0.0"))).toBe(true);
      }
    });
  },
);

it("the form inserted by default looks as the seed's: merges, sum, formats, dropdown, print", () => {
  const [layout] = layouts;
  if (!layout) throw new Error("no layout");
  const blank = makeBlank(layout, choices);
  const texts = blank.cells.flatMap(({ content }) => (content?.kind === "text" ? [content.text] : []));
  expect(texts[0]).toBe("2026 年市本级部门项目支出预算绩效目标表");
  expect(texts.slice(-9)).toEqual([
    "数量指标（必填硬性指标）",
    "质量指标（必填）",
    "时效指标（必填）",
    "成本指标（必填硬性指标）",
    "社会效益指标（必填）",
    "经济效益指标（选填）",
    "可持续影响指标（必填）",
    "生态效益指标（选填）",
    "服务对象满意度指标（必填）",
  ]);
  expect(blank.merges).toHaveLength(10);
  expect(blank.cells.filter(({ content }) => content?.kind === "sum")).toMatchObject([
    {
      row: 4,
      column: 2,
      content: { of: { top: 5, bottom: 7, left: 2, right: 2 } },
      format: { numberFormat: "0.000000" },
    },
  ]);
  expect(blank.cells.filter(({ format }) => format.choices)).toMatchObject([{ row: 3, column: 1 }]);
  expect(blank.print).toEqual({ paper: "A4", orientation: "portrait", isOnePageWide: true });
});
