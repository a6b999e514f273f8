import type { Review } from "../../core/review";
import { filterIssues } from "./filter-issues";
import { groupIssues, type IssueGroup } from "./group-issues";
import { countFilters, type ListState } from "./list-state";
import type { Grouping } from "./pane-state";
import { structureFirst } from "./structure-first";

/** The observations as they are listed. */
export interface ListView {
  readonly groups: readonly IssueGroup[];
  /** Positions in `review.issues` of all that is listed, in the order of the list, closed groups included. */
  readonly order: readonly number[];
  /** How many there are without any filter, those that wait left out. */
  readonly all: number;
  readonly activeFilters: number;
  /** Names of the sheets whose headings come first, and how many observations wait for that; none where nothing waits. */
  readonly first: { readonly sheetNames: readonly string[]; readonly waiting: number };
}

export interface ListOptions {
  readonly grouping: Grouping;
  readonly list: Pick<ListState, "filters" | "showsUnreliable">;
  /** See `filterIssues`. */
  readonly textAt: (index: number) => string;
}

const prepared = new WeakMap<Review, { readonly choice: string; readonly view: ListView }>();

const choiceOf = ({ grouping, list: { filters, showsUnreliable } }: Pick<ListOptions, "grouping" | "list">) =>
  JSON.stringify([grouping, filters, showsUnreliable]);

/** Works out what the list is going to show, so that drawing a review begins with it at hand. A search is made when it is drawn. */
export function prepareListView(review: Review, options: Pick<ListOptions, "grouping" | "list">): void {
  if (options.list.filters.query !== "") return;
  prepared.set(review, { choice: choiceOf(options), view: viewOf(review, { ...options, textAt: () => "" }) });
}

/** What the list shows of a review. Pure. */
export function listView(review: Review, options: ListOptions): ListView {
  const before = prepared.get(review);
  return before?.choice === choiceOf(options) ? before.view : viewOf(review, options);
}

function viewOf(review: Review, { grouping, list, textAt }: ListOptions): ListView {
  const { issues } = review;
  const { waits, ...first } = structureFirst(review);
  const holdsBack = !list.showsUnreliable && first.waiting > 0;
  const passing = filterIssues(review, list.filters, textAt);
  const shown = holdsBack
    ? passing.filter((index) => {
        const issue = issues[index];
        return issue !== undefined && !waits(issue);
      })
    : passing;
  const groups = groupIssues(review, grouping, shown);
  return {
    groups,
    order: groups.flatMap(({ indexes }) => indexes),
    all: holdsBack ? issues.length - first.waiting : issues.length,
    activeFilters: countFilters(list.filters),
    first,
  };
}
