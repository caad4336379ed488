import { addressText, rangeText, type Range } from "../../src/core/grid/address";
import type { Severity } from "../../src/core/findings/finding";
import type { Breach, Rule } from "../../src/core/findings/rule";
import { defaultSettings, type Settings } from "../../src/core/findings/settings";
import { layouts } from "../../src/core/table/layouts";
import { recognise } from "../../src/core/table/read-table";
import type { Table } from "../../src/core/table/table";
import { drawGrid } from "./draw-grid";
import { Told } from "./told";

/** A drawn table, or one a sheet; with more to say of it, an object. */
export type Case = string | readonly string[] | DrawnCase;

export interface DrawnCase {
  readonly draw: string | readonly string[];
  /** What its sheets are called, in place of Sheet. */
  readonly sheet?: string;
  /** Of every finding. */
  readonly severity?: Severity;
  readonly settings?: Partial<Settings>;
  /** A part of the first finding's Chinese message. */
  readonly says?: string;
}

/**
 * One test a case: the rule must flag the cells marked "!" and no others, and say of them what its text in
 * test/fixtures/rules says. A drawing is read as the product reads a sheet.
 * A rule needs cases both ways, else it could flag all or nothing.
 */
export function testRule(rule: Rule, cases: Readonly<Record<string, Case>>): void {
  const drawn = Object.entries(cases).map(([name, each]) => [name, inFull(each)] as const);
  const told = new Told(`rules/${rule.id}`);
  describe(rule.id, () => {
    it.each(drawn)("%s", (name, { draw, sheet: called = "Sheet", severity, settings, says }) => {
      const sheets = [draw]
        .flat()
        .map((each, index) => ({ draw: each, sheet: called === "Sheet" ? `Sheet${index + 1}` : called }))
        .map(({ draw: each, sheet }) => ({ sheet, ...drawGrid(each, sheet) }));
      const tables = sheets.flatMap(({ grid }) => recognise(grid, layouts));
      expect(tables.length).toBeGreaterThanOrEqual(sheets.length);
      const breaches = breachesOf(rule, tables, { ...defaultSettings, ...settings });
      const marked = sheets.flatMap(({ sheet, marked: cells }) =>
        cells.map((cell) => `${sheet}!${addressText(cell)}`),
      );
      expect(placesOf(breaches)).toEqual([...marked].sort());
      const worded = breaches.map(({ breach }) => rule.message(breach.facts));
      for (const { zh, en } of worded) expect([zh, en].every(isWorded)).toBe(true);
      if (severity)
        for (const { breach } of breaches) expect(breach.severity ?? rule.severity).toBe(severity);
      if (says !== undefined) expect(worded[0]?.zh).toContain(says);
      const lines = breaches.flatMap((placed) => linesOf(rule, placed));
      expect(lines.join("\n")).toBe(told.expected(name, lines));
    });

    it("has cases that must be flagged and cases that must not", () => {
      const isFlagging = ([, { draw }]: (typeof drawn)[number]) =>
        [draw].flat().some((each) => drawGrid(each).marked.length > 0);
      expect(new Set(drawn.map(isFlagging))).toEqual(new Set([true, false]));
      expect(told.names().sort()).toEqual(
        drawn
          .filter(isFlagging)
          .map(([name]) => name)
          .sort(),
      );
    });
  });
}

function inFull(each: Case): DrawnCase {
  return typeof each === "object" && "draw" in each ? each : { draw: each };
}

interface Placed {
  readonly sheet: string;
  readonly breach: Breach<unknown>;
}

function breachesOf(rule: Rule, tables: readonly Table[], settings: Settings): Placed[] {
  const placed: Placed[] = [];
  for (const table of tables) {
    rule.check?.(table, (breach) => placed.push({ sheet: table.sheet, breach }), settings);
  }
  rule.checkAll?.(tables, (breach) => placed.push({ sheet: breach.sheet, breach }), settings);
  return placed;
}

function placesOf(breaches: readonly Placed[]): string[] {
  return breaches.map(({ sheet, breach }) => `${sheet}!${firstOf(breach.at)}`).sort();
}

/** One breach as text: where, how severe, which further cells, and the words for it. */
function linesOf(rule: Rule, { sheet, breach }: Placed): string[] {
  const { zh, en } = rule.message(breach.facts);
  const cells = (breach.cells ?? []).map(rangeText).join(" ");
  const place = `  ${sheet} ${rangeText(breach.at)} ${breach.severity ?? rule.severity}`;
  return [cells === "" ? place : `${place}, with ${cells}`, `    ${zh}`, `    ${en}`].map(inOneLine);
}

function inOneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}

function firstOf({ top, left }: Range): string {
  return addressText({ row: top, column: left });
}

function isWorded(text: string): boolean {
  return text !== "" && !/undefined|NaN|\[object/.test(text);
}
