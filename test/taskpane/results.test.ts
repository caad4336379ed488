import { countsOf, resultsOf, worstOf } from "../../src/taskpane/results";
import { madeResults } from "./made-results";

describe("results", () => {
  it("groups findings by table, in the order of the workbook, those between tables last", () => {
    const results = madeResults([
      { sheet: "表一", project: "甲", findings: [{ row: 1 }, { row: 2, isBetween: true }] },
      { sheet: "表二", project: "乙", findings: [{ row: 1 }] },
    ]);
    expect(results.groups.map(({ key, items }) => [key, items.length])).toEqual([
      ["表一#1", 1],
      ["表二#1", 1],
      ["between", 1],
    ]);
  });

  it("keeps a table without findings, and leaves out an empty group between tables", () => {
    const { groups } = madeResults([{ findings: [] }]);
    expect(groups.map(({ key }) => key)).toEqual(["表一#1"]);
  });

  it("tells two findings of one rule at one cell apart", () => {
    const { items } = madeResults([
      {
        findings: [
          { row: 1, message: "一" },
          { row: 1, message: "二" },
        ],
      },
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
  });

  it("takes over the items that say the same as before, and no others", () => {
    const before = madeResults([{ findings: [{ row: 1 }, { row: 2, message: "旧" }, { row: 3 }] }]);
    const after = madeResults(
      [{ findings: [{ row: 1 }, { row: 2, message: "新" }, { row: 3, severity: "info" }] }],
      before,
    );
    expect(after.items.map((item, index) => item === before.items[index])).toEqual([true, false, false]);
  });

  it("gives a table's place among its sheet's tables as its key, so that rows put in above change nothing", () => {
    const one = madeResults([{ findings: [] }]);
    const [table] = one.report.tables;
    const moved = { ...table!, range: { ...table!.range, top: 40, bottom: 58 } };
    const after = resultsOf({ ...one, report: { ...one.report, tables: [moved] } });
    expect(after.groups.map(({ key }) => key)).toEqual(one.groups.map(({ key }) => key));
  });
});

describe("counting", () => {
  const { items } = madeResults([
    { findings: [{ row: 1 }, { row: 2, severity: "info" }, { row: 3, severity: "info" }] },
  ]);
  it("counts by severity", () => {
    expect(countsOf(items)).toEqual({ error: 1, warning: 0, info: 2 });
  });
  it.each([
    [{ error: 1, warning: 2, info: 3 }, "error"],
    [{ error: 0, warning: 2, info: 3 }, "warning"],
    [{ error: 0, warning: 0, info: 3 }, "info"],
    [{ error: 0, warning: 0, info: 0 }, undefined],
  ])("finds the worst of %j", (counts, worst) => {
    expect(worstOf(counts)).toBe(worst);
  });
});
