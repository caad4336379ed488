import type { Failure } from "./failure";
import type { Job, Step } from "./job";
import type { Checked, Resting, RulePages, State } from "./state-shape";
import type { PaneEvent } from "./pane-event";
import type { Notice } from "./notice";
import type { Results } from "./results";
import { type View, firstView, fold, goTo, keepPlace, step, toggle } from "./view";

export type { Notice } from "./notice";
export type * from "./state-shape";

export const firstState: State = { status: "fresh", notice: undefined };

/** The state after an event; an event that does not fit leaves it as it is. */
export function next(state: State, event: PaneEvent): State {
  switch (event.kind) {
    case "job-started":
      return started(state, event.job);
    case "stepped-on":
      return steppedOn(state, event.step);
    case "checked":
      return checked(state, event.results);
    case "rechecked":
      return onResting(state, (resting) => rechecked(resting, event.results));
    case "cleared":
      return { status: "fresh", notice: { kind: "cleared" } };
    case "inserted":
      return { ...restingOf(state), notice: event };
    case "done":
      return done(restingOf(state), event);
    case "job-failed":
      return jobFailed(state, event.failure);
    case "call-failed":
      return onResting(state, (resting) => ({
        ...resting,
        notice: { kind: "failed", failure: event.failure },
      }));
    case "template-opened":
    case "about-opened":
    case "fixes-opened":
    case "rules-opened":
    case "settings-opened":
      return state.status === "working" ? state : opened(state, event);
    case "closed":
      return isResting(state) || state.status === "working" ? state : state.over;
    case "dismissed":
      return "failure" in state ? { ...state, failure: undefined } : onResting(state, quiet);
    default:
      return onView(state, event);
  }
}

type Opening = Extract<PaneEvent, { kind: `${string}-opened` }>;

function opened(state: State, event: Opening): State {
  switch (event.kind) {
    case "template-opened":
      return { status: "template", over: quiet(restingOf(state)), failure: undefined };
    case "about-opened":
      return { status: "about", over: restingOf(state) };
    case "fixes-opened":
      return { status: "fixes", over: restingOf(state) };
    case "rules-opened":
      return { status: "rules", rule: event.rule, over: underPages(state) };
    case "settings-opened": {
      const { settings, faults } = event;
      return { status: "settings", settings, faults, failure: undefined, over: underPages(state) };
    }
  }
}

/** Out of 设置与说明 one comes back to it, out of the list to the list. */
function underPages(state: State): RulePages["over"] {
  if (state.status === "rules" || state.status === "settings") return state.over;
  return state.status === "about" ? state : restingOf(state);
}

/** What stands below whatever is in front. */
export function restingOf(state: State): Resting {
  return isResting(state) ? state : restingOf(state.over);
}

/** The results in view, also while something stands before them or runs over them. */
export function resultsIn(state: State): Results | undefined {
  const resting = restingOf(state);
  return resting.status === "checked" ? resting.results : undefined;
}

function isResting(state: State): state is Resting {
  return state.status === "fresh" || state.status === "checked";
}

/** One job at a time: a second one is not begun. What was filled in stays open under its own job only. */
function started(state: State, job: Job): State {
  if (state.status === "working") return state;
  const isOwn =
    (state.status === "template" && job.kind === "insert") ||
    (state.status === "settings" && job.kind === "save-settings");
  if (isOwn) {
    return { status: "working", job, over: { ...state, failure: undefined } };
  }
  return { status: "working", job, over: quiet(restingOf(state)) };
}

function steppedOn(state: State, reached: Step): State {
  if (state.status !== "working" || state.job.kind !== "check") return state;
  return { ...state, job: { ...state.job, step: reached } };
}

/** A second check leaves the user at the finding and the filter he had. */
function checked(state: State, results: Results): State {
  const under = restingOf(state);
  const view =
    under.status === "checked" ? keepPlace(under.results, results, under.view).view : firstView(results);
  return { status: "checked", results, view, notice: undefined };
}

/** What the job told goes before what the new results would tell. */
function done(under: Resting, { notice, results }: Extract<PaneEvent, { kind: "done" }>): Resting {
  return { ...(results ? rechecked(under, results) : under), notice };
}

function jobFailed(state: State, failure: Failure): State {
  if (state.status !== "working") return state;
  if ("failure" in state.over) return { ...state.over, failure };
  return { ...state.over, notice: { kind: "failed", failure } };
}

function rechecked(resting: Resting, results: Results): Resting {
  if (resting.status !== "checked") return resting;
  const { view, gone } = keepPlace(resting.results, results, resting.view);
  const notice: Notice | undefined = gone && {
    kind: "gone",
    item: gone,
    hasNext: view.current !== undefined,
  };
  return { ...resting, results, view, notice: notice ?? stillTrue(resting, results) };
}

/** What was told of a deed holds until the list changes, for it may have been undone; a failure is told until it is read. */
function stillTrue({ notice, results }: Checked, after: Results): Notice | undefined {
  if (notice?.kind === "failed") return notice;
  const isSame =
    results.items.length === after.items.length &&
    results.items.every(({ key }, index) => key === after.items[index]?.key);
  return isSame ? notice : undefined;
}

function onView(state: State, event: PaneEvent): State {
  if (state.status !== "checked") return state;
  const view = nextView(state, event);
  return view === state.view ? state : { ...state, view, notice: undefined };
}

function nextView({ results, view }: Checked, event: PaneEvent): View {
  switch (event.kind) {
    case "went-to":
      return goTo(results, view, event.key);
    case "stepped":
      return step(results, view, event.by);
    case "toggled":
      return toggle(view, event.key);
    case "folded":
      return fold(view, event.group, event.isFolded);
    case "filtered":
      return { ...view, filter: event.filter };
    default:
      return view;
  }
}

function onResting<Given extends State>(state: Given, change: (resting: Resting) => Resting): State {
  if (isResting(state)) return change(state);
  return { ...state, over: onResting(state.over, change) } as State;
}

function quiet(resting: Resting): Resting {
  return { ...resting, notice: undefined };
}
