import type { Severity } from "../core/findings/finding";
import type { Group, Item, Results } from "./results";

/** How the user looks at the results: what is shown, where he is, what he has unfolded. */
export interface View {
  readonly filter: Filter;
  /** The key of the finding he is at. */
  readonly current: string | undefined;
  /** Keys of the findings whose why and how stand open. */
  readonly opened: ReadonlySet<string>;
  /** Groups he folded (true) or unfolded (false) himself; the others follow `isFolded`. */
  readonly folds: ReadonlyMap<string, boolean>;
}

export type Filter = "all" | Severity;

/** What is shown after a first check: what must be fixed, where there is such, so that the eye lands there. */
export function firstView({ items }: Results): View {
  const filter = items.some((item) => isShown(item, "error")) ? "error" : "all";
  return { filter, current: undefined, opened: new Set(), folds: new Map() };
}

/** Lists longer than this open folded, table by table. */
export const longList = 60;

export function isShown(item: Item, filter: Filter): boolean {
  return filter === "all" || item.finding.severity === filter;
}

export function currentItem(results: Results, view: View): Item | undefined {
  return results.items.find(({ key }) => key === view.current);
}

/** Whether a group shows its heading only: a long list begins with all but its first group folded. */
export function isFolded(group: Group, results: Results, view: View): boolean {
  const chosen = view.folds.get(group.key);
  if (chosen !== undefined) return chosen;
  if (results.items.length <= longList) return false;
  return group !== results.groups.find(({ items }) => items.some((item) => isShown(item, view.filter)));
}

/** Makes a finding current, unfolded and visible. */
export function goTo(results: Results, view: View, key: string): View {
  const item = results.items.find((one) => one.key === key);
  if (!item) return view;
  return {
    ...view,
    current: key,
    opened: new Set([key]),
    folds: new Map([...view.folds, [item.group, false]]),
  };
}

/** The finding after (1) or before (-1) the current one among those shown; past the end it begins again. */
export function step(results: Results, view: View, by: 1 | -1): View {
  const at = results.items.findIndex(({ key }) => key === view.current);
  const later = results.items.slice(at + 1);
  const earlier = results.items.slice(0, Math.max(at, 0));
  const onward = by === 1 ? [...later, ...earlier] : [...earlier.reverse(), ...later.reverse()];
  const target = onward.find((item) => isShown(item, view.filter));
  return target ? goTo(results, view, target.key) : view;
}

export function toggle(view: View, key: string): View {
  const opened = new Set(view.opened);
  if (!opened.delete(key)) opened.add(key);
  return { ...view, opened };
}

export function fold(view: View, group: string, isNowFolded: boolean): View {
  return { ...view, folds: new Map([...view.folds, [group, isNowFolded]]) };
}

/** The view after a re-check, and the finding it stood at where that one is gone. */
export interface Kept {
  readonly view: View;
  readonly gone: Item | undefined;
}

/** Keeps the user where he was: at the same finding, also where it moved; where it is gone, at the next one. */
export function keepPlace(before: Results, after: Results, old: View): Kept {
  const view = { ...old, filter: usefulFilter(after, old.filter) };
  const at = before.items.findIndex(({ key }) => key === view.current);
  const current = before.items[at];
  if (!current) return { view: { ...view, current: undefined }, gone: undefined };
  const stayed = after.items.find(({ key }) => key === current.key) ?? movedItem(before, after, current);
  if (stayed) return { view: moveTo(view, current.key, stayed.key), gone: undefined };
  const stillThere = new Set(after.items.filter((item) => isShown(item, view.filter)).map(({ key }) => key));
  const isLeft = ({ key }: Item) => stillThere.has(key);
  const next = before.items.slice(at + 1).find(isLeft) ?? before.items.slice(0, at).reverse().find(isLeft);
  return { view: moveTo(view, current.key, next?.key), gone: current };
}

/** Once nothing is left of a kind, everything is shown again. */
function usefulFilter({ items }: Results, filter: Filter): Filter {
  return items.some((item) => isShown(item, filter)) ? filter : "all";
}

/** The same finding at another address, as after a row put in above it: it says the same and was not there before. */
function movedItem(before: Results, after: Results, current: Item): Item | undefined {
  const known = new Set(before.items.map(({ key }) => key));
  return after.items.find(
    ({ key, finding }) =>
      !known.has(key) &&
      finding.rule === current.finding.rule &&
      finding.sheet === current.finding.sheet &&
      finding.message.zh === current.finding.message.zh,
  );
}

function moveTo(view: View, from: string, to: string | undefined): View {
  if (from === to) return view;
  const opened = new Set(view.opened);
  if (opened.delete(from) && to !== undefined) opened.add(to);
  return { ...view, current: to, opened };
}
