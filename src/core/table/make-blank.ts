import { type Range, isOneCell, rangeOf } from "../grid/address";
import type { BlankCell, BlankContent, BlankTable, CellFormat } from "./blank-table";
import type { CellStyle, Layout, LayoutCell } from "./layout";

/** What the user chose in 插入模板; an empty text leaves the cell blank. */
export interface BlankChoices {
  readonly year: number;
  /** 自治区本级, 市本级, 县(区)本级; used by layouts whose title names it. */
  readonly level: string;
  readonly department: string;
  readonly unit: string;
  readonly attribute: string;
  readonly projectName: string;
  /** The dropdown of 项目属性; the layout's own list where left out. */
  readonly attributes?: readonly string[];
}

/** The standard blank table of a layout, filled with what was chosen. */
export function makeBlank(layout: Layout, choices: BlankChoices): BlankTable {
  const drawn = [...layout.cells, ...groupCells(layout)];
  return {
    layout: layout.id,
    sheetName: choices.projectName || "绩效目标表",
    rowCount: layout.rowHeights.length,
    columnCount: layout.columnWidths.length,
    cells: drawn.flatMap((cell) => blankCells(cell, layout, choices)),
    merges: drawn.map(areaOf).filter((area) => !isOneCell(area)),
    columnWidths: layout.columnWidths,
    rowHeights: layout.rowHeights,
    print: layout.print,
  };
}

/** One row a 二级 group: its label with the （必填） the form writes, and the blank cells beside it. */
function groupCells(layout: Layout): LayoutCell[] {
  const { firstRow, labels, texts, values, weights } = layout.groups;
  return layout.sections.flatMap(({ level2, requirement }, index) => {
    const at = (column: string) =>
      column
        .split(":")
        .map((letter) => `${letter}${firstRow + index}`)
        .join(":");
    const cells = (columns: readonly string[], style: CellStyle, text?: string): LayoutCell[] =>
      columns.map((column) => ({ at: at(column), style, ...(text === undefined ? {} : { text }) }));
    return [
      ...cells(labels, "label", `${level2}${requirement ? requirementWords[requirement] : ""}`),
      ...cells(texts, "text"),
      ...cells(values, "value"),
      ...cells(weights, "amount"),
    ];
  });
}

const requirementWords = { number: "（必填硬性指标）", required: "（必填）", optional: "（选填）" } as const;

/** The first cell with its content, and the others of its merge with the same borders. */
function blankCells(cell: LayoutCell, layout: Layout, choices: BlankChoices): BlankCell[] {
  const area = areaOf(cell);
  const format = formatOf(cell, layout, choices);
  const cells: BlankCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const isFirst = row === area.top && column === area.left;
      cells.push({ row, column, content: isFirst ? contentOf(cell, choices) : undefined, format });
    }
  }
  return cells;
}

function contentOf(cell: LayoutCell, choices: BlankChoices): BlankContent | undefined {
  if (cell.sum !== undefined) return { kind: "sum", of: rangeOf(cell.sum) ?? areaOf(cell) };
  const text = textOf(cell, choices);
  return text === "" ? undefined : { kind: "text", text };
}

function textOf(cell: LayoutCell, choices: BlankChoices): string {
  if (cell.field !== undefined) return choices[cell.field];
  if (cell.period) return `${choices.year} 年-${choices.year} 年`;
  return (cell.text ?? "").replaceAll("{year}", String(choices.year)).replaceAll("{level}", choices.level);
}

const alignments: Record<CellStyle, Pick<CellFormat, "horizontal" | "vertical">> = {
  title: { horizontal: "center", vertical: "center" },
  subtitle: { horizontal: "center", vertical: "center" },
  label: { horizontal: "center", vertical: "center" },
  "label-left": { horizontal: "left", vertical: "center" },
  heading: { horizontal: "center", vertical: "center" },
  value: { horizontal: "center", vertical: "center" },
  text: { horizontal: "left", vertical: "center" },
  "text-top": { horizontal: "left", vertical: "top" },
  amount: { horizontal: "right", vertical: "center" },
};

const titleSize = 18;

function formatOf(cell: LayoutCell, layout: Layout, choices: BlankChoices): CellFormat {
  return {
    font: "宋体",
    size: cell.style === "title" ? titleSize : layout.fontSize,
    isBold: cell.style === "title" || cell.style === "heading",
    isWrapped: true,
    ...alignments[cell.style],
    hasBorder: cell.style !== "title" && cell.style !== "subtitle",
    // Values are typed as text, so that 2021-12 or 1/2 is not turned into a date. Not the long texts: "@" shows ##### for those.
    numberFormat: cell.numberFormat ?? (cell.style === "value" ? "@" : undefined),
    choices: cell.choices && (choices.attributes ?? cell.choices),
  };
}

function areaOf(cell: LayoutCell): Range {
  return rangeOf(cell.at) ?? nowhere;
}

/** Only a layout with a mistyped address would come to this; the layouts' own test finds it. */
const nowhere: Range = { top: 0, left: 0, bottom: 0, right: 0 };
