import type { Issue, Severity } from "../../core/rule";
import type { HiddenPart } from "../../operations/go-to-cell";

/** Which observations are shown. Where nothing is chosen, all are. */
export interface IssueFilters {
  /** In the order in which they were chosen. */
  readonly severities: readonly Severity[];
  /** As `areaKeyOf` tells it. */
  readonly area: string | null;
  readonly sheetId: string | null;
  /** Only what is said of activities that are overdue at the cut-off day. */
  readonly onlyOverdue: boolean;
  /** Only what is said of activities that name no product or evidence. */
  readonly onlyMissingEvidence: boolean;
  /** As typed. */
  readonly query: string;
}

/** How the observations are looked at. */
export interface ListState {
  readonly filters: IssueFilters;
  /** Keys of the groups that are open; null until one was opened or closed: the first one is. */
  readonly open: readonly string[] | null;
  /** Keys of the groups of which not only the first few are shown. */
  readonly whole: readonly string[];
  /** Whether observations on sheets whose headings have to be corrected first are shown too. */
  readonly showsUnreliable: boolean;
  /** Whether the chosen observation was chosen by selecting its cell in the sheet. */
  readonly isFollowed: boolean;
  /** What hides the cell of the chosen observation. */
  readonly hidden: HiddenPart | null;
  /** What the last edit of a sheet changed in the list; null where the review was asked for. */
  readonly news: ListNews | null;
}

/** The observations that an edit resolved, and how many it brought; there may be neither. */
export interface ListNews {
  readonly resolved: readonly Issue[];
  readonly added: number;
}

export const noFilters: IssueFilters = {
  severities: [],
  area: null,
  sheetId: null,
  onlyOverdue: false,
  onlyMissingEvidence: false,
  query: "",
};

export const initialList: ListState = {
  filters: noFilters,
  open: null,
  whole: [],
  showsUnreliable: false,
  isFollowed: false,
  hidden: null,
  news: null,
};

export type ListAction =
  | { readonly type: "list-filtered"; readonly filters: Partial<IssueFilters> }
  | { readonly type: "severity-toggled"; readonly severity: Severity }
  | { readonly type: "filters-cleared" }
  | { readonly type: "groups-opened"; readonly open: readonly string[] | null }
  | { readonly type: "group-shown-whole"; readonly key: string }
  | { readonly type: "cell-hidden"; readonly part: HiddenPart | null }
  | { readonly type: "unreliable-shown"; readonly isShown: boolean };

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** The next way of looking at the list. Pure. */
export function reduceList(list: ListState, action: ListAction): ListState {
  switch (action.type) {
    case "list-filtered":
      return { ...list, filters: { ...list.filters, ...action.filters } };
    case "severity-toggled":
      return {
        ...list,
        filters: { ...list.filters, severities: toggled(list.filters.severities, action.severity) },
      };
    case "filters-cleared":
      return { ...list, filters: noFilters };
    case "groups-opened":
      return { ...list, open: action.open };
    case "group-shown-whole":
      return list.whole.includes(action.key) ? list : { ...list, whole: [...list.whole, action.key] };
    case "cell-hidden":
      return { ...list, hidden: action.part };
    case "unreliable-shown":
      return { ...list, showsUnreliable: action.isShown };
  }
}

/** How many filters are on, the severities and the search among them. */
export function countFilters({ severities, query, ...others }: IssueFilters): number {
  return [severities.length > 0, query.trim() !== "", ...Object.values(others)].filter(
    (value) => value !== null && value !== false,
  ).length;
}
