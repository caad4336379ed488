import { SSF as ssf } from "@e965/xlsx";
import { builtInFormats } from "../../../src/core/grid/number-format/built-in-formats";
import { formatterOf } from "../../../src/core/grid/number-format/formatter";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { sheetOf, stylesOf } from "../../workbook/xlsx/build-book";

const SSF = ssf as { format(code: string, value: number): string };

describe("number formats as a Chinese Excel shows them", () => {
  test.each<[string | number, number, string]>([
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 1234567890123, "1.23457E+12"],
    ["General", 12345678901, "12345678901"],
    ["General", 123456789.1234567, "123456789.1"],
    ["General", -0, "0"],
    ["General", 1 / 3, "0.333333333"],
    ["G/通用格式", 2.5, "2.5"],
    ['G/通用格式"万元"', 2.5, "2.5万元"],
    ["0%", 0.97, "97%"],
    ["0.00%", 0.97, "97.00%"],
    ["0.000000", 2, "2.000000"],
    ["0.00", 1.005, "1.01"],
    ["0.00", 2.005, "2.01"],
    ["0.00", -1.005, "-1.01"],
    ["0.00", 1.0049, "1.00"],
    ["0.00%", 0.14285, "14.29%"],
    ["0.0000000000", 0.1, "0.1000000000"],
    ['0.00"元/人"', 1.005, "1.01元/人"],
    ["mmm", 46023, "Jan"],
    ["mmmm\\ yyyy", 46023, "January 2026"],
    ["dddd", 46023, "Thursday"],
    ["h:mm AM/PM", 0.75, "6:00 PM"],
    ["h:mm A/P", 0.75, "6:00 P"],
    ["[$-409]d/mmm/yy;@", 46023, "1/Jan/26"],
    ["[$-804]mmmm", 46023, "一月"],
    ["[$-804]ddd", 46023, "周四"],
    ["aaa", 46023, "四"],
    ['"周"aaa', 46023, "周四"],
    ['yyyy"年"m"月"d"日"aaaa', 46023, "2026年1月1日星期四"],
    ['"aaa上午/下午"0', 5, "aaa上午/下午5"],
    ["#,##0.00", 1234.5, "1,234.50"],
    [43, 1234.5, "1,234.50"],
    [43, 0, "-"],
    [44, 1234.5, "¥1,234.50"],
    [7, -3, "¥-3.00"],
    [14, 46023, "2026/1/1"],
    [22, 46023.5, "2026/1/1 12:00"],
    [27, 45292, "2024年1月"],
    [28, 46023, "1月1日"],
    [29, 46023, "1月1日"],
    [30, 46023, "1-1-26"],
    [31, 46023, "2026年1月1日"],
    [32, 0.75, "18时00分"],
    [33, 0.75, "18时00分00秒"],
    [34, 0.75, "下午6时00分"],
    [35, 0.25, "上午6时00分00秒"],
    [36, 46023, "2026年1月"],
    [50, 46023, "2026年1月"],
    [51, 46023, "1月1日"],
    [52, 46023, "2026年1月"],
    [53, 46023, "1月1日"],
    [54, 46023, "1月1日"],
    [55, 0.75, "下午6时00分"],
    [56, 0.75, "下午6时00分00秒"],
    [57, 45292, "2024年1月"],
    [58, 46023, "1月1日"],
    ['[$-804]yyyy"年"m"月"d"日";@', 46023, "2026年1月1日"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 46023, "2026年1月1日"],
    ["[$-F400]h:mm:ss\\ AM/PM", 0.75, "18:00:00"],
    ["[$-804]aaaa;@", 46023, "星期四"],
    ["[$-804]上午/下午h:mm;@", 0.75, "下午6:00"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 46387, "二〇二六年十二月三十一日"],
    ["[DBNum2][$-804]General", 1234, "壹仟贰佰叁拾肆"],
    ["[DBNum2][$-804]General", 1002003, "壹佰万贰仟零叁"],
    ["[DBNum2][$-804]General", 10500, "壹万零伍佰"],
    ["[DBNum2][$-804]General", 12.5, "壹拾贰.伍"],
    ["[DBNum2][$-804]General", 300000000, "叁亿"],
    ["[DBNum2][$-804]General", 0, "零"],
    ["[DBNum1][$-804]General", 15, "十五"],
    ["[DBNum1]0", 1234, "一二三四"],
    ["[DBNum3][$-804]0", 12, "１２"],
    [";;;", 5, ""],
    ["@", 5, "5"],
    ['[>=100]"多";[<0]"负";0', 150, "多"],
    ["yyyy/m/d", -5, "######"],
    ["what[is", 0.97, "0.97"],
  ])("%s shows %p as %s", (format, value, expected) => {
    const code = typeof format === "number" ? (builtInFormats[format] as string) : format;
    expect(formatterOf(code).number(value)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["General", "项目", "项目"],
    ["@", " 项目 ", " 项目 "],
    ["0.00", "项目", "项目"],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "项目", "项目"],
    ['0;0;0;"《"@"》"', "项目", "《项目》"],
    [";;;", "项目", ""],
  ])("%s shows the text %p as %p", (code, value, expected) => {
    expect(formatterOf(code).text(value)).toBe(expected);
  });

  test.each([
    "0",
    "0.00",
    "#,##0",
    "#,##0.00",
    "0%",
    "0.00%",
    "0.00E+00",
    "yyyy-mm-dd",
    "h:mm:ss",
    "mm:ss.0",
    "[h]:mm",
    '0.0"万元"',
    "General",
    "000000",
    '0.0;(0.0);"-"',
    "#,##0,",
    "yyyy/m/d h:mm",
  ])("agrees with SheetJS on %s", (code) => {
    const formatter = formatterOf(code);
    for (const value of [0, 1, 0.5, 97, 0.97, 1234.5678, 46023.4375, 123456.789, 99999.5, 1e-4]) {
      expect([value, formatter.number(value)]).toEqual([value, SSF.format(code, value).trim()]);
    }
  });

  test("remembers texts without mixing them up", () => {
    const formatter = formatterOf("0.0");
    expect([1, 2, 1, 2].map((value) => formatter.number(value))).toEqual(["1.0", "2.0", "1.0", "2.0"]);
  });
});

