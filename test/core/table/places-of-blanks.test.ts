import { hasCell, rangeText, addressText } from "../../../src/core/grid/address";
import type { BlankCell, BlankTable } from "../../../src/core/table/blank-table";
import { layouts } from "../../../src/core/table/layouts";
import { makeBlank } from "../../../src/core/table/make-blank";
import { Told } from "../../support/told";

const choices = {
  year: 2026,
  level: "市本级",
  department: "临川市档案局",
  unit: "临川市档案馆",
  attribute: "经常性项目",
  projectName: "数字化",
};

/** Everything of a blank table, one line a cell (of a merge the first). */
function lookOf(blank: BlankTable): string[] {
  const { sheetName, rowCount, columnCount, columnWidths, rowHeights, print, merges, cells } = blank;
  const area = (cell: BlankCell) => merges.find((merge) => hasCell(merge, cell));
  const lines = cells.flatMap((cell) => {
    const merge = area(cell);
    const isFirst = !merge || (merge.top === cell.row && merge.left === cell.column);
    return isFirst ? [`${merge ? rangeText(merge) : addressText(cell)} ${told(cell)}`] : [];
  });
  return [
    `sheet ${sheetName}, ${rowCount} rows of ${rowHeights.join(" ")}, ${columnCount} columns of ${columnWidths.join(" ")}`,
    `print ${print.paper} ${print.orientation}${print.isOnePageWide ? " one page wide" : ""}`,
    ...lines,
  ];
}

function told({ content, format }: BlankCell): string {
  const { font, size, isBold, isWrapped, horizontal, vertical, hasBorder, numberFormat, choices } = format;
  const text =
    content?.kind === "text"
      ? `“${content.text}”`
      : content?.kind === "sum"
        ? `sum ${rangeText(content.of)}`
        : "-";
  const look = [isBold && "bold", isWrapped && "wrapped", hasBorder && "bordered", numberFormat].filter(
    Boolean,
  );
  const list = choices ? ` of ${choices.join(" ")}` : "";
  return `${text.replaceAll("\n", "\\n")} ${font} ${size} ${horizontal} ${vertical} ${look.join(" ")}${list}`;
}

const blanks = layouts.map((layout) => [layout.id, makeBlank(layout, choices)] as const);
const expected = new Told("places/blanks");

it.each(blanks)("a blank %s looks as the form does", (id, blank) => {
  const lines = lookOf(blank);
  expect(lines.join("\n")).toBe(expected.expected(id, lines));
});

it.each(blanks)("the cells of a merge of %s look alike, and only the first says something", (_id, blank) => {
  for (const merge of blank.merges) {
    const [first, ...rest] = blank.cells.filter((cell) => hasCell(merge, cell));
    expect(rest).toHaveLength((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) - 1);
    for (const cell of rest) expect(cell).toMatchObject({ content: undefined, format: first?.format });
  }
});

it("every layout is expected", () => {
  expect(expected.names().sort()).toEqual(layouts.map(({ id }) => id).sort());
});

it("a bureau's own list stands in the dropdown, and a sheet without project has a name", () => {
  const [layout] = layouts;
  const blank = makeBlank(layout!, { ...choices, projectName: "", attributes: ["甲", "乙"] });
  expect(blank.sheetName).toBe("绩效目标表");
  const lists = blank.cells.flatMap(({ format }) => (format.choices ? [format.choices] : []));
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) expect(list).toEqual(["甲", "乙"]);
});

it.each(layouts.map((layout) => [layout.id, layout] as const))(
  "%s is named and sourced in both languages",
  (_id, { name, source }) => {
    for (const { zh, en } of [name, source]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]{4}/);
      expect(en).toMatch(/[a-z]{3}/);
    }
  },
);
