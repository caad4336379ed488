import { overviewOf } from "../../../src/cli/overview/overview";
import { failedFile, fileOf, findingOf, tableOf } from "../sample-records";

test("units stand with their counts by rule, the one with most errors first", () => {
  const { units, rules, tally } = overviewOf([
    fileOf("a.xlsx", [
      tableOf({ unit: "甲局", findings: [{ rule: "r1" }, { rule: "r2", severity: "info" }] }),
      tableOf({ unit: "乙局", sheet: "二", findings: [{ rule: "r1" }, { rule: "r1" }] }),
    ]),
    fileOf("b.xlsx", [tableOf({ unit: "甲局" })], {
      findings: [findingOf({ rule: "r3", severity: "warning" })],
    }),
    failedFile,
  ]);
  expect(
    units.map(({ unit, tables, errors, warnings, infos }) => [unit, tables, errors, warnings, infos]),
  ).toEqual([
    ["乙局", 1, 2, 0, 0],
    ["甲局", 2, 1, 1, 1],
  ]);
  expect([...(units[1]?.byRule ?? [])]).toEqual([
    ["r1", 1],
    ["r2", 1],
    ["r3", 1],
  ]);
  expect(rules).toEqual([
    { rule: "r1", severity: "error", count: 3, bySeverity: { error: 3, warning: 0, info: 0 } },
    { rule: "r2", severity: "info", count: 1, bySeverity: { error: 0, warning: 0, info: 1 } },
    { rule: "r3", severity: "warning", count: 1, bySeverity: { error: 0, warning: 1, info: 0 } },
  ]);
  expect(tally).toEqual({ files: 3, failed: 1, tables: 3, errors: 3, warnings: 1, infos: 1 });
});

test("where no unit is filled in, the department serves", () => {
  const { units } = overviewOf([fileOf("a", [tableOf({ unit: "", department: "丙厅" }), tableOf({})])]);
  expect(units.map(({ unit }) => unit)).toEqual(["丙厅", ""]);
});

test("one project of one unit handed in twice is found, in spite of spaces and widths", () => {
  const { duplicates } = overviewOf([
    fileOf("a.xlsx", [tableOf({ project: "古桥 修缮（二期）", unit: "甲局" })]),
    fileOf("b.xlsx", [
      tableOf({ project: "古桥修缮(二期)", unit: "甲局", sheet: "二" }),
      tableOf({ project: "", unit: "甲局" }),
      tableOf({ project: "", unit: "甲局" }),
    ]),
    fileOf("c.xlsx", [tableOf({ project: "古桥修缮（二期）", unit: "乙局" })]),
  ]);
  expect(
    duplicates.map(({ unit, places }) => [
      unit,
      places.map(({ file, sheet, cell }) => `${file} ${sheet} ${cell}`),
    ]),
  ).toEqual([["甲局", ["a.xlsx Sheet1 B2", "b.xlsx 二 B2"]]]);
});

test.each<[string, { file: string; project: string; name?: string; value?: string }[], number]>([
  [
    "in two projects of two files: a copy",
    [
      { file: "a", project: "甲" },
      { file: "b", project: "乙" },
    ],
    1,
  ],
  [
    "within one file: a rule of the catalogue tells of it",
    [
      { file: "a", project: "甲" },
      { file: "a", project: "乙" },
    ],
    0,
  ],
  [
    "in one project handed in twice: told as that",
    [
      { file: "a", project: "甲" },
      { file: "b", project: "甲" },
    ],
    0,
  ],
  [
    "with another value: no copy",
    [
      { file: "a", project: "甲" },
      { file: "b", project: "乙", value: "≥6次" },
    ],
    0,
  ],
  [
    "with a name that says nothing: no copy",
    [
      { file: "a", project: "甲", name: "数量" },
      { file: "b", project: "乙", name: "数量" },
    ],
    0,
  ],
])("the same indicator %s", (_, rows, count) => {
  const records = rows.map(({ file, project, name = "组织培训次数", value = "≥5次" }) =>
    fileOf(file, [tableOf({ project, indicators: [[name, value]] })]),
  );
  expect(overviewOf(records).copies).toHaveLength(count);
});

test("funds are added exactly, 元 as 万元; what cannot be read is counted and left out", () => {
  const { funds } = overviewOf([
    fileOf("a", [
      tableOf({ unit: "甲局", total: "0.1" }),
      tableOf({ unit: "甲局", total: "0.2" }),
      tableOf({ unit: "甲局", total: "1030700", moneyUnit: "元" }),
      tableOf({ unit: "甲局", total: "5", moneyUnit: undefined }),
      tableOf({ unit: "甲局", total: "" }),
    ]),
    fileOf("b", [tableOf({ unit: "乙局" })]),
  ]);
  expect(funds).toEqual([
    { unit: "甲局", total: "103.37", counted: 3, leftOut: 2 },
    { unit: "乙局", total: "0", counted: 0, leftOut: 1 },
  ]);
});
