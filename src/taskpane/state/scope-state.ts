import type { SheetChoice } from "../../operations/review-workbook";
import type { SheetName } from "../../operations/list-sheets";

/** What of the workbook a review looks at. */
export type Scope =
  | { readonly kind: "workbook" }
  | { readonly kind: "active-sheet" }
  /** The sheets that the person ticked. */
  | { readonly kind: "sheets"; readonly sheetIds: readonly string[] };

export const wholeWorkbook: Scope = { kind: "workbook" };

export interface ScopeState {
  readonly scope: Scope;
  /** The workbook's sheets as they were listed last, to choose from; null before that. */
  readonly sheetNames: readonly SheetName[] | null;
}

export type ScopeAction =
  | { readonly type: "scope-chosen"; readonly scope: Scope }
  | { readonly type: "sheets-listed"; readonly sheetNames: readonly SheetName[] };

/** What a review has to read. */
export function sheetChoiceOf(scope: Scope): SheetChoice {
  if (scope.kind === "sheets") return scope.sheetIds;
  return scope.kind === "active-sheet" ? "active" : "all";
}

/** Whether both look at the same; the sheet in front may have become another, which only a review can tell. */
export function isSameScope(a: Scope, b: Scope): boolean {
  const idsOf = (scope: Scope) => (scope.kind === "sheets" ? [...scope.sheetIds].sort().join(" ") : "");
  return a.kind === b.kind && idsOf(a) === idsOf(b);
}

/** A scope without sheets that are gone; ticks of those that are there stay. */
function withoutGone(scope: Scope, sheetNames: readonly SheetName[]): Scope {
  if (scope.kind !== "sheets") return scope;
  const there = new Set(sheetNames.map(({ sheetId }) => sheetId));
  return { kind: "sheets", sheetIds: scope.sheetIds.filter((sheetId) => there.has(sheetId)) };
}

export function reduceScope(state: ScopeState, action: ScopeAction): ScopeState {
  if (action.type === "scope-chosen") return { ...state, scope: action.scope };
  return { scope: withoutGone(state.scope, action.sheetNames), sheetNames: action.sheetNames };
}
