import { sarifLog } from "../../../src/cli/report/sarif";
import { failedFile, fileOf, findingOf, tableOf } from "../sample-records";
import { context } from "./report-context";

const record = fileOf(
  "预算/a b.xlsx",
  [
    tableOf({
      sheet: "项目 1",
      findings: [
        { cell: "C5", cells: ["C5", "C6"] },
        { severity: "info", rule: "other" },
      ],
    }),
  ],
  { findings: [findingOf({ severity: "warning" })], broken: [{ rule: "r", reason: "TypeError" }] },
);
const [run] = sarifLog([record, failedFile], context).runs;

test("the catalogue stands in the driver", () => {
  expect(run?.tool.driver).toMatchObject({ name: "target-table-check", version: "9.9.9" });
  expect(run?.tool.driver.rules).toEqual([
    {
      id: "total-equals-parts",
      shortDescription: { text: "总额等于各项之和" },
      fullDescription: { text: "没有人会再加一遍" },
      help: { text: "改正写错的一项" },
      defaultConfiguration: { level: "error" },
    },
  ]);
});

test("each finding is a result with its cell, the other cells as related places", () => {
  expect(run?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["total-equals-parts", "error"],
    ["other", "note"],
    ["total-equals-parts", "warning"],
  ]);
  const uri = "%E9%A2%84%E7%AE%97/a%20b.xlsx";
  expect(run?.results[0]?.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri } },
      logicalLocations: [{ name: "C5", fullyQualifiedName: "'项目 1'!C5", kind: "member" }],
    },
  ]);
  expect(run?.results[0]?.relatedLocations.map(({ logicalLocations }) => logicalLocations[0]?.name)).toEqual([
    "C6",
  ]);
});

test("files carry their hash, and what failed is told", () => {
  expect(run?.artifacts[0]).toMatchObject({ hashes: { "sha-256": "0f".repeat(32) } });
  expect(run?.invocations[0]?.executionSuccessful).toBe(false);
  expect(run?.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    "r: TypeError",
    "这是旧版 Excel 格式。",
  ]);
});

test.each<[string, string]>([
  ["/tmp/a.xlsx", "file:///tmp/a.xlsx"],
  ["C:\\预算\\a.xlsx", "file:///C:/%E9%A2%84%E7%AE%97/a.xlsx"],
  ["..\\a.xlsx", "../a.xlsx"],
])("%s is the address %s", (file, uri) => {
  const log = sarifLog([fileOf(file, [])], context);
  expect(log.runs[0]?.artifacts[0]?.location.uri).toBe(uri);
});
