import type { Operations } from "../../src/taskpane/operations";
import { HostError } from "../../src/operations/host-error";
import { stalenessOf } from "../../src/taskpane/state/pane-state";
import { listPauseMilliseconds } from "../../src/taskpane/state/sheet-events";
import { followUpSheet, sessionOver } from "./session-support";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const pause = () => jest.advanceTimersByTimeAsync(listPauseMilliseconds + 1);

async function reviewed(overrides: Partial<Operations> = {}) {
  const opened = sessionOver([followUpSheet()], overrides);
  await opened.session.start();
  await opened.session.review();
  opened.calls.splice(0);
  return { ...opened, staleness: () => stalenessOf(opened.session.getState()) };
}

describe("What happens to a sheet", () => {
  it.each([
    ["deleted", "E-006", "E-006"],
    ["renamed", "E-006", "E-006"],
    ["added", "other", null],
  ] as const)("%s by a co-author: the results are old, and nothing else happens", async (kind, sheetId, sheetName) => {
    const { tellSheetEvent, staleness, session, calls } = await reviewed();
    const before = session.getState();
    tellSheetEvent({ kind, sheetId, isRemote: true });
    await pause();
    expect(staleness()).toEqual({ kind: "sheet", sheetName, isRemote: true, became: kind });
    expect(calls).toEqual([]);
    expect({ ...session.getState(), results: null }).toEqual({ ...before, results: null });
  });

  it.each(["activated", "rows-hidden", "protection"] as const)("%s: the results stay as they are", async (kind) => {
    const { tellSheetEvent, staleness } = await reviewed();
    tellSheetEvent({ kind, sheetId: "E-006", isRemote: false });
    expect(staleness()).toBeNull();
  });

  it("before a review is of no matter", async () => {
    const { session, tellSheetEvent } = sessionOver([followUpSheet()]);
    await session.start();
    tellSheetEvent({ kind: "deleted", sheetId: "E-006", isRemote: false });
    expect(session.getState().results.kind).toBe("none");
  });

  it("is read once for a burst, where the sheets to choose from are shown", async () => {
    const { tellSheetEvent, session, calls } = await reviewed();
    await session.setScope({ kind: "sheets", sheetIds: ["E-006"] });
    calls.splice(0);
    for (const kind of ["added", "renamed", "deleted"] as const)
      tellSheetEvent({ kind, sheetId: "other", isRemote: false });
    await pause();
    expect(calls).toEqual(["list sheets"]);
  });

  it("is not read where Excel does not answer, and nobody is told", async () => {
    let answers = true;
    const listSheets = () => (answers ? Promise.resolve([]) : Promise.reject<readonly []>(new HostError("edit-mode")));
    const { tellSheetEvent, session } = await reviewed({ listSheets });
    await session.setScope({ kind: "sheets", sheetIds: ["E-006"] });
    answers = false;
    tellSheetEvent({ kind: "added", sheetId: "other", isRemote: false });
    await pause();
    expect(session.getState().failure).toBeNull();
  });
});

describe("A notice that no longer holds", () => {
  it.each([
    ["row", "rows-hidden"],
    ["sheet", "activated"],
  ] as const)("that a %s hides the cell goes when that is told: %s", async (part, kind) => {
    const { tellSheetEvent, session } = await reviewed({ goToCell: () => Promise.resolve(part) });
    await session.goTo(0);
    expect(session.getState().list.hidden).toBe(part);
    tellSheetEvent({ kind, sheetId: "other", isRemote: false });
    expect(session.getState().list.hidden).toBe(part);
    tellSheetEvent({ kind, sheetId: "E-006", isRemote: true });
    expect(session.getState().list.hidden).toBeNull();
  });

  it("that a sheet is protected goes when protection changes; another failure stays", async () => {
    let code: "protected-sheet" | "busy" = "protected-sheet";
    const { tellSheetEvent, session } = await reviewed({ clearMarks: () => Promise.reject(new HostError(code)) });
    await session.clearMarks();
    tellSheetEvent({ kind: "protection", sheetId: "E-006", isRemote: true });
    expect(session.getState().failure).toBeNull();
    code = "busy";
    await session.clearMarks();
    tellSheetEvent({ kind: "protection", sheetId: "E-006", isRemote: true });
    expect(session.getState().failure).toMatchObject({ code: "busy" });
  });
});

it("The pane that goes takes its handlers away, and does nothing later", async () => {
  const { session, tellSheetEvent, calls } = await reviewed();
  await session.setScope({ kind: "sheets", sheetIds: ["E-006"] });
  calls.splice(0);
  tellSheetEvent({ kind: "added", sheetId: "other", isRemote: false });
  await session.stop();
  await pause();
  expect(calls).toEqual(["stop waiting", "stop sheet events"]);
});
