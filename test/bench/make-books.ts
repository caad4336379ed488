import { deflateRawSync } from "node:zlib";
import { bookParts, bytesOf, rawZip, stylesOf } from "../workbook/xlsx/build-book";

/**
 * Workbooks with filled tables of ningxia-2021, as bureaus send them: merges, borders, shared strings, a sum, blank
 * cells with a look. Every table has texts of its own.
 */
export function bookOfTables(count: number, place: "sheets" | "stacked", seed = 0): Uint8Array {
  const strings = new Strings();
  const tables = Array.from({ length: count }, (_one, index) => index);
  const sheets =
    place === "sheets"
      ? Object.fromEntries(
          tables.map((index) => [`项目${index + 1}`, sheetXml([table(strings, seed + index, 0)])]),
        )
      : { 绩效目标表: sheetXml(tables.map((index) => table(strings, seed + index, index * 20))) };
  const parts = bookParts({ sheets, strings: strings.xml(), styles: stylesOf(0, 0, 0, "0.000000", 0, 0, 9) });
  return rawZip(
    Object.entries(parts).map(([name, part]) => {
      const data = bytesOf(part);
      return { name, data, packed: new Uint8Array(deflateRawSync(data)) };
    }),
  );
}

interface TableXml {
  readonly rows: string;
  readonly merges: readonly string[];
}

class Strings {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const there = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, there);
    return there;
  }

  xml(): string {
    return [...this.numbers.keys()]
      .map((text) => `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`)
      .join("");
  }
}

type Value = string | number | undefined;

function table(strings: Strings, seed: number, top: number): TableXml {
  const cell = (row: number, column: number, value: Value, style: number) => {
    const address = `${"ABCD"[column] ?? ""}${top + row + 1}`;
    if (value === undefined) return `<c r="${address}" s="${style}"/>`;
    if (typeof value === "number") return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
    if (value.startsWith("="))
      return `<c r="${address}" s="3"><f>${value.slice(1)}</f><v>${(seed % 90) + 0.5}</v></c>`;
    return `<c r="${address}" s="${style}" t="s"><v>${strings.number(value)}</v></c>`;
  };
  const rows = linesOf(seed, top).map(
    (values, row) =>
      `<row r="${top + row + 1}" spans="1:4" ht="24" customHeight="1">${values.map((value, column) => cell(row, column, value, row === 0 ? 1 : typeof value === "number" ? 3 : 2)).join("")}</row>`,
  );
  const at = (range: string) => range.replace(/\d+/g, (row) => String(Number(row) + top));
  const merges = [
    "A1:D1",
    "B2:D2",
    "A5:A8",
    "C5:D5",
    "C6:D6",
    "C7:D7",
    "C8:D8",
    "B9:D9",
    "A11:A14",
    "A15:A19",
  ];
  return { rows: rows.join(""), merges: merges.map(at) };
}

function linesOf(seed: number, top: number): Value[][] {
  const amount = (seed % 90) + 0.5;
  const [first, second] = [`C${top + 6}`, `C${top + 8}`];
  return [
    ["2021年自治区本级部门项目支出预算绩效目标表", undefined, undefined, undefined],
    ["项目名称", `第${seed}号维稳经费项目`, undefined, undefined],
    ["主管部门", "固原市信访局", "实施单位", `固原市信访局第${seed % 40}科`],
    ["项目属性", "经常性项目", "项目期", "2021年-2021年"],
    ["项目资金（万元）", "年度资金总额", `=SUM(${first}:${second})`, undefined],
    [undefined, "其中：财政拨款", amount, undefined],
    [undefined, "结余结转", undefined, undefined],
    [undefined, "其他资金", undefined, undefined],
    [
      "绩效目标",
      `全国、区市“两会”及重大活动期间开展第${seed}次信访维稳工作，确保社会和谐稳定，群众满意`,
      undefined,
      undefined,
    ],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["1、产出指标", "数量指标（必填硬性指标）", `开展第${seed}类排查次数`, "≥5次"],
    [undefined, "质量指标（必填）", "矛盾纠纷化解率", "≥95%"],
    [undefined, "时效指标（必填）", "完成时间", "2021年12月31日前"],
    [undefined, "成本指标（必填硬性指标）", "开展工作经费", `${amount}万元`],
    ["2、效益指标", "社会效益指标（必填）", "社会秩序稳定程度", "明显提升"],
    [undefined, "经济效益指标（选填）", undefined, undefined],
    [undefined, "可持续影响指标（必填）", "促进社会和谐", "长期"],
    [undefined, "生态效益指标（选填）", undefined, undefined],
    [undefined, "服务对象满意度指标（必填）", "信访群众满意度", 0.97],
  ];
}

function sheetXml(tables: readonly TableXml[]): string {
  const merges = tables.flatMap((one) => one.merges);
  return (
    `<dimension ref="A1:D${tables.length * 20}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols><col min="1" max="4" width="20" customWidth="1"/></cols><sheetData>${tables.map(({ rows }) => rows).join("")}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join("")}</mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`
  );
}
