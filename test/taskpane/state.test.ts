import type { Failure } from "../../src/taskpane/failure";
import type { Job } from "../../src/taskpane/job";
import type { PaneEvent } from "../../src/taskpane/pane-event";
import { type State, firstState, next, restingOf, resultsIn } from "../../src/taskpane/state";
import { keys, madeResults } from "./made-results";

const results = madeResults([{ findings: [{ row: 1 }, { row: 2 }] }]);
const [first, second] = keys(results) as [string, string];
const failure: Failure = { code: "busy", detail: undefined, report: "" };
const check: Job = { kind: "check", scope: "sheet", step: { kind: "reading" } };
const insert: Job = { kind: "insert", count: 2 };

const after = (...events: readonly PaneEvent[]): State => events.reduce(next, firstState);
const checked: PaneEvent = { kind: "checked", results };
const begin = (job: Job): PaneEvent => ({ kind: "job-started", job });
const noticeOf = (state: State) => restingOf(state).notice;
const viewOf = (state: State) => {
  const resting = restingOf(state);
  if (resting.status !== "checked") throw new Error(`The state is ${resting.status}.`);
  return resting.view;
};

describe("job-started", () => {
  it("begins a job over the first view", () => {
    expect(after(begin(check))).toEqual({ status: "working", job: check, over: firstState });
  });
  it("begins no second job", () => {
    const working = after(begin(check));
    expect(next(working, begin({ kind: "clear" }))).toBe(working);
  });
  it("keeps the results in view meanwhile and drops what was told above them", () => {
    const state = after(checked, { kind: "call-failed", failure }, begin(check));
    expect(resultsIn(state)).toBe(results);
    expect(noticeOf(state)).toBeUndefined();
  });
  it("keeps the choices of the template open under its own job, its old failure gone", () => {
    const failed = after({ kind: "template-opened" }, begin(insert), { kind: "job-failed", failure });
    expect(next(failed, begin(insert))).toMatchObject({
      status: "working",
      over: { status: "template", failure: undefined },
    });
  });
  it("closes the choices of the template for another job", () => {
    expect(after({ kind: "template-opened" }, begin(check))).toMatchObject({ over: { status: "fresh" } });
  });
});

describe("stepped-on", () => {
  const step = { kind: "judging", done: 3, total: 9 } as const;
  it("tells how far a check is", () => {
    expect(after(begin(check), { kind: "stepped-on", step })).toMatchObject({ job: { step } });
  });
  it("means nothing to another job, or to none", () => {
    const clearing = after(begin({ kind: "clear" }));
    expect(next(clearing, { kind: "stepped-on", step })).toBe(clearing);
    expect(next(firstState, { kind: "stepped-on", step })).toBe(firstState);
  });
});

describe("checked", () => {
  it("shows the results from their beginning", () => {
    expect(after(begin(check), checked)).toMatchObject({
      status: "checked",
      results,
      view: { filter: "error", current: undefined },
    });
  });
  it("leaves the user where he was when he checks again", () => {
    const state = after(checked, { kind: "went-to", key: second }, { kind: "filtered", filter: "all" });
    const again = next(next(state, begin(check)), {
      kind: "checked",
      results: madeResults([{ findings: [{ row: 2 }] }]),
    });
    expect(viewOf(again)).toMatchObject({ filter: "all", current: second });
    expect(noticeOf(again)).toBeUndefined();
  });
});

describe("rechecked", () => {
  const fixed: PaneEvent = { kind: "done", notice: { kind: "fixed", count: 1, isRechecked: true }, results };
  const mended: PaneEvent = {
    kind: "rechecked",
    results: madeResults([{ findings: [{ row: 2 }] }], results),
  };
  it("says that the current finding is gone, and moves on", () => {
    const state = next(after(checked, { kind: "went-to", key: first }), mended);
    expect(viewOf(state).current).toBe(second);
    expect(noticeOf(state)).toMatchObject({ kind: "gone", item: { key: first }, hasNext: true });
  });
  it("says when nothing is left to move on to", () => {
    const none: PaneEvent = { kind: "rechecked", results: madeResults([{ findings: [] }]) };
    expect(noticeOf(next(after(checked, { kind: "went-to", key: first }), none))).toMatchObject({
      hasNext: false,
    });
  });
  it("says nothing of findings the user was not at", () => {
    const state = next(after(checked, { kind: "went-to", key: second }), mended);
    expect(noticeOf(state)).toBeUndefined();
    expect(viewOf(state).current).toBe(second);
  });
  it.each<[string, PaneEvent, PaneEvent, boolean]>([
    ["no longer tells of a change once the list is another: it may have been undone", fixed, mended, false],
    ["still tells of it while the list is the same", fixed, { kind: "rechecked", results }, true],
    [
      "still tells of a failure",
      { kind: "call-failed", failure: { code: "busy", detail: undefined, report: "" } },
      mended,
      true,
    ],
  ])("%s", (_name, told, event, isTold) => {
    expect(noticeOf(after(checked, told, event)) !== undefined).toBe(isTold);
  });
  it("works under the choices of the template and under a job", () => {
    expect(resultsIn(next(after(checked, { kind: "template-opened" }), mended))?.items).toHaveLength(1);
    expect(resultsIn(next(after(checked, begin(check)), mended))?.items).toHaveLength(1);
  });
  it("is too late once the flags are cleared", () => {
    const cleared = after(checked, begin({ kind: "clear" }), { kind: "cleared" });
    expect(next(cleared, mended)).toEqual(cleared);
  });
});

