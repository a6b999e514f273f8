import { runOf } from "../../src/core/history";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { HostError } from "../../src/operations/host-error";
import { emptyTeamState } from "../../src/operations/team-state";
import type { Operations } from "../../src/taskpane/operations";
import { pauseMilliseconds } from "../../src/taskpane/state/live-review";
import { stalenessOf } from "../../src/taskpane/state/pane-state";
import { lastChanges } from "../../src/taskpane/state/team-state";
import { correctedSheet, followUpSheet, reviewOf, sessionOver } from "./session-support";

type Found = Awaited<ReturnType<Operations["reviewChanges"]>>;

const foundIn = (sheets: readonly SheetSnapshot[]): Found => ({
  ...reviewOf(sheets),
  team: emptyTeamState,
  troubles: [],
});

const typed = { sheetId: "E-006", address: "G4", isRemote: false };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const pause = () => jest.advanceTimersByTimeAsync(pauseMilliseconds + 1);

async function edited(
  overrides: Partial<Operations> = {},
  { liveReview = true, sheets = [followUpSheet()] }: { liveReview?: boolean; sheets?: readonly SheetSnapshot[] } = {},
) {
  const opened = sessionOver(sheets, overrides, { liveReview });
  await opened.session.start();
  await opened.session.review();
  opened.edit([correctedSheet(), ...sheets.slice(1)]);
  opened.calls.splice(0);
  const rules = () => {
    const { results } = opened.session.getState();
    return results.kind === "none" ? [] : results.review.issues.map(({ ruleId }) => ruleId);
  };
  return { ...opened, rules, staleness: () => stalenessOf(opened.session.getState()) };
}

describe("An edit of a reviewed sheet", () => {
  it("is reviewed after a pause, and what it resolves leaves the list with a notice", async () => {
    const { calls, tellChange, rules, session, staleness } = await edited();
    tellChange(typed);
    expect(rules()).toContain("missing-evidence");
    await pause();
    expect(calls).toEqual(["review changes of E-006"]);
    expect(rules()).not.toContain("missing-evidence");
    expect(session.getState().list.news).toMatchObject({ resolved: [{ ruleId: "missing-evidence" }], added: 0 });
    expect(staleness()).toBeNull();
  });

  it("is one review with all others of the same burst", async () => {
    const { calls, tellChange } = await edited();
    for (const address of ["A2", "B2", "C2"]) {
      tellChange({ ...typed, address });
      await jest.advanceTimersByTimeAsync(pauseMilliseconds / 2);
    }
    expect(calls).toEqual([]);
    await pause();
    expect(calls).toEqual(["review changes of E-006"]);
  });

  it.each([
    ["where the person has switched it off", { liveReview: false }, typed],
    ["by a co-author", {}, { ...typed, isRemote: true }],
    ["of more than a thousand cells", {}, { ...typed, address: "A1:K100" }],
    ["of which the place is not told", {}, { ...typed, address: "" }],
  ])("only makes the results old %s", async (_, options, change) => {
    const { calls, tellChange, staleness } = await edited({}, options);
    tellChange(change);
    await pause();
    expect(calls).toEqual([]);
    expect(staleness()).toMatchObject({ kind: "sheet", isRemote: change.isRemote });
  });

  it("of a whole row counts as far as the sheet is used", async () => {
    const { calls, tellChange } = await edited();
    tellChange({ ...typed, address: "4:4" });
    await pause();
    expect(calls).toEqual(["review changes of E-006"]);
  });

  it("that cannot be read only makes the results old: nobody asked for it", async () => {
    const { tellChange, staleness, session } = await edited({
      reviewChanges: () => Promise.reject(new HostError("edit-mode")),
    });
    tellChange(typed);
    await pause();
    expect(staleness()).toMatchObject({ kind: "sheet", sheetName: "E-006" });
    expect(session.getState().failure).toBeNull();
  });

  it("waits while something else is done", async () => {
    let finish: (outcome: { cells: number; removed: number; skippedSheets: [] }) => void = () => undefined;
    const { calls, tellChange, session } = await edited({
      clearMarks: () => new Promise((resolve) => (finish = resolve)),
    });
    const clearing = session.clearMarks();
    tellChange(typed);
    await pause();
    expect(calls).toEqual([]);
    finish({ cells: 0, removed: 0, skippedSheets: [] });
    await clearing;
    await pause();
    expect(calls).toEqual(["review changes of E-006"]);
  });

  it("is read by a review that begins before the pause is over", async () => {
    const { calls, tellChange, session } = await edited();
    tellChange(typed);
    await session.highlight();
    expect(calls).toEqual(["review 2015-09-30", "highlight"]);
    await pause();
    expect(calls).toHaveLength(2);
  });
});

