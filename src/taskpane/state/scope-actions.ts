import type { Operations } from "../operations";
import type { ScopeAction, Scope } from "./scope-state";

export interface ScopeActions {
  /** Chooses what the next review looks at. */
  readonly setScope: (scope: Scope) => Promise<void>;
}

export interface ScopeContext {
  readonly operations: Pick<Operations, "listSheets">;
  readonly dispatch: (action: ScopeAction) => void;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

export function createScopeActions({ operations, dispatch, attempt }: ScopeContext): ScopeActions {
  return {
    setScope: async (scope) => {
      dispatch({ type: "scope-chosen", scope });
      if (scope.kind !== "sheets") return;
      await attempt(async () => dispatch({ type: "sheets-listed", sheetNames: await operations.listSheets() }));
    },
  };
}
