import { csvField, csvPrinter } from "../../../src/cli/report/csv";
import { failedFile, fileOf, tableOf } from "../sample-records";
import { context } from "./report-context";

test.each<[string, string, string]>([
  ["plain text stays", "≥5次", "≥5次"],
  ["a comma asks for quotes", "a,b", '"a,b"'],
  ["quotes are doubled", 'a"b', '"a""b"'],
  ["line breaks stay inside quotes", "a\nb", '"a\nb"'],
  ["a formula becomes text", "=1+1", `"'=1+1"`],
  ["so does one behind spaces", "  =cmd|'/C calc'!A0", `"'  =cmd|'/C calc'!A0"`],
  ["and one that begins with + - @", "@SUM(1)", `"'@SUM(1)"`],
  ["or with a tab", "\t=1", `"'\t=1"`],
  ["or in full width", "＝1+1", `"'＝1+1"`],
])("%s", (_, text, field) => {
  expect(csvField(text)).toBe(field);
});

test("one line a finding, and one for each file that has none, was not checked or holds no table", () => {
  const printer = csvPrinter(context);
  const records = [
    fileOf("a.xlsx", [tableOf({ project: "=古桥", unit: "甲局", findings: [{ cell: "C5" }] })]),
    fileOf("好.xlsx", [tableOf({})]),
    fileOf("空.xlsx", []),
    failedFile,
  ];
  const csv = [
    printer.head,
    ...records.map((record) => printer.file(record)),
    printer.end(records) as string,
  ].join("");
  expect(csv).toBe(
    [
      "\ufeff文件,工作表,项目名称,实施单位,程度,单元格,问题,怎样改,规则",
      `a.xlsx,Sheet1,"'=古桥",甲局,必须改,C5,不符,改正写错的一项,total-equals-parts`,
      "好.xlsx,,,,已检查,,没有发现问题。,,",
      "空.xlsx,,,,没有表,,没有找到项目支出预算绩效目标表，什么也没有检查。,,",
      "旧.xls,,,,没能检查,,这是旧版 Excel 格式。,,legacy-xls",
      "",
    ].join("\r\n"),
  );
});