describe("cleared", () => {
  it("goes back to the first view and says so", () => {
    expect(after(checked, begin({ kind: "clear" }), { kind: "cleared" })).toEqual({
      status: "fresh",
      notice: { kind: "cleared" },
    });
  });
});

describe("inserted", () => {
  const inserted: PaneEvent = { kind: "inserted", count: 2, sheet: "表三" };
  it("closes the choices and says where the tables are", () => {
    const state = after(checked, { kind: "template-opened" }, begin(insert), inserted);
    expect(state).toMatchObject({ status: "checked", notice: { kind: "inserted", count: 2, sheet: "表三" } });
  });
});

describe("job-failed", () => {
  it("puts the failure above what was there before", () => {
    const state = after(checked, begin(check), { kind: "job-failed", failure });
    expect(state).toMatchObject({ status: "checked", results, notice: { kind: "failed", failure } });
  });
  it("leaves the choices of the template open, to be mended there", () => {
    const state = after({ kind: "template-opened" }, begin(insert), { kind: "job-failed", failure });
    expect(state).toMatchObject({ status: "template", failure });
  });
  it("means nothing when no job runs", () => {
    expect(next(firstState, { kind: "job-failed", failure })).toBe(firstState);
  });
});

describe("call-failed", () => {
  it("is told above the list and ends no job", () => {
    const state = after(checked, begin(check), { kind: "call-failed", failure });
    expect(state.status).toBe("working");
    expect(noticeOf(state)).toEqual({ kind: "failed", failure });
  });
});

describe("template-opened, about-opened, closed", () => {
  it("stands in front of the list and gives way to it again", () => {
    const list = after(checked);
    expect(next(next(list, { kind: "template-opened" }), { kind: "closed" })).toEqual(list);
    expect(next(next(list, { kind: "about-opened" }), { kind: "closed" })).toBe(list);
  });
  it("takes the place of each other, as from the ribbon", () => {
    expect(after({ kind: "about-opened" }, { kind: "template-opened" })).toMatchObject({
      status: "template",
      over: { status: "fresh" },
    });
    expect(after({ kind: "template-opened" }, { kind: "about-opened" })).toMatchObject({
      status: "about",
      over: { status: "fresh" },
    });
  });
  it("does not open over a running job, nor close one", () => {
    const working = after(begin(check));
    for (const kind of ["template-opened", "about-opened", "closed"] as const)
      expect(next(working, { kind })).toBe(working);
  });
});

describe("went-to, stepped, toggled, folded, filtered", () => {
  it.each<[string, PaneEvent, object]>([
    ["goes to a finding", { kind: "went-to", key: second }, { current: second, opened: new Set([second]) }],
    ["steps", { kind: "stepped", by: -1 }, { current: second }],
    ["unfolds", { kind: "toggled", key: first }, { opened: new Set([first]), current: undefined }],
    [
      "folds a group",
      { kind: "folded", group: "表一#1", isFolded: true },
      { folds: new Map([["表一#1", true]]) },
    ],
    ["filters", { kind: "filtered", filter: "info" }, { filter: "info" }],
  ])("%s", (_, event, view) => {
    expect(viewOf(after(checked, event))).toMatchObject(view);
  });
  it("drops what was told above the list once the user goes on", () => {
    expect(
      noticeOf(after(checked, { kind: "call-failed", failure }, { kind: "stepped", by: 1 })),
    ).toBeUndefined();
  });
  it.each<[string, readonly PaneEvent[]]>([
    ["before a check", []],
    ["during one", [checked, begin(check)]],
    ["behind the choices of the template", [checked, { kind: "template-opened" }]],
  ])("changes nothing %s", (_, events) => {
    const state = after(...events);
    expect(next(state, { kind: "stepped", by: 1 })).toBe(state);
  });
});

describe("dismissed", () => {
  it("takes away what was told above the list", () => {
    expect(noticeOf(after({ kind: "call-failed", failure }, { kind: "dismissed" }))).toBeUndefined();
  });
  it("takes away what was told in the choices of the template", () => {
    const failed = after({ kind: "template-opened" }, begin(insert), { kind: "job-failed", failure });
    expect(next(failed, { kind: "dismissed" })).toMatchObject({ status: "template", failure: undefined });
  });
});
