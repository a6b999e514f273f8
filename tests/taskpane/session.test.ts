import { Temporal } from "temporal-polyfill";
import { defaultSettings } from "../../src/core/settings";
import { HostError } from "../../src/operations/host-error";
import { followUpSheet, overdueSheet, reviewOf, sessionOver, teamOf } from "./session-support";

const sheets = [followUpSheet()];
const change = { sheetId: "E-006", address: "D9", isRemote: false };

/** A promise and the key to it. */
function gate<Result>() {
  let open: (result: Result) => void = () => undefined;
  const passed = new Promise<Result>((resolve) => (open = resolve));
  return { passed, open };
}

describe("A session", () => {
  it("reads the settings and watches the workbook when it starts", async () => {
    const { session, calls } = sessionOver(sheets, {
      loadTeam: () => Promise.resolve(teamOf({ ...defaultSettings, dueSoonDays: 12 })),
    });
    await session.start();
    expect(calls).toEqual(["watch"]);
    expect(session.getState().settings.dueSoonDays).toBe(12);
  });

  it("reviews at the chosen day, today where none was chosen", async () => {
    const { session, calls } = sessionOver(sheets);
    await session.review();
    session.setAsOf(Temporal.PlainDate.from("2015-06-30"));
    await session.review();
    expect(calls).toEqual(["review 2015-09-30", "review 2015-06-30"]);
    expect(session.getState()).toMatchObject({
      working: null,
      failure: null,
      results: { kind: "reviewed", change: null },
    });
  });

  it("tells its listeners of every new state, until they leave", async () => {
    const { session } = sessionOver(sheets);
    const seen: (string | null)[] = [];
    const leave = session.subscribe(() => seen.push(session.getState().working));
    await session.review();
    leave();
    await session.review();
    expect(seen.filter((task, at) => task !== seen[at - 1])).toEqual(["review", null]);
  });

  it.each([
    ["highlight", "highlight"],
    ["writeSummary", "summary by-area 2015-09-30T10:32:00"],
  ] as const)("%s reviews first where nothing was reviewed, and not again", async (action, call) => {
    const { session, calls } = sessionOver(sheets);
    await session[action]();
    await session[action]();
    expect(calls).toEqual(["review 2015-09-30", call, call]);
  });

  it("reviews again before it writes where the sheet has changed", async () => {
    const { session, calls, tellChange } = sessionOver(sheets);
    await session.start();
    await session.review();
    tellChange(change);
    await session.highlight();
    expect(calls.slice(2)).toEqual(["review 2015-09-30", "review 2015-09-30", "highlight"]);
  });

  it("clears marks without a review", async () => {
    const { session, calls } = sessionOver(sheets);
    await session.clearMarks();
    expect(calls).toEqual(["clear marks"]);
    expect(session.getState().outcome).toMatchObject({ kind: "cleared", removed: 2 });
  });

  it("cancels a review, and writes nothing after it", async () => {
    const { session, calls } = sessionOver(sheets, {
      reviewWorkbook: ({ report, signal }) => {
        report?.({ kind: "checking" });
        return new Promise((_, reject) => {
          // A signal of ours is always a whole one.
          (signal as AbortSignal).addEventListener("abort", () => reject(new HostError("cancelled")));
        });
      },
    });
    const highlighting = session.highlight();
    await Promise.resolve();
    await Promise.resolve();
    expect(session.getState().phase).toEqual({ kind: "checking" });
    session.cancel();
    await highlighting;
    expect(calls).toEqual([]);
    expect(session.getState()).toMatchObject({
      ...{ working: null, phase: null, failure: null, results: { kind: "none" } },
      outcome: { kind: "review-cancelled" },
    });
  });

  it("keeps the outcome with its time", async () => {
    const { session } = sessionOver(sheets);
    await session.highlight();
    const { outcome } = session.getState();
    expect(outcome).toMatchObject({ kind: "highlighted", skippedSheets: [] });
    expect(outcome?.at.toString()).toBe("10:32:00");
  });

  it("does one thing at a time: a second press joins the first, and another task waits its turn", async () => {
    const { passed, open } = gate<ReturnType<typeof reviewOf>>();
    let reviews = 0;
    const { session, calls } = sessionOver(sheets, {
      reviewWorkbook: () => {
        reviews += 1;
        return passed;
      },
    });
    const first = session.review();
    const second = session.review();
    const third = session.clearMarks();
    expect(session.getState().working).toBe("review");
    open(reviewOf(sheets));
    await Promise.all([first, second, third]);
    expect(reviews).toBe(1);
    expect(calls).toHaveLength(1);
    expect(session.getState().outcome).toMatchObject({ kind: "cleared" });
    expect(session.getState().working).toBeNull();
  });

  it("goes to the cell of an observation and shows it", async () => {
    const { session, calls } = sessionOver(sheets);
    await session.review();
    await session.goTo(0);
    expect(calls.at(-1)).toBe("go to E-006 1,4");
    expect(session.getState().results).toMatchObject({ selected: 0 });
    session.closeDetails();
    expect(session.getState().results).toMatchObject({ selected: null });
  });

  it("goes nowhere for an observation that there is not", async () => {
    const { session, calls } = sessionOver(sheets);
    await session.goTo(0);
    await session.review();
    await session.goTo(99);
    expect(calls).toEqual(["review 2015-09-30"]);
  });

  it("reviews only the sheet again after a correction", async () => {
    const { session, calls } = sessionOver(sheets);
    await session.review();
    const slip = reviewOf(sheets).issues.findIndex(({ ruleId }) => ruleId === "inconsistent-area-name");
    await session.correctIssue(slip);
    expect(calls).toEqual(["review 2015-09-30", "correct", "review changes of E-006"]);
    expect(session.getState().outcome).toMatchObject({ kind: "corrected", cells: 1 });
  });

  it("writes nothing where only a person can correct, and takes nothing back that was not done", async () => {
    const { session, calls } = sessionOver(sheets);
    await session.correctIssue(0);
    await session.review();
    await session.correctIssue(reviewOf(sheets).issues.findIndex(({ ruleId }) => ruleId === "overdue"));
    await session.takeBack();
    expect(calls).toEqual(["review 2015-09-30"]);
  });

  it("keeps the days for due soon in the workbook before it reviews with them", async () => {
    const { passed, open } = gate<undefined>();
    const saved: number[] = [];
    const { session, calls } = sessionOver(sheets, {
      saveSettings: async ({ chosen: { dueSoonDays = 0 } }) => {
        await passed;
        saved.push(dueSoonDays);
        return teamOf({ ...defaultSettings, dueSoonDays });
      },
    });
    const saving = session.setSettings({ dueSoonDays: 7 });
    const review = session.review();
    await Promise.resolve();
    expect(calls).toEqual([]);
    open(undefined);
    await Promise.all([saving, review]);
    expect(saved).toEqual([7]);
    expect(calls).toEqual(["review 2015-09-30"]);
  });

  it("does not lose days that are chosen while it reviews", async () => {
    const { passed, open } = gate<ReturnType<typeof reviewOf>>();
    const { session, calls } = sessionOver(sheets, { reviewWorkbook: () => passed });
    const review = session.review();
    const saving = session.setSettings({ dueSoonDays: 7 });
    open(reviewOf(sheets));
    await Promise.all([review, saving]);
    expect(session.getState().settings.dueSoonDays).toBe(7);
    expect(calls).toEqual(["save 7 days"]);
  });

  it("takes over the days that a colleague has set", async () => {
    const { session } = sessionOver(sheets, {
      reviewWorkbook: ({ asOf }) => Promise.resolve(reviewOf(sheets, asOf, { ...defaultSettings, dueSoonDays: 45 })),
    });
    await session.review();
    expect(session.getState().settings.dueSoonDays).toBe(45);
  });

  it("says by code what the host refused, and goes on", async () => {
    let refuse = true;
    const { session } = sessionOver(sheets, {
      reviewWorkbook: () =>
        refuse ? Promise.reject(new HostError("edit-mode")) : Promise.resolve(reviewOf([overdueSheet(2)])),
    });
    await session.highlight();
    expect(session.getState()).toMatchObject({
      working: null,
      outcome: null,
      failure: { task: "highlight", code: "edit-mode", detail: null },
    });
    refuse = false;
    await session.review();
    expect(session.getState()).toMatchObject({ failure: null, results: { kind: "reviewed" } });
  });

  it.each([
    ["a fault of ours", new TypeError("No spelling."), "No spelling."],
    [
      "a fault of the host without a code",
      new HostError("unexpected", new Error("GeneralException")),
      "GeneralException",
    ],
  ])("keeps what is known of %s", async (_, error, detail) => {
    const { session } = sessionOver(sheets, { clearMarks: () => Promise.reject(error) });
    await session.clearMarks();
    expect(session.getState().failure).toEqual({ task: "clear-marks", code: "unexpected", detail });
    session.dismissFailure();
    expect(session.getState().failure).toBeNull();
  });

  it("tells of an observation whose sheet is gone", async () => {
    const { session } = sessionOver(sheets, { goToCell: () => Promise.reject(new HostError("sheet-changed")) });
    await session.review();
    await session.goTo(0);
    expect(session.getState().failure).toMatchObject({ task: "go-to-cell", code: "sheet-changed" });
  });

  it("watches the workbook even where its settings cannot be read", async () => {
    const { session, calls } = sessionOver(sheets, { loadTeam: () => Promise.reject(new HostError("busy")) });
    await session.start();
    expect(calls).toEqual(["watch"]);
    expect(session.getState().failure).toMatchObject({ task: "settings", code: "busy" });
  });
});
