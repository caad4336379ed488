import type { FileRecord } from "../../../src/cli/record/record";
import { sarifPrinter } from "../../../src/cli/report/sarif";
import { failedFile, fileOf, findingOf, tableOf } from "../sample-records";
import { context } from "./report-context";

type Json = Readonly<Record<string, unknown>>;

/** An object of the SARIF 2.1.0 schema: the properties it may have here, `!` marking those it must, and what each holds. */
type Shape = Readonly<Record<string, (value: unknown, path: string) => string[]>>;

const text =
  (pattern = /./) =>
  (value: unknown, path: string) =>
    typeof value === "string" && pattern.test(value) ? [] : [`${path}: ${JSON.stringify(value)}`];
const truth = (value: unknown, path: string) => (typeof value === "boolean" ? [] : [path]);
const listOf =
  (each: Shape[string], least = 0) =>
  (value: unknown, path: string) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((item, index) => each(item, `${path}[${index}]`))
      : [`${path}: no list of ${least} or more`];
const object = (shape: Shape) => (value: unknown, path: string) => {
  if (typeof value !== "object" || value === null) return [`${path}: no object`];
  const names = Object.keys(shape).map((name) => name.replace("!", ""));
  return [
    ...Object.keys(value).flatMap((name) =>
      names.includes(name) ? [] : [`${path}.${name}: not in the format`],
    ),
    ...Object.entries(shape).flatMap(([name, check]) => {
      const held = (value as Json)[name.replace("!", "")];
      if (held === undefined) return name.endsWith("!") ? [`${path}.${name}: missing`] : [];
      return check(held, `${path}.${name.replace("!", "")}`);
    }),
  ];
};

const level = text(/^(none|note|warning|error)$/);
const uri = text(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/);
const message = object({ "text!": text() });
const location = object({
  physicalLocation: object({ "artifactLocation!": object({ uri }) }),
  logicalLocations: listOf(object({ name: text(), fullyQualifiedName: text(), kind: text() })),
});
const rule = object({
  "id!": text(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: object({ level }),
});
const log = object({
  $schema: uri,
  "version!": text(/^2\.1\.0$/),
  "runs!": listOf(
    object({
      "tool!": object({ "driver!": object({ "name!": text(), version: text(), rules: listOf(rule) }) }),
      language: text(/^[a-z]{2}(-[A-Z]{2})?$/),
      invocations: listOf(
        object({
          "executionSuccessful!": truth,
          endTimeUtc: text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
          toolExecutionNotifications: listOf(
            object({ "message!": message, level, locations: listOf(location) }),
          ),
        }),
      ),
      artifacts: listOf(
        object({
          location: object({ uri }),
          hashes: (value, path) =>
            Object.values(value as Json).flatMap((hash) => text(/^[0-9a-f]{64}$/)(hash, path)),
        }),
      ),
      results: listOf(
        object({
          ruleId: text(),
          level,
          "message!": message,
          locations: listOf(location, 1),
          relatedLocations: listOf(location),
        }),
      ),
    }),
    1,
  ),
});

const faultsIn = (records: readonly FileRecord[]) =>
  log(JSON.parse(sarifPrinter(context).end(records) as string), "log");

test.each([
  ["nothing to report", []],
  ["a sound file", [fileOf("a.xlsx", [tableOf({})])]],
  ["a file that was not read", [failedFile]],
  [
    "findings of all severities, and a broken rule",
    [
      fileOf(
        "预算 1/50% & [b].xlsx",
        [
          tableOf({
            sheet: "项目 '1'",
            findings: [{ cell: "C5", cells: ["C5", "C6"] }, { severity: "warning" }, { severity: "info" }],
          }),
        ],
        { findings: [findingOf({})], broken: [{ rule: "r", reason: "TypeError" }] },
      ),
    ],
  ],
])("%s has the shape of SARIF 2.1.0", (_name, records) => {
  expect(faultsIn(records)).toEqual([]);
});

test("what is missing or not in the format is noticed", () => {
  expect(log({ version: "2.1", runs: [{ results: [{ level: "info" }], extra: 1 }] }, "log")).toEqual([
    'log.version: "2.1"',
    "log.runs[0].extra: not in the format",
    "log.runs[0].tool!: missing",
    'log.runs[0].results[0].level: "info"',
    "log.runs[0].results[0].message!: missing",
  ]);
});
