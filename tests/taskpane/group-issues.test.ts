import { countSeverities, groupIssues, type IssueGroup } from "../../src/taskpane/state/group-issues";
import { workingHeadings } from "../support/follow-up-rows";
import { snapshotOf } from "../support/sheet-snapshot";
import { followUpSheet, reviewOf } from "./session-support";

function nameOf({ title }: IssueGroup): string | null {
  if (title.kind === "rule") return title.ruleId;
  if (title.kind === "area") return title.area;
  return title.kind === "aspect" ? title.aspect.number.value : title.kind;
}
const told = (groups: readonly IssueGroup[]) =>
  groups.map((group) => [nameOf(group), group.severity, group.indexes.length]);

describe("Observations are put together", () => {
  const review = reviewOf([followUpSheet()]);

  it("by rule: the gravest first, then the largest, then in sheet order", () => {
    expect(told(groupIssues(review, "rule"))).toEqual([
      ["overdue", "error", 2],
      ["missing-evidence", "error", 1],
      ["inconsistent-area-name", "warning", 1],
      ["due-soon", "warning", 1],
    ]);
  });

  it("by area, with the gravest of their severities", () => {
    expect(told(groupIssues(review, "area"))).toEqual([
      ["Coordianción de Cobranza", "error", 3],
      ["Coordinación de Cobranza", "error", 2],
    ]);
  });

  it("by area as understood: case and accents do not part them; headings come first", () => {
    const rows = [
      workingHeadings.slice(0, 6),
      ["1", "Uno", "Hacer", "Coordinación de Cobranza", 42185, "Algo"],
      ["2", "Dos", "Hacer", "COORDINACION DE COBRANZA", 42185, "Algo"],
      ["3", "Tres", "Hacer", null, 42185, "Algo"],
    ];
    const groups = groupIssues(reviewOf([snapshotOf(rows, { numberFormats: "dd/mm/yyyy" })]), "area");
    expect(told(groups)).toEqual([
      ["headings", "error", 1],
      ["Coordinación de Cobranza", "error", 2],
      [null, "error", 2],
    ]);
  });

  it("by aspect, in the order of the sheet", () => {
    expect(told(groupIssues(review, "aspect"))).toEqual([
      ["1", "error", 1],
      ["3", "error", 3],
      ["4", "warning", 1],
    ]);
  });

  it("only those that are to be shown", () => {
    expect(told(groupIssues(review, "rule", [0, 4]))).toEqual([
      ["overdue", "error", 1],
      ["due-soon", "warning", 1],
    ]);
  });

  it("each in one group only", () => {
    for (const grouping of ["rule", "area", "aspect"] as const) {
      const indexes = groupIssues(review, grouping).flatMap((group) => group.indexes);
      expect(indexes.sort()).toEqual(review.issues.map((_, index) => index));
    }
  });

  it("are counted by severity", () => {
    expect(countSeverities(review)).toEqual({ error: 3, warning: 2, info: 0 });
  });
});
