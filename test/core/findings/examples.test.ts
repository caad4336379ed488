import { addressText } from "../../../src/core/grid/address";
import type { Breach, Rule } from "../../../src/core/findings/rule";
import { rules } from "../../../src/core/findings/rules";
import { defaultSettings } from "../../../src/core/findings/settings";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawExample } from "../../support/draw-example";
import { drawGrid } from "../../support/draw-grid";

/** About several tables, weights, a lost label or a list of the department: told in words, and proven by the rule's own cases. */
const toldOnly = [
  "project-name-as-budgeted",
  "projects-within-department-budget",
  "output-and-effect-present",
  "level2-under-its-level1",
  "enough-indicators",
  "label-known",
  "sign-fits-value",
  "no-zero-cost",
  "weights-add-up",
  "weight-above-zero",
  "level1-weights-as-set",
  "indicators-not-copied",
  "project-once",
  "differs-from-last-year",
  "style-alike",
  "everything-understood",
];

const drawn = rules.flatMap((rule) => {
  const [wrong, right] = [drawExample(rule.example.wrong), drawExample(rule.example.right)];
  return wrong !== undefined && right !== undefined ? [[rule.id, { rule, wrong, right }] as const] : [];
});

describe("the examples a rule gives", () => {
  it.each(rules.map((rule) => [rule.id, rule.example] as const))(
    "%s: both are filled, and differ",
    (_id, { wrong, right }) => {
      for (const text of [wrong, right]) {
        expect(text).toMatch(/[\u4e00-\u9fff]/);
        expect(text).not.toMatch(/^\s|\s$|\n\n/);
      }
      expect(wrong).not.toBe(right);
    },
  );

  it("can be drawn, but for a few", () => {
    const ids: readonly string[] = drawn.map(([id]) => id);
    expect(
      rules
        .map(({ id }) => id)
        .filter((id) => !ids.includes(id))
        .sort(),
    ).toEqual([...toldOnly].sort());
  });

  it.each(drawn)("%s flags the wrong one and accepts the right one", (_id, { rule, wrong, right }) => {
    expect(placesIn(rule, wrong)).not.toEqual([]);
    expect(placesIn(rule, right)).toEqual([]);
  });
});

function placesIn(rule: Rule, drawing: string): string[] {
  const tables = recognise(drawGrid(drawing).grid, layouts);
  expect(tables).toHaveLength(1);
  const places: string[] = [];
  const report = ({ at }: Breach<unknown>) => places.push(addressText({ row: at.top, column: at.left }));
  for (const table of tables) rule.check?.(table, report, defaultSettings);
  return places;
}
