import type { Review } from "../../core/review";
import { listView } from "./list-view";
import type { PaneState } from "./pane-state";

/** What the walk through the observations needs of the session. */
export interface WalkContext {
  readonly getState: () => PaneState;
  /** Reviews where nothing was reviewed yet; what fails is in the state. */
  readonly review: () => Promise<void>;
  readonly goTo: (index: number) => Promise<void>;
  /** What a search in the list looks at. */
  readonly textAt: (review: Review) => (index: number) => string;
}

export interface WalkActions {
  /** Goes to the observation after the one that is shown, in the order of the list; to the first where none is. */
  readonly nextIssue: () => Promise<void>;
  /** Goes to the one before; to the last where none is shown. */
  readonly previousIssue: () => Promise<void>;
}

/** Walks through what the list shows, as the buttons of the details do. At its ends it stays where it is. */
export function createWalk({ getState, review, goTo, textAt }: WalkContext): WalkActions {
  async function walk(from: (place: number, count: number) => number): Promise<void> {
    if (getState().results.kind === "none") await review();
    const { results, grouping, list } = getState();
    if (results.kind === "none") return;
    const { order } = listView(results.review, { grouping, list, textAt: textAt(results.review) });
    const place = results.selected === null ? -1 : order.indexOf(results.selected);
    const index = order[from(place, order.length)];
    if (index !== undefined) await goTo(index);
  }
  return {
    nextIssue: () => walk((place) => place + 1),
    previousIssue: () => walk((place, count) => (place === -1 ? count - 1 : place - 1)),
  };
}
