import { carryOver } from "../../src/taskpane/state/carry-over";
import { initialState } from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reducer";
import { correctedSheet, cutOff, followUpSheet, longerSheet, overdueSheet, reviewOf } from "./session-support";

const before = reviewOf([followUpSheet()]);
const corrected = reviewOf([correctedSheet()]);
const longer = reviewOf([longerSheet()]);
const rulesOf = (issues: readonly { readonly ruleId: string }[]) => issues.map(({ ruleId }) => ruleId);

describe("From one review to the next", () => {
  it("everything is found again where nothing changed", () => {
    const { indexOf, resolved, added } = carryOver(before, reviewOf([followUpSheet()]));
    expect(before.issues.map((_, index) => indexOf(index))).toEqual([0, 1, 2, 3, 4]);
    expect([resolved, added]).toEqual([[], 0]);
  });

  it("what is corrected is told, and nothing else moves", () => {
    const { indexOf, resolved, added } = carryOver(before, corrected);
    expect(rulesOf(resolved)).toEqual(["missing-evidence"]);
    expect(added).toBe(0);
    for (const [index, issue] of before.issues.entries()) {
      if (issue.ruleId !== "missing-evidence") expect(corrected.issues[indexOf(index) ?? -1]?.at).toEqual(issue.at);
    }
  });

  it("and back again it is new", () => {
    expect(carryOver(corrected, before)).toMatchObject({ resolved: [], added: 1 });
  });

  it("observations go down with their rows", () => {
    const { indexOf, resolved } = carryOver(before, longer);
    expect(resolved).toEqual([]);
    for (const [index, { at, ruleId }] of before.issues.entries()) {
      expect(longer.issues[indexOf(index) ?? -1]).toMatchObject({ ruleId, at: { row: at.row + 1, column: at.column } });
    }
  });

  it("where the text of the row is what changed, the place tells", () => {
    const { issues } = before;
    const renamed = issues.map((issue) => {
      const { activity } = issue;
      if (!activity) return issue;
      const text = { ...activity.aspect.text, value: "Otro texto" };
      return { ...issue, activity: { ...activity, aspect: { ...activity.aspect, text } } };
    });
    expect(carryOver(before, { issues: renamed })).toMatchObject({ resolved: [], added: 0 });
  });

  it("looks at each observation as often, however many there are", () => {
    const looksAt = (rows: number) => {
      let looks = 0;
      const issues = reviewOf([overdueSheet(rows)]).issues.map((issue) => ({
        ...issue,
        get ruleId() {
          looks += 1;
          return issue.ruleId;
        },
      }));
      expect(carryOver({ issues }, { issues }).resolved).toEqual([]);
      return looks / issues.length;
    };
    expect(looksAt(2_000)).toBe(looksAt(200));
  });
});

describe("The pane after an edit", () => {
  const reviewed = reduce(initialState(cutOff), { type: "reviewed", review: before });
  const list = { ...reviewed.list, open: ["rule overdue"], whole: ["rule overdue"] };
  const at = (ruleId: string) => before.issues.findIndex((issue) => issue.ruleId === ruleId);
  const choose = (ruleId: string) => reduce({ ...reviewed, list }, { type: "issue-selected", index: at(ruleId) });

  it("keeps the chosen observation and the open groups", () => {
    const state = reduce(choose("due-soon"), { type: "refreshed", review: longer });
    const { results } = state;
    if (results.kind === "none") throw new Error("It was reviewed.");
    expect(longer.issues[results.selected ?? -1]?.ruleId).toBe("due-soon");
    expect(state.list).toMatchObject({ open: ["rule overdue"], whole: ["rule overdue"], news: { resolved: [] } });
  });

  it("lets go of one that is resolved, and says so until the next review", () => {
    const state = reduce(choose("missing-evidence"), { type: "refreshed", review: corrected });
    expect(state.results).toMatchObject({ selected: null, review: corrected });
    expect(state.list.news?.resolved).toEqual([before.issues[at("missing-evidence")]]);
    expect(reduce(state, { type: "reviewed", review: corrected }).list.news).toBeNull();
  });

  it("changes nothing before a review", () => {
    const state = initialState(cutOff);
    expect(reduce(state, { type: "refreshed", review: corrected })).toBe(state);
  });
});
