import type { Breach, Rule } from "../../../src/core/findings/rule";
import { defaultSettings } from "../../../src/core/findings/settings";
import { validate } from "../../../src/core/findings/validate";
import { rangeOf } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { drawTable } from "../../support/draw-table";

const [first, second] = ["甲", "乙"].flatMap((sheet) =>
  recognise(drawGrid(drawTable(), sheet).grid, layouts),
) as [ReturnType<typeof recognise>[number], ReturnType<typeof recognise>[number]];

const words = { zh: "", en: "" };
const base = {
  key: "X-00",
  what: words,
  why: words,
  fix: words,
  source: words,
  example: { wrong: "", right: "" },
};

function breachAt(cell: string): Breach<string> {
  return { at: rangeOf(cell)!, facts: cell };
}

/** A rule that reports these cells of each table. */
function ruleOf(id: string, cells: readonly string[], more: Partial<Rule> = {}): Rule {
  return {
    ...base,
    id,
    severity: "warning",
    check: (_table, report) => cells.forEach((cell) => report(breachAt(cell))),
    message: (facts) => ({ zh: `${id} ${String(facts)}`, en: "" }),
    ...more,
  };
}

function told(rules: readonly Rule[], settings: Partial<typeof defaultSettings> = {}): string[] {
  const { findings } = validate([first, second], rules, { ...defaultSettings, ...settings });
  return findings.map(({ sheet, severity, message }) => `${sheet} ${severity} ${message.zh}`);
}

describe("validate", () => {
  it("tells by table, then by row and column, whatever the order of the rules", () => {
    expect(told([ruleOf("one", ["B9", "C2"]), ruleOf("two", ["B2", "B3"])])).toEqual([
      "甲 warning two B2",
      "甲 warning one C2",
      "甲 warning two B3",
      "甲 warning one B9",
      "乙 warning two B2",
      "乙 warning one C2",
      "乙 warning two B3",
      "乙 warning one B9",
    ]);
  });

  it("tells what is between tables last", () => {
    const between: Rule = {
      ...ruleOf("between", []),
      check: () => undefined,
      checkAll: (_tables, report) => report({ ...breachAt("A1"), sheet: "甲" }),
    };
    const { findings } = validate([first, second], [between, ruleOf("one", ["B9"])], defaultSettings);
    expect(findings.map(({ rule, sheet, table }) => [rule, sheet, table])).toEqual([
      ["one", "甲", first],
      ["one", "乙", second],
      ["between", "甲", undefined],
    ]);
  });

  it("names the cell itself first among the cells concerned", () => {
    const rule = ruleOf("one", [], {
      check: (_table, report) => {
        report({ ...breachAt("B2"), cells: [rangeOf("C3")!, rangeOf("D4")!] });
        report(breachAt("B3"));
      },
    });
    const { findings } = validate([first], [rule], defaultSettings);
    expect(findings.map(({ cells }) => cells)).toEqual([
      [rangeOf("B2"), rangeOf("C3"), rangeOf("D4")],
      [rangeOf("B3")],
    ]);
  });

  it("takes the settings' severity before the finding's, and that before the rule's", () => {
    const mild = ruleOf("mild", [], {
      check: (_table, report) => report({ ...breachAt("B2"), severity: "info" }),
    });
    expect(told([mild])).toEqual(["甲 info mild B2", "乙 info mild B2"]);
    expect(told([mild], { severities: { mild: "error" } })).toEqual(["甲 error mild B2", "乙 error mild B2"]);
    expect(told([mild], { severities: { mild: "off" } })).toEqual([]);
  });

  it("runs a rule on trial only where the settings switch it on", () => {
    const trial = ruleOf("trial", ["B2"], { isTrial: true });
    expect(told([trial])).toEqual([]);
    expect(told([trial], { isTrialOn: true })).toHaveLength(2);
    expect(told([trial], { isTrialOn: true, severities: { trial: "off" } })).toEqual([]);
  });

  it("lists a rule that crashes, and runs the others", () => {
    const broken = ruleOf("broken", [], {
      check: () => {
        throw new Error("oh");
      },
    });
    const { findings, broken: crashed } = validate([first], [broken, ruleOf("one", ["B2"])], defaultSettings);
    expect(crashed).toEqual([{ rule: "broken", reason: "Error: oh" }]);
    expect(findings.map(({ rule }) => rule)).toEqual(["one"]);
  });
});
