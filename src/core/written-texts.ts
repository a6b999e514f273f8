import type { CellPosition, CellRange } from "./cell";
import type { Activity, FollowUpTable, TextCell } from "./follow-up-sheet";
import { isBlank } from "./text";
import { valueIn, type SheetSnapshot } from "./workbook-snapshot";
import { given } from "./given";
import { runSteps, type Steps } from "./steps";

/** The columns that hold texts which people write freely. */
export type TextColumn =
  | "aspect"
  | "activity"
  | "coordinatingArea"
  | "responsibleArea"
  | "expectedResults"
  | "product"
  | "proof"
  | "remarks"
  | "reasons";

/** A text as the cell holds it, blanks at its ends included. */
export interface WrittenText {
  readonly column: TextColumn;
  readonly at: CellPosition;
  readonly text: string;
}

/** Takes a text as its cell holds it, and where it stands. */
type SeeText = (text: string, column: TextColumn, at: CellPosition) => void;

/**
 * Hands over every text that was written into a table, each cell once: those of its commitments, and the aspect's own where a row
 * repeats it. Blanks, placeholders and what a merge covers are no texts.
 */
export function eachWrittenText(table: FollowUpTable, see: SeeText): void {
  table.activities.forEach(textReaderOf(table, see));
}

function textReaderOf(table: FollowUpTable, see: SeeText): (activity: Activity) => void {
  const { snapshot, columns, format } = table;
  const range = given(snapshot.usedRange);
  const met = coveredCells(snapshot, range);
  const seeAt = (column: TextColumn, at: CellPosition) => {
    const index = (at.row - range.row) * range.columnCount + at.column - range.column;
    if (met[index] !== 0) return;
    met[index] = 1;
    const text = valueIn(snapshot, at);
    if (typeof text === "string" && !isBlank(text)) see(text, column, at);
  };
  const seeCell = (column: TextColumn, cell: TextCell) => {
    if (cell.value !== null) seeAt(column, cell.at);
  };
  const aspectColumn = format === "label-form" ? undefined : columns.get("aspect")?.at.column;
  return (activity) => {
    const { text } = activity.aspect;
    seeCell("aspect", text);
    if (aspectColumn !== undefined && text.at.row !== activity.rowStart.row)
      seeAt("aspect", { row: activity.rowStart.row, column: aspectColumn });
    seeCell("activity", activity.activity);
    seeCell("coordinatingArea", activity.coordinatingArea);
    seeCell("responsibleArea", activity.responsibleArea);
    seeCell("expectedResults", activity.expectedResults);
    seeCell("product", activity.product);
    seeCell("proof", activity.proof);
    seeCell("remarks", activity.remarks);
    seeCell("reasons", activity.reasons);
  };
}

/** One byte for each cell of the used range: 1 where a merge hides it behind its top-left cell. */
function coveredCells({ merges }: SheetSnapshot, range: CellRange): Uint8Array {
  const covered = new Uint8Array(range.rowCount * range.columnCount);
  for (const merge of merges ?? []) {
    const [top, left] = [merge.row - range.row, merge.column - range.column];
    const bottom = Math.min(top + merge.rowCount, range.rowCount);
    const right = Math.min(left + merge.columnCount, range.columnCount);
    for (let row = Math.max(top, 0); row < bottom; row += 1)
      covered.fill(1, row * range.columnCount + Math.max(left, 0), row * range.columnCount + right);
    if (top >= 0 && left >= 0) covered[top * range.columnCount + left] = 0;
  }
  return covered;
}

// Quotation marks, slashes, odd and invisible characters, the w of addresses, two blanks, a lone consonant. Sheets have millions of
// letters: one expression that looks for single characters first is the fastest of those that were measured.
const telling = /["«»/\\wW\t\u00a0\u00ad\u1680\u2000-\u206f\u3000\ufeff]| {2}|[ \n][bcdfghijklmnpqrstvwzñ][ \n]/u;

const consonantAtEnd = /^[bcdfghijklmnpqrstvwzñ] | [bcdfghijklmnpqrstvwzñ]$/u;

function mayBeFaulty(text: string): boolean {
  const { length } = text;
  const isOpen = (at: number) => text.charCodeAt(at) <= 0x20;
  if (isOpen(0) || isOpen(length - 1) || telling.test(text)) return true;
  return (isOpen(1) || isOpen(length - 2)) && consonantAtEnd.test(text);
}

const known = new WeakMap<FollowUpTable, readonly WrittenText[]>();

/** The texts of a table that deserve a closer look; all others are free of every fault of form. */
export function suspectTexts(table: FollowUpTable): readonly WrittenText[] {
  return runSteps(suspectTextsInSteps(table));
}

const activitiesAtATime = 1000;

/** As `suspectTexts`, some hundred activities at a time. */
export function* suspectTextsInSteps(table: FollowUpTable): Steps<readonly WrittenText[]> {
  const before = known.get(table);
  if (before !== undefined) return before;
  const suspects: WrittenText[] = [];
  const readTexts = textReaderOf(table, (text, column, at) => {
    if (mayBeFaulty(text)) suspects.push({ column, at, text });
  });
  let seen = 0;
  for (const activity of table.activities) {
    readTexts(activity);
    seen += 1;
    if (seen % activitiesAtATime === 0) yield;
  }
  known.set(table, suspects);
  return suspects;
}
