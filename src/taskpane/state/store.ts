import type { PaneState } from "./pane-state";
import { reduce, type PaneAction } from "./reducer";

export interface Store {
  readonly getState: () => PaneState;
  /** @returns the way to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: PaneAction) => void;
}

/** Holds the pane's state and tells of every new one. */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