describe("What changed since the last review", () => {
  /** Reviewed twice before an edit, so that there is something to compare with. */
  async function twice(options: { liveReview?: boolean } = {}) {
    const moments = [1, 2, 3, 4].map((minute) => `2015-09-30T16:0${minute}:00.000Z`);
    const opened = await edited(
      { runOfReview: (review, { id }) => Promise.resolve(runOf(review, { id, at: moments.shift() ?? "" })) },
      options,
    );
    opened.edit([followUpSheet()]);
    await opened.session.review();
    opened.edit([correctedSheet()]);
    const changes = () => lastChanges(opened.session.getState().team)?.changes;
    return { ...opened, changes };
  }

  it("counts what an edit corrected, as it counts our own corrections, in the review that it belongs to", async () => {
    const { tellChange, changes, session } = await twice();
    expect(changes()).toMatchObject({ corrected: 0, added: 0 });
    tellChange(typed);
    await pause();
    expect(changes()).toMatchObject({ corrected: 1, added: 0, rules: { "missing-evidence": { corrected: 1 } } });
    expect(session.getState().team.state.history).toHaveLength(2);
  });

  it("counts it not again in the next review", async () => {
    const { tellChange, changes, session } = await twice();
    tellChange(typed);
    await pause();
    await session.review();
    expect(changes()).toMatchObject({ corrected: 0, added: 0 });
    expect(session.getState().team.state.history).toHaveLength(3);
  });

  it("is not told of a part of the workbook", async () => {
    const { tellChange, changes, session } = await twice();
    await session.setScope({ kind: "active-sheet" });
    await session.review();
    tellChange(typed);
    await pause();
    expect(changes()).toMatchObject({ corrected: 0, added: 0 });
  });

  it("counts what was justified", async () => {
    const { changes, session } = await twice({ liveReview: false });
    const { results } = session.getState();
    const issue = results.kind === "none" ? undefined : results.review.issues[0];
    await session.justify(issue ? [issue] : [], { reason: "Prórroga", by: "Ana", until: null }, null);
    expect(changes()).toMatchObject({ corrected: 0, justified: 1 });
  });
});

describe("A review of edits", () => {
  it("that is overtaken by a further edit is dropped, and made again", async () => {
    const reviews: ((review: Found) => void)[] = [];
    const { tellChange, rules } = await edited({
      reviewChanges: () => new Promise((resolve) => reviews.push(resolve)),
    });
    tellChange(typed);
    await pause();
    tellChange({ ...typed, address: "A2" });
    await pause();
    expect(reviews).toHaveLength(1);
    reviews[0]?.(foundIn([]));
    await pause();
    expect(rules()).toContain("missing-evidence");
    expect(reviews).toHaveLength(2);
    reviews[1]?.(foundIn([correctedSheet()]));
    await pause();
    expect(rules()).not.toContain("missing-evidence");
  });

  it("that is overtaken by a whole review is dropped", async () => {
    let finish: (review: Found) => void = () => undefined;
    const { tellChange, session, rules } = await edited({
      reviewChanges: () => new Promise((resolve) => (finish = resolve)),
    });
    tellChange(typed);
    await pause();
    await session.review();
    finish(foundIn([]));
    await pause();
    expect(rules()).toHaveLength(4);
  });
});
