import type { ResultsWords } from "./pane-results-words";
import { counter, joiner } from "./pane-words";

const count = counter("en-US");
const join = joiner("en-US");
const number = new Intl.NumberFormat("en-US");

export const resultsEnUS: ResultsWords = {
  chart: (parts) => `Activities by status: ${parts}.`,
  bySeverity: "Show only these severities",
  search: "Search the observations",
  searchHint: "Search",
  filters: (active) => (active === 0 ? "Filters" : `Filters (${active} on)`),
  area: "Responsible area",
  anyArea: "All areas",
  sheet: "Sheet",
  anySheet: "All sheets",
  onlyOverdue: "Only of overdue activities",
  onlyMissingEvidence: "Only of activities without evidence",
  shown: (shown, all) => `${number.format(shown)} of ${count(all, "observation", "observations")}`,
  clear: "Clear filters",
  noneShown: "No observation passes the filters.",
  byAspect: "Aspect",
  withoutAspect: "Without number or text",
  firstTitle: "Correct this first",
  first: (sheetNames, isOnlySheet) => {
    if (isOnlySheet) return "Until its headings are complete, nothing else that is said of the sheet can be relied on.";
    const names = join(sheetNames.map((name) => `“${name}”`));
    return sheetNames.length === 1
      ? `Until the headings of the sheet ${names} are complete, nothing else that is said of it can be relied on.`
      : `Until the headings of the sheets ${names} are complete, nothing else that is said of them can be relied on.`;
  },
  showRest: (rest) => (rest === 1 ? "Show the other one too" : `Show the other ${number.format(rest)} too`),
  hideRest: "Show only what comes first",
  news: (resolved, added) =>
    [resolved > 0 ? `${number.format(resolved)} resolved` : [], added > 0 ? `${number.format(added)} new` : []]
      .flat()
      .join(" · "),
  hidden: {
    sheet: "The sheet is hidden: right-click the tabs and unhide it to see the cell.",
    row: "The row is hidden or filtered out: unhide it to see the cell.",
    column: "The column is hidden: unhide it to see the cell.",
  },
  mergesInferred:
    "This version of Excel does not tell which cells are merged: it was inferred from the blank cells below each aspect.",
  filteredOut: "Outside the filters",
  live: "Review while editing",
  liveHint:
    "Shortly after each change in a reviewed sheet the observations are brought up to date. Large changes and those of other people are only told.",
  cancel: "Cancel",
  phase: {
    reading: "Reading the workbook…",
    sheet: (name, at, of) => (of === 1 ? `Reading “${name}”…` : `Reading “${name}” (${at} of ${of})…`),
    checking: "Applying the rules…",
  },
  cancelled: (time) => `Review cancelled at ${time}`,
};
