import fc from "fast-check";
import type { CellPosition } from "../../../src/core/cell";
import { correctionOf, type CellEdit } from "../../../src/core/corrections";
import type { Review } from "../../../src/core/review";
import type { Issue } from "../../../src/core/rule";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook-snapshot";
import { sheetPlan } from "./arbitraries";
import { checkProperty, patience } from "./check-property";
import { layOut, workbookOf } from "./lay-out";
import { circumstances, reviewOf } from "./review-case";

/** The sheet once the edits are written; cells beyond the used range do not occur. */
function edited(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const { usedRange, sheetId } = sheet;
  const own = edits.filter((edit) => edit.sheetId === sheetId);
  const editOf = (row: number, column: number) =>
    own.find(({ at }) => at.row === (usedRange?.row ?? 0) + row && at.column === (usedRange?.column ?? 0) + column);
  const values = sheet.values.map((row, at) => row.map((value, column) => editOf(at, column)?.value ?? value));
  const numberFormats = sheet.numberFormats.map((row, at) =>
    row.map((format, column) => editOf(at, column)?.numberFormat ?? format),
  );
  return { ...sheet, values, numberFormats };
}

const cellOf = ({ row, column }: CellPosition) => `${row},${column}`;

/** Each cell that is named together with the rule that names it. */
function named({ issues }: Review): ReadonlySet<string> {
  return new Set(
    issues.flatMap(({ ruleId, at, alsoAt }) => [at, ...alsoAt].map((cell) => `${ruleId} ${cellOf(cell)}`)),
  );
}

function expectCorrected(
  issue: Issue,
  review: Review,
  workbook: WorkbookSnapshot,
  again: (w: WorkbookSnapshot) => Review,
) {
  const correction = correctionOf(issue, review.sheets, workbook.dateSystem);
  if (correction === null || correction.edits.length === 0) return;
  const { edits } = correction;
  const after = named(again({ ...workbook, sheets: workbook.sheets.map((sheet) => edited(sheet, edits)) }));
  const before = named(review);
  const kept = edits.filter(({ at }) => after.has(`${issue.ruleId} ${cellOf(at)}`)).map(({ at }) => cellOf(at));
  const added = [...after].filter((observation) => !before.has(observation));
  const corrected = { rule: issue.ruleId, edits: edits.map(({ expected, value }) => [expected, value]) };
  expect({ ...corrected, kept, added }).toEqual({ ...corrected, kept: [], added: [] });
}

describe("a correction", () => {
  test(
    "removes what it corrects, and brings nothing new",
    () => {
      checkProperty(
        fc.property(sheetPlan, circumstances, (plan, options) => {
          const workbook = workbookOf(layOut(plan).snapshot);
          const review = reviewOf(workbook, options);
          const correctable = review.issues.filter(({ replacement }) => replacement !== null);
          for (const issue of correctable) expectCorrected(issue, review, workbook, (w) => reviewOf(w, options));
        }),
      );
    },
    patience,
  );
});
