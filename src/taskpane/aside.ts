import type { Aside, State } from "./state";

/** What stands in front of the list, also while its own job runs. */
export function asideIn(state: State): Aside | undefined {
  const front = state.status === "working" ? state.over : state;
  return front.status === "fresh" || front.status === "checked" ? undefined : front;
}
