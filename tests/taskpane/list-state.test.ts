import {
  countFilters,
  initialList,
  noFilters,
  reduceList,
  type ListAction,
  type ListState,
} from "../../src/taskpane/state/list-state";
import { initialState } from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reducer";
import { cutOff } from "./session-support";

const filtered: ListState = { ...initialList, filters: { ...noFilters, severities: ["error"], query: "portal" } };

const cases: readonly (readonly [title: string, before: ListState, action: ListAction, after: ListState])[] = [
  [
    "a filter is chosen beside others",
    filtered,
    { type: "list-filtered", filters: { onlyOverdue: true } },
    { ...filtered, filters: { ...filtered.filters, onlyOverdue: true } },
  ],
  [
    "a severity is chosen",
    initialList,
    { type: "severity-toggled", severity: "error" },
    { ...initialList, filters: { ...noFilters, severities: ["error"] } },
  ],
  [
    "a severity is let go",
    filtered,
    { type: "severity-toggled", severity: "error" },
    { ...filtered, filters: { ...filtered.filters, severities: [] } },
  ],
  ["every filter is taken off", filtered, { type: "filters-cleared" }, initialList],
  [
    "a group is opened",
    initialList,
    { type: "groups-opened", open: ["rule overdue"] },
    { ...initialList, open: ["rule overdue"] },
  ],
  [
    "a group is shown whole",
    initialList,
    { type: "group-shown-whole", key: "rule overdue" },
    { ...initialList, whole: ["rule overdue"] },
  ],
  [
    "what waits for headings is shown",
    initialList,
    { type: "unreliable-shown", isShown: true },
    { ...initialList, showsUnreliable: true },
  ],
];

describe("The way of looking at the list", () => {
  it.each(cases)("%s", (_, before, action, after) => {
    expect(reduceList(before, action)).toEqual(after);
    const state = { ...initialState(cutOff), list: before };
    expect(reduce(state, action)).toEqual({ ...state, list: after });
  });

  it("stays the same object where a group is shown whole already", () => {
    const state = { ...initialState(cutOff), list: { ...initialList, whole: ["rule overdue"] } };
    expect(reduce(state, { type: "group-shown-whole", key: "rule overdue" })).toBe(state);
  });

  it("forgets which groups were open when others are made, and keeps the filters", () => {
    const state = { ...initialState(cutOff), list: { ...filtered, open: ["rule overdue"], whole: ["rule overdue"] } };
    expect(reduce(state, { type: "grouping-chosen", grouping: "area" }).list).toEqual(filtered);
  });
});

test.each([
  [noFilters, 0],
  [{ ...noFilters, query: "  " }, 0],
  [{ ...noFilters, severities: ["error", "info"], query: "portal" } as const, 2],
  [{ ...noFilters, area: "no area", sheetId: "1", onlyOverdue: true, onlyMissingEvidence: true }, 4],
])("filters are counted: %j", (filters, count) => {
  expect(countFilters(filters)).toBe(count);
});