describe("dates from 1904", () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1"><v>44561</v></c></row>`;
  const styles = stylesOf(0, 14);

  test("mean the same day, while plain numbers stay as they are", () => {
    const file = readXlsx(sheetOf(rows, { styles, workbook: `<workbookPr date1904="true"/>` }));
    expect([...(file.sheets[0]?.grid.cells.values() ?? [])]).toEqual([
      { kind: "number", value: 46023, text: "2026/1/1" },
      { kind: "number", value: 44561, text: "44561" },
    ]);
  });

  test.each([
    ["h:mm", "12:00"],
    ["[h]:mm", "36:00"],
    ["yyyy/m/d h:mm", "1904/1/2 12:00"],
  ])("hours do not count from any day: %s", (format, text) => {
    const hours = `<row r="1"><c r="A1" s="1"><v>1.5</v></c></row>`;
    const workbook = `<workbookPr date1904="1"/>`;
    const file = readXlsx(sheetOf(hours, { styles: stylesOf(0, format), workbook }));
    expect([...(file.sheets[0]?.grid.cells.values() ?? [])][0]).toMatchObject({ text });
  });

  test("are not assumed", () => {
    const file = readXlsx(sheetOf(rows, { styles, workbook: `<workbookPr date1904="0"/>` }));
    expect([...(file.sheets[0]?.grid.cells.values() ?? [])][0]).toMatchObject({
      value: 44561,
      text: "2021/12/31",
    });
  });
});
