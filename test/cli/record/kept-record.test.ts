import { overviewOf } from "../../../src/cli/overview/overview";
import { keptForOverview, keptForTally } from "../../../src/cli/record/kept-record";
import { tallyOf } from "../../../src/cli/record/tally";
import { failedFile, fileOf, findingOf, tableOf } from "../sample-records";

const records = [
  fileOf(
    "a.xlsx",
    [
      tableOf({
        project: "古桥",
        unit: "甲局",
        total: "2.5",
        indicators: [["组织培训次数", "≥5次"]],
        findings: [{ cell: "C5", message: "总额不符" }, { severity: "info" }],
      }),
      tableOf({ project: "古桥", unit: "甲局" }),
    ],
    { findings: [findingOf({ message: "两张表的指标相同" })] },
  ),
  fileOf("b.xlsx", [tableOf({ project: "别的", unit: "乙局", indicators: [["组织培训次数", "≥5次"]] })]),
  failedFile,
];

test("what is kept gives the same overview as all of it", () => {
  const overview = overviewOf(records);
  expect(overviewOf(records.map(keptForOverview))).toEqual(overview);
  expect(overview).toMatchObject({
    duplicates: [{}],
    copies: [{}],
    tally: { errors: 2, infos: 1, failed: 1 },
  });
});

test("what is kept for a count gives the same count", () => {
  expect(records.map(keptForTally).map(tallyOf)).toEqual(records.map(tallyOf));
});

test("it keeps no message, and no indicator where only a count is wanted", () => {
  expect(JSON.stringify(records.map(keptForOverview))).not.toMatch(/总额不符|两张表的指标相同/);
  expect(JSON.stringify(records.map(keptForTally))).not.toContain("组织培训次数");
});
