import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/main";
import type { jsonReport } from "../../src/cli/report/json";
import { fakeIo } from "./fake-io";

const folder = join(__dirname, "..", "..", "..", "shared", "tables");
const suite = existsSync(folder) ? describe : describe.skip;
const name = existsSync(folder)
  ? "published tables"
  : "published tables (skipped: ../shared/tables is not here)";

interface Expected {
  readonly tables: readonly {
    readonly title: string;
    readonly year: number;
    readonly layout: string;
    readonly header: Record<string, string>;
    readonly funds: {
      readonly unit: string;
      readonly total: { readonly amount: string };
      readonly parts: readonly { readonly label: string; readonly amount: string | null }[];
    };
    readonly goal: string;
    readonly indicators: readonly Record<"level1" | "level2" | "name" | "value", string>[];
  }[];
}

/** The errors that a reviewer finds in the four tables, and no others. */
const errors = [
  [],
  ["number-has-unit"],
  ["quantity-is-a-number", "rate-is-a-percentage", "value-differs-from-name"],
  ["cost-present", "cost-stands-in-cost", "quantity-is-a-number", "timeliness-names-time"],
];

suite(name, () => {
  test.each(["guyuan-2021-stacked.xlsx", "guyuan-2021-sheets.xlsx"])(
    "%s reads as a careful human does",
    async (file) => {
      const io = fakeIo({ files: { [file]: readFileSync(join(folder, file)) } });
      expect(await run(["check", file, "--format", "json"], io)).toBe(1);
      const report = JSON.parse(io.printed.stdout()) as ReturnType<typeof jsonReport>;
      const expected = JSON.parse(
        readFileSync(join(folder, "guyuan-2021.expected.json"), "utf8"),
      ) as Expected;
      expect(report.summary).toMatchObject({ files: 1, failed: 0, tables: 4, errors: errors.flat().length });
      report.files[0]?.tables.forEach((table, index) => {
        const human = expected.tables[index]!;
        expect(table).toMatchObject({ layout: human.layout, title: human.title, year: human.year });
        expect(
          Object.fromEntries(Object.entries(table.header).map(([key, entry]) => [key, entry?.text])),
        ).toEqual(human.header);
        expect(table.funds.unit).toBe(human.funds.unit);
        expect(table.funds.total?.amount).toBe(human.funds.total.amount);
        expect(table.funds.parts.map(({ label, amount }) => ({ label, amount }))).toEqual(
          human.funds.parts.map(({ label, amount }) => ({ label, amount })),
        );
        expect(table.goal?.text).toBe(human.goal);
        expect(
          table.indicators.map(({ level1, level2, name, value }) => ({ level1, level2, name, value })),
        ).toEqual(
          human.indicators.map(({ level1, level2, name, value }) => ({ level1, level2, name, value })),
        );
        const found = table.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
        expect(found.sort()).toEqual(errors[index]);
      });
    },
  );
});
