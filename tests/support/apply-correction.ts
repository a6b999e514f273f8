import { correctionOf } from "../../src/core/corrections";
import type { FollowUpSheet } from "../../src/core/follow-up-sheet";
import { readWorkbook } from "../../src/core/read-sheet";
import type { Issue } from "../../src/core/rule";
import { cellAddress } from "../../src/excel/addresses";
import { issuesOf } from "./review-sheets";

/** The sheets as they are read again once the correction of an observation is written. */
export function withCorrection(sheets: readonly FollowUpSheet[], issue: Issue): FollowUpSheet[] {
  const edits = correctionOf(issue, sheets, 1900)?.edits ?? [];
  const snapshots = sheets.map(({ snapshot }) => {
    const { row: top = 0, column: left = 0 } = snapshot.usedRange ?? {};
    const own = edits.filter(({ sheetId }) => sheetId === snapshot.sheetId);
    const values = snapshot.values.map((cells, row) =>
      cells.map((value, column) => {
        const edit = own.find(({ at }) => at.row - top === row && at.column - left === column);
        return edit === undefined ? value : edit.value;
      }),
    );
    return { ...snapshot, values };
  });
  return readWorkbook({ sheets: snapshots, dateSystem: 1900 });
}

/** An observation for comparison: its rule and its place. */
const keyOf = ({ ruleId, sheetName, at }: Issue) => `${ruleId} ${sheetName}!${cellAddress(at)}`;

/**
 * Corrects each observation of a rule by itself, and expects that this one is gone and none is new.
 * @returns the corrected observations with what was written, as "A3 = 3"
 */
export function correctEach(sheets: readonly FollowUpSheet[], ruleId: string): readonly string[] {
  const issues = issuesOf(sheets);
  return issues.flatMap((issue) => {
    if (issue.ruleId !== ruleId || issue.replacement === null) return [];
    const after = issuesOf(withCorrection(sheets, issue)).map(keyOf);
    expect(after).toEqual(issues.map(keyOf).filter((key) => key !== keyOf(issue)));
    return [`${cellAddress(issue.at)} = ${JSON.stringify(issue.replacement)}`];
  });
}
