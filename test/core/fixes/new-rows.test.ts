import fc from "fast-check";
import { check } from "../../../src/check";
import { defaultSettings } from "../../../src/core/findings/settings";
import { editsOf } from "../../../src/core/fixes/edits";
import { type Fix, fixesOf } from "../../../src/core/fixes/fix";
import { fixers } from "../../../src/core/fixes/fixers";
import { isOverlapping, rangeText } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { isFilled, type Level2, type Table } from "../../../src/core/table/table";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { layOut } from "../../support/clean-table/lay-out";
import { cleanSpec, type FormName, forms, type Group, type Spec } from "../../support/clean-table/spec";

const formNames = Object.keys(forms) as FormName[];

async function mended(grid: Grid, fixes: readonly Fix[]): Promise<Grid> {
  const workbook = new MemoryWorkbook([grid]);
  await workbook.write(editsOf(fixes));
  const [after] = await workbook.readGrids("workbook");
  if (!after) throw new Error("no sheet");
  return after;
}

function onlyTable(grid: Grid): Table {
  const { tables } = check([grid], defaultSettings);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

function fixesOfKind(grid: Grid, kind: string): Fix[] {
  return fixesOf(onlyTable(grid), fixers).filter(({ fixer }) => fixer === kind);
}

/** Errors and warnings, a line each. */
function faultsIn(grid: Grid): string[] {
  return check([grid], defaultSettings)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, at, message }) => `${rule} ${rangeText(at)} ${message.zh}`);
}

/** What the table says, group by group. */
function readingOf({ sections }: Table): string[] {
  return sections.flatMap(({ half, level1, level2, rows }) =>
    rows
      .filter(isFilled)
      .map(({ name, valueText }) => [half, level1, level2, name.text, valueText].join(" | ")),
  );
}

function expectSoundMerges({ merges }: Grid): void {
  merges.forEach((one, index) => {
    for (const other of merges.slice(index + 1)) {
      expect([rangeText(one), rangeText(other), isOverlapping(one, other)]).toEqual([rangeText(one), rangeText(other), false]); // prettier-ignore
    }
  });
}

/** The first two rows of a group in one. */
function joined(spec: Spec, level2: Level2): Spec {
  const groups = spec.groups.map((group): Group => {
    const [one, other, ...rest] = group.rows;
    if (group.level2 !== level2 || !one || !other) return group;
    const weight = one.weight === "" ? "" : String(Number(one.weight) + Number(other.weight));
    const both = { name: `${one.name}、${other.name}`, value: `${one.value}；${other.value}`, weight };
    return { ...group, rows: [both, ...rest] };
  });
  return { ...spec, groups };
}

/** A clean table of two or more rows in a group, and that group. */
const splittable = fc
  .constantFrom(...formNames)
  .chain(cleanSpec)
  .chain((spec) => {
    const groups = spec.groups.filter(({ rows }) => rows.length > 1).map(({ level2 }) => level2);
    return fc.record({
      spec: fc.constant(spec),
      level2: fc.constantFrom(...(groups.length > 0 ? groups : [undefined])),
    });
  });

describe("two indicators split into a new row", () => {
  it("are read in their group, and nothing else in the table is judged otherwise", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(splittable, async ({ spec, level2 }) => {
        fc.pre(level2 !== undefined);
        let grid = layOut([joined(spec, level2)]).grid;
        fc.pre(fixesOfKind(grid, "two-indicators-split").some(({ newRows }) => newRows));
        // In a form of two halves each half has its own; one is mended after the other, as by clicks.
        for (let clicks = 0; clicks < 2; clicks += 1) {
          const [fix] = fixesOfKind(grid, "two-indicators-split");
          if (fix) grid = await mended(grid, [fix]);
        }
        expect(readingOf(onlyTable(grid))).toEqual(readingOf(onlyTable(layOut([spec]).grid)));
        expect(faultsIn(grid)).toEqual([]);
        expectSoundMerges(grid);
        seen.set(spec.form, (seen.get(spec.form) ?? 0) + 1);
      }),
      { numRuns: 120 },
    );
    for (const form of formNames.filter((name) => name !== "signed-columns")) expect([form, seen.has(form)]).toEqual([form, true]); // prettier-ignore
  });
});

describe("时效 and 成本 split out of one row", () => {
  const withCost = ["ningxia-2021", "guyuan-2022", "ningxia-system"] as const;

  it("are read in their groups; only what the lost value of 时效 calls for is found anew", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withCost).chain(cleanSpec), async (spec) => {
        const [cost] = spec.groups.find(({ level2 }) => level2 === "成本指标")?.rows ?? [];
        fc.pre(cost !== undefined);
        const groups = spec.groups
          .filter(({ level2 }) => level2 !== "成本指标")
          .map((group): Group => {
            const [first, ...rest] = group.rows;
            if (group.level2 !== "时效指标" || !first || !cost) return group;
            return {
              ...group,
              rows: [
                { ...first, name: `${first.name} ${cost.name}${cost.value}`, value: cost.value },
                ...rest,
              ],
            };
          });
        const { grid } = layOut([{ ...spec, groups }]);
        const [fix] = fixesOfKind(grid, "run-together-split");
        fc.pre(fix !== undefined);
        count += 1;
        const after = await mended(grid, [fix]);
        const table = onlyTable(after);
        const costs = table.sections
          .filter(({ level2 }) => level2 === "成本指标")
          .flatMap(({ rows }) => rows);
        expect(costs.map(({ name, value }) => [name.text, value.text])).toEqual([
          [`${cost?.name}${cost?.value}`, cost?.value],
        ]);
        const known = new Set(faultsIn(grid).map((line) => line.split(" ")[0]));
        const news = faultsIn(after).filter((line) => !known.has(line.split(" ")[0]));
        expect(news.filter((line) => !line.startsWith("value-filled"))).toEqual([]);
        expectSoundMerges(after);
      }),
      { numRuns: 40 },
    );
    expect(count).toBeGreaterThan(20);
  });
});
