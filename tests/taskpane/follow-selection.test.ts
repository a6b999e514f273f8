import { followUpSheet, sessionOver } from "./session-support";

// E4 is overdue, D4 an area written in two ways, G4 without evidence.
const cell = (row: number, column: number) => ({ sheetId: "E-006", at: { row, column } });

async function reviewed() {
  const opened = sessionOver([followUpSheet()]);
  await opened.session.start();
  await opened.session.review();
  const chosen = () => {
    const { results, list } = opened.session.getState();
    const issue = results.kind === "none" ? undefined : results.review.issues[results.selected ?? -1];
    return issue && `${issue.ruleId} ${issue.at.row},${issue.at.column}${list.isFollowed ? " followed" : ""}`;
  };
  const goTo = (ruleId: string) => {
    const { results } = opened.session.getState();
    const issues = results.kind === "none" ? [] : results.review.issues;
    return opened.session.goTo(issues.findIndex((issue) => issue.ruleId === ruleId));
  };
  return { ...opened, chosen, goTo };
}

describe("Selecting a cell in the sheet", () => {
  it("shows its observation, without going anywhere", async () => {
    const { chosen, tellSelection, calls } = await reviewed();
    calls.splice(0);
    tellSelection(cell(3, 6));
    expect(chosen()).toBe("missing-evidence 3,6 followed");
    expect(calls).toEqual([]);
  });

  it("without an observation leaves what is shown", async () => {
    const { chosen, tellSelection } = await reviewed();
    tellSelection(cell(3, 6));
    tellSelection(cell(0, 0));
    expect(chosen()).toBe("missing-evidence 3,6 followed");
  });

  it("by the pane itself changes nothing, however late it is told", async () => {
    const { chosen, tellSelection, goTo } = await reviewed();
    await goTo("missing-evidence");
    await goTo("due-soon");
    // The row's beginning and the cell, of both.
    for (const at of [cell(3, 0), cell(3, 6), cell(4, 0), cell(4, 4)]) tellSelection(at);
    expect(chosen()).toBe("due-soon 4,4");
    tellSelection(cell(3, 6));
    expect(chosen()).toBe("missing-evidence 3,6 followed");
  });

  it("of which Excel tells only the last changes nothing either", async () => {
    const { chosen, tellSelection, goTo } = await reviewed();
    await goTo("missing-evidence");
    await goTo("due-soon");
    tellSelection(cell(4, 4));
    expect(chosen()).toBe("due-soon 4,4");
  });

  it("before a review shows nothing", async () => {
    const { session, tellSelection } = sessionOver([followUpSheet()]);
    await session.start();
    tellSelection(cell(3, 6));
    expect(session.getState().results.kind).toBe("none");
  });
});

it("tells what hides the cell that was gone to, until another is chosen", async () => {
  const { session } = sessionOver([followUpSheet()], { goToCell: () => Promise.resolve("row") });
  await session.review();
  await session.goTo(0);
  expect(session.getState().list.hidden).toBe("row");
  session.closeDetails();
  expect(session.getState().list.hidden).toBeNull();
});
