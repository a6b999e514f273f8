import { Temporal } from "temporal-polyfill";
import { reviewSheets } from "../../src/core/review";
import type { FollowUpSheet } from "../../src/core/follow-up-sheet";
import { defaultSettings } from "../../src/core/settings";
import { initialState, stalenessOf, type Outcome, type PaneState } from "../../src/taskpane/state/pane-state";
import { reduce, type PaneAction } from "../../src/taskpane/state/reducer";
import { snapshotOf } from "../support/sheet-snapshot";
import { cutOff, followUpSheet, reviewOf } from "./session-support";

const start = initialState(cutOff);
const review = reviewOf([followUpSheet()]);
const reviewed: PaneState = { ...start, results: { kind: "reviewed", review, change: null, selected: null } };
const outcome: Outcome = { kind: "cleared", at: Temporal.PlainTime.from("10:32"), removed: 1, skippedSheets: [] };
const at = Temporal.PlainTime.from("10:32");
const marked = { at, cells: 14 };
const marking: Outcome = { kind: "highlighted", ...marked, skippedSheets: [], liveDates: null };
const correction: Outcome = { kind: "taken-back", at, cells: 1 };
const failure = { task: "review", code: "busy", detail: null } as const;
const change = { sheetId: "E-006", address: "D9", isRemote: false };
const otherSettings = { ...defaultSettings, dueSoonDays: 7 };
const otherDay = Temporal.PlainDate.from("2015-06-30");

const cases: readonly (readonly [title: string, before: PaneState, action: PaneAction, changed: Partial<PaneState>])[] =
  [
    [
      "a task begins and clears the last failure",
      { ...start, failure },
      { type: "task-started", task: "review" },
      { working: "review", failure: null },
    ],
    ["a task ends", { ...start, working: "highlight" }, { type: "task-ended" }, { working: null }],
    ["a review brings its results", start, { type: "reviewed", review }, { results: reviewed.results }],
    ["something was written", start, { type: "written", outcome }, { outcome }],
    ["cells were marked", start, { type: "written", outcome: marking }, { outcome: marking, marked }],
    [
      "nothing was marked",
      { ...start, marked },
      { type: "written", outcome: { ...marking, cells: 0 } },
      { outcome: { ...marking, cells: 0 }, marked: null },
    ],
    ["marks were taken away", { ...start, marked }, { type: "written", outcome }, { outcome, marked: null }],
    [
      "marks stay while something else is written",
      { ...start, marked },
      { type: "written", outcome: correction },
      { outcome: correction, marked },
    ],
    ["something failed, and the results stay", reviewed, { type: "failed", failure }, { failure }],
    ["a failure is put away", { ...start, failure }, { type: "failure-dismissed" }, { failure: null }],
    ["another cut-off day", start, { type: "as-of-chosen", asOf: otherDay }, { asOf: otherDay }],
    ["other settings", start, { type: "settings-known", settings: otherSettings }, { settings: otherSettings }],
    ["the same settings again", start, { type: "settings-known", settings: { ...defaultSettings } }, {}],
    ["a page in front of the review", start, { type: "page-opened", page: "settings" }, { page: "settings" }],
    ["the page that is open already", start, { type: "page-opened", page: "review" }, {}],
    ["another grouping", start, { type: "grouping-chosen", grouping: "area" }, { grouping: "area" }],
    [
      "an observation is chosen",
      reviewed,
      { type: "issue-selected", index: 0 },
      { results: { kind: "reviewed", review, change: null, selected: 0 } },
    ],
    ["no observation without a review", start, { type: "issue-selected", index: 0 }, {}],
    [
      "a reviewed sheet changes",
      reviewed,
      { type: "sheet-changed", change },
      { results: { kind: "reviewed", review, change, selected: null } },
    ],
    ["a change without a review", start, { type: "sheet-changed", change }, {}],
  ];

describe("The pane's state", () => {
  it.each(cases)("%s", (_, before, action, changed) => {
    expect(reduce(before, action)).toEqual({ ...before, ...changed });
  });

  it("keeps the first change since the review", () => {
    const once = reduce(reviewed, { type: "sheet-changed", change });
    expect(reduce(once, { type: "sheet-changed", change: { ...change, isRemote: true } })).toBe(once);
  });

  const skippedAs = (skipped: "no-asm-table" | "summary-sheet"): FollowUpSheet => ({
    sheetId: "other",
    name: "Otra",
    tables: [],
    skipped,
    hasHiddenRows: false,
    snapshot: snapshotOf([], { name: "Otra" }),
  });
  const afterReviewOf = (sheets: readonly FollowUpSheet[]): PaneState => ({
    ...start,
    results: {
      kind: "reviewed",
      review: reviewSheets(sheets, { asOf: cutOff, settings: review.settings }),
      change: null,
      selected: null,
    },
  });

  it.each([
    ["beside an ASM sheet, a sheet without a table", [...review.sheets, skippedAs("no-asm-table")], "other", false],
    ["beside an ASM sheet, our summary", [...review.sheets, skippedAs("summary-sheet")], "other", false],
    ["beside an ASM sheet, a new sheet", review.sheets, "new", true],
    ["alone, a sheet without a table", [skippedAs("no-asm-table")], "other", true],
    ["alone, our summary", [skippedAs("summary-sheet")], "other", false],
  ] as const)("a change counts or not: %s", (_, sheets, sheetId, counts) => {
    const state = reduce(afterReviewOf(sheets), { type: "sheet-changed", change: { ...change, sheetId } });
    expect(stalenessOf(state) !== null).toBe(counts);
  });
});

describe("Results are stale", () => {
  it.each([
    ["never before a review", start, null],
    ["not after a review", reviewed, null],
    ["when the cut-off day is another", { ...reviewed, asOf: otherDay }, { kind: "options" }],
    ["when the days are others", { ...reviewed, settings: otherSettings }, { kind: "options" }],
    [
      "not when dates are to be marked otherwise",
      { ...reviewed, settings: { ...defaultSettings, liveDates: true } },
      null,
    ],
    [
      "when the sheet has changed, by name",
      reduce(reviewed, { type: "sheet-changed", change }),
      { kind: "sheet", sheetName: "E-006", isRemote: false, became: null },
    ],
    [
      "when a sheet has changed that the review has not seen",
      reduce(reviewed, { type: "sheet-changed", change: { ...change, sheetId: "new", isRemote: true } }),
      { kind: "sheet", sheetName: null, isRemote: true, became: null },
    ],
  ])("%s", (_, state, expected) => {
    expect(stalenessOf(state)).toEqual(expected);
  });
});
