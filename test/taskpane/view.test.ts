import {
  currentItem,
  firstView,
  fold,
  goTo,
  isFolded,
  keepPlace,
  longList,
  step,
  toggle,
} from "../../src/taskpane/view";
import { keys, madeResults } from "./made-results";

const three = madeResults([
  { findings: [{ row: 1 }, { row: 2, severity: "warning" }] },
  { sheet: "表二", findings: [{ row: 1, severity: "error" }] },
]);
const [first, second, third] = keys(three) as [string, string, string];
const view = { ...firstView(three), filter: "all" as const };

describe("the first view", () => {
  it("shows what must be fixed where there is such", () => {
    expect(firstView(three).filter).toBe("error");
  });
  it("shows everything where nothing must be fixed", () => {
    expect(firstView(madeResults([{ findings: [{ row: 1, severity: "info" }] }])).filter).toBe("all");
  });
});

describe("stepping", () => {
  it.each([
    ["goes to the first one from nowhere", undefined, 1, first],
    ["goes to the last one backwards from nowhere", undefined, -1, third],
    ["goes on", first, 1, second],
    ["goes back", second, -1, first],
    ["crosses into the next table", second, 1, third],
    ["begins again after the last", third, 1, first],
    ["goes to the last before the first", first, -1, third],
  ] as const)("%s", (_, from, by, to) => {
    expect(step(three, { ...view, current: from }, by).current).toBe(to);
  });

  it("passes over what the filter hides", () => {
    expect(step(three, { ...view, filter: "error", current: first }, 1).current).toBe(third);
  });
  it("leaves a finding that the filter hides for the next shown one", () => {
    expect(step(three, { ...view, filter: "error", current: second }, 1).current).toBe(third);
  });
  it("stays where it is when it is the only one", () => {
    const only = { ...view, filter: "warning" as const, current: second };
    expect(step(three, only, 1).current).toBe(second);
  });
  it("does nothing in an empty list", () => {
    const none = madeResults([{ findings: [] }]);
    expect(step(none, view, 1)).toBe(view);
  });
});

describe("going to a finding", () => {
  it("unfolds it alone and opens its group", () => {
    const folded = fold({ ...view, opened: new Set([first]) }, "表二#1", true);
    const after = goTo(three, folded, third);
    expect([...after.opened]).toEqual([third]);
    expect(isFolded(three.groups[1]!, three, after)).toBe(false);
    expect(currentItem(three, after)?.key).toBe(third);
  });
  it("ignores a finding that is not there", () => {
    expect(goTo(three, view, "nowhere")).toBe(view);
  });
});

describe("unfolding", () => {
  it("opens and closes one finding and leaves the others", () => {
    const both = toggle(toggle(view, first), second);
    expect([...both.opened]).toEqual([first, second]);
    expect([...toggle(both, first).opened]).toEqual([second]);
  });
});

describe("folding", () => {
  const rows = Array.from({ length: longList }, (_, row) => ({ row }));
  it("keeps a short list open", () => {
    const short = madeResults([{ findings: rows }]);
    expect(short.groups.map((group) => isFolded(group, short, view))).toEqual([false]);
  });
  it("begins a long list with all but its first group folded", () => {
    const long = madeResults([{ findings: [] }, { findings: rows }, { findings: [{ row: 1 }] }]);
    expect(long.groups.map((group) => isFolded(group, long, view))).toEqual([true, false, true]);
  });
  it("does as the user did", () => {
    expect(isFolded(three.groups[0]!, three, fold(view, "表一#1", true))).toBe(true);
  });
});

describe("keeping the place over a re-check", () => {
  const at = (key: string) => ({ ...view, current: key, opened: new Set([key]) });
  const two = (rows: readonly number[]) => madeResults([{ findings: rows.map((row) => ({ row })) }]);

  it("stays at a finding that stands", () => {
    const kept = keepPlace(three, madeResults([{ findings: [{ row: 1 }] }], three), at(first));
    expect(kept).toEqual({ view: { ...at(first) }, gone: undefined });
  });
  it("moves on to the next one when it is gone, unfolded as it was", () => {
    const before = two([1, 2, 3]);
    const [, middle, last] = keys(before) as [string, string, string];
    const { view: after, gone } = keepPlace(before, two([1, 3]), at(middle));
    expect(gone?.key).toBe(middle);
    expect(after.current).toBe(last);
    expect([...after.opened]).toEqual([last]);
  });
  it("moves back when there is no next one", () => {
    const before = two([1, 2]);
    const [one, other] = keys(before) as [string, string];
    expect(keepPlace(before, two([1]), at(other)).view.current).toBe(one);
  });
  it("is nowhere when nothing is left", () => {
    const before = two([1]);
    const kept = keepPlace(before, two([]), at(keys(before)[0]!));
    expect(kept.view.current).toBeUndefined();
    expect(kept.gone?.finding.message.zh).toBe("第 1 行有误");
  });
  it("follows a finding that moved with its row", () => {
    const before = madeResults([{ findings: [{ row: 4, message: "同一处" }] }]);
    const after = madeResults([{ findings: [{ row: 5, message: "同一处" }] }]);
    const kept = keepPlace(before, after, at(keys(before)[0]!));
    expect(kept.gone).toBeUndefined();
    expect(kept.view.current).toBe(keys(after)[0]);
  });
  it("does not take another finding that says the same for it", () => {
    const same = (rows: readonly number[]) =>
      madeResults([{ findings: rows.map((row) => ({ row, message: "没有指标值" })) }]);
    const before = same([4, 5]);
    expect(keepPlace(before, same([5]), at(keys(before)[0]!)).gone?.key).toBe(keys(before)[0]);
  });
  it("shows everything once nothing is left of the kind that was shown", () => {
    const after = madeResults([{ findings: [{ row: 2, severity: "warning" }] }]);
    const kept = keepPlace(three, after, { ...at(first), filter: "error" });
    expect(kept.view.filter).toBe("all");
    expect(kept.view.current).toBe(second);
  });
});
