import type { PaneEvent } from "./pane-event";
import { type State, firstState, next } from "./state";

/** Holds the one state and tells who listens when it changes. */
export interface Store {
  readonly state: () => State;
  readonly send: (event: PaneEvent) => void;
  /** Gives the call that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeStore(): Store {
  let state = firstState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    send(event) {
      const after = next(state, event);
      if (after === state) return;
      state = after;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
