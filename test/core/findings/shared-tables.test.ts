import { rangeText, type Range } from "../../../src/core/grid/address";
import { rules } from "../../../src/core/findings/rules";
import { defaultSettings } from "../../../src/core/findings/settings";
import { type TableFinding, validate } from "../../../src/core/findings/validate";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import type { Field, Table } from "../../../src/core/table/table";
import { compact } from "../../../src/core/value/plain-text";
import {
  describeShared,
  type ExpectedTable,
  hasSharedTables,
  sharedBooks,
} from "../../support/shared-tables";

/** The cells of what the expectation calls a row: an indicator's name, a money label, or a 二级 label. */
function cellsOf(table: Table, row: string): Range[] {
  const begins = (text: string | undefined) => text !== undefined && compact(text).startsWith(compact(row));
  const rows = table.sections.flatMap((section) =>
    section.rows.filter((each) => begins(each.name.text) || begins(section.label?.text)),
  );
  const { total, parts, projectTotal, projectParts } = table.funds;
  const money = [total, ...parts, projectTotal, ...projectParts].filter(
    (field) => field && (begins(field.label.text) || begins(field.name)),
  );
  const fields = [...rows.flatMap(({ name, value, sign, unit }) => [name, value, sign, unit]), ...money];
  return fields.filter((field): field is Field => field !== undefined).map(({ at }) => at);
}

function isAt(finding: TableFinding, cells: readonly Range[]): boolean {
  return cells.some((cell) => rangeText(cell) === rangeText(finding.at));
}

/** The findings of one table, those between tables left out. */
function findingsOf(table: Table, all: readonly TableFinding[]): TableFinding[] {
  return all.filter((finding) => finding.table === table);
}

function keyOf(finding: TableFinding): string {
  return rules.find(({ id }) => id === finding.rule)?.key ?? "";
}

function missed({ mustFlag }: ExpectedTable, table: Table, findings: readonly TableFinding[]): string[] {
  return mustFlag
    .filter(({ row, severity, check }) => {
      const hits = findings.filter((finding) => keyOf(finding) === check && finding.severity === severity);
      const cells = row === null ? undefined : cellsOf(table, row);
      return !hits.some((finding) => cells === undefined || isAt(finding, cells));
    })
    .map(({ row, check, why }) => `${check} ${row}: ${why}`);
}

/** Advice is allowed; warnings only where the reason says “warning at most”. */
function falseAlarms(
  { mustNotFlag = [] }: ExpectedTable,
  table: Table,
  findings: readonly TableFinding[],
): string[] {
  return mustNotFlag.flatMap(({ row, why, mention }) => {
    const isAlarm = ({ severity }: TableFinding) =>
      severity === "error" || (severity === "warning" && !why.includes("warning at most"));
    const cells = row === null ? undefined : cellsOf(table, row);
    return findings
      .filter((finding) => isAlarm(finding) && (cells === undefined || isAt(finding, cells)))
      .filter(({ message }) => mention === undefined || new RegExp(mention).test(message.zh))
      .map(({ rule, message }) => `${rule} on ${row}: ${message.zh}`);
  });
}

/** Errors of the four seed tables, as the last section of the catalogue of checks lays them down. */
const seedErrors = [
  [],
  ["number-has-unit"],
  ["quantity-is-a-number", "rate-is-a-percentage", "value-differs-from-name"],
  ["cost-present", "cost-stands-in-cost", "quantity-is-a-number", "timeliness-names-time"],
];

/** Warnings and advice that section asks for beside them. */
const seedAdvice = [
  ["title-level-matches-unit", "value-answers-name", "deadline-stands-in-value", "sign-is-standard"],
  [
    "title-level-matches-unit",
    "one-indicator-a-row",
    "quality-is-no-effect",
    "change-has-figure",
    "satisfaction-has-sign",
  ],
  ["title-level-matches-unit", "deadline-stands-in-value", "effect-is-no-output", "satisfaction-has-sign"],
  ["title-level-matches-unit", "goal-says-enough", "effect-is-no-output", "satisfaction-has-sign"],
];

describeShared("published tables are judged as reviewers judge them", () => {
  const books = sharedBooks();
  if (!hasSharedTables) it("needs the published tables", () => undefined);

  it.each(books.map((book) => [book.file, book] as const))("%s", (_file, { grids, expected }) => {
    const tables = grids.flatMap((grid) => recognise(grid, layouts));
    const { findings, broken } = validate(tables, rules, defaultSettings);
    expect(broken).toEqual([]);
    expect(tables).toHaveLength(expected.length);
    tables.forEach((table, index) => {
      const own = findingsOf(table, findings);
      const wanted = expected[index] as ExpectedTable;
      expect(missed(wanted, table, own)).toEqual([]);
      expect(falseAlarms(wanted, table, own)).toEqual([]);
    });
  });

  const seeds = books.filter(({ file }) => file.startsWith("guyuan-2021"));
  it.each(seeds.map((book) => [book.file, book] as const))(
    "%s has these errors and no others",
    (_file, { grids }) => {
      const tables = grids.flatMap((grid) => recognise(grid, layouts));
      const { findings } = validate(tables, rules, defaultSettings);
      const errors = tables.map((table) =>
        findingsOf(table, findings)
          .filter(({ severity }) => severity === "error")
          .map(({ rule }) => rule)
          .sort(),
      );
      expect(errors).toEqual(seedErrors);
      tables.forEach((table, index) => {
        const advised = findingsOf(table, findings).map(({ rule }) => rule);
        expect(advised).toEqual(expect.arrayContaining(seedAdvice[index] as string[]));
      });
      const between = findings
        .filter(({ table }) => table === undefined)
        .map(({ rule, message }) => `${rule} ${message.zh}`);
      expect(between).toContainEqual(
        expect.stringMatching(/^indicators-not-copied .*促进社会和谐稳定.* 4 张表/),
      );
    },
  );
});
