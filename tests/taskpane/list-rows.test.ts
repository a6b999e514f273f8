import { groupIssues } from "../../src/taskpane/state/group-issues";
import { listRows, openKeys, type ListRow } from "../../src/taskpane/state/list-rows";
import { overdueSheet, followUpSheet, reviewOf } from "./session-support";

const told = (rows: readonly ListRow[]) =>
  rows.map((row) => (row.kind === "issue" ? row.position : `${row.kind} ${row.group.key}`));

describe("The rows of the list", () => {
  const review = reviewOf([followUpSheet()]);
  const groups = groupIssues(review, "rule");

  it("are the headings where every group is closed", () => {
    expect(told(listRows(groups, review.issues, { open: [], whole: [] }))).toEqual([
      "group rule overdue",
      "group rule missing-evidence",
      "group rule inconsistent-area-name",
      "group rule due-soon",
    ]);
  });

  it("have the observations under the headings that are open", () => {
    const rows = listRows(groups, review.issues, { open: ["rule overdue", "rule due-soon"], whole: [] });
    expect(told(rows)).toEqual([
      ...["group rule overdue", 1, 2, "group rule missing-evidence", "group rule inconsistent-area-name"],
      ...["group rule due-soon", 1],
    ]);
  });

  it.each([
    [3, [], [1, 2, 3]],
    [4, [], [1, 2, 3, "more rule overdue"]],
    [4, ["rule overdue"], [1, 2, 3, 4]],
  ])("of a group with %i observations, whole %j", (count, whole, expected) => {
    const many = reviewOf([overdueSheet(count)]);
    const rows = listRows(groupIssues(many, "rule"), many.issues, { open: ["rule overdue"], whole });
    expect(told(rows).slice(1, 1 + expected.length)).toEqual(expected);
  });

  it("have keys that are known again in a later review", () => {
    const keys = () => {
      const { issues } = reviewOf([followUpSheet()]);
      const again = groupIssues({ issues }, "rule");
      return listRows(again, issues, { open: again.map(({ key }) => key), whole: [] }).map(({ key }) => key);
    };
    expect(keys()).toEqual(keys());
    expect(new Set(keys()).size).toBe(9);
  });

  it("have the first group open until somebody opens or closes one", () => {
    expect(openKeys(groups, null)).toEqual(["rule overdue"]);
    expect(openKeys(groups, [])).toEqual([]);
  });
});
