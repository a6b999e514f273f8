import { blankRowsAmong } from "./blank-rows";
import { cellGridOf, type CellGrid } from "./cell-grid";
import { findTablesInSteps, type TableRegion } from "./find-tables";
import type { Activity, Aspect, FollowUpSheet, FollowUpTable, SkipReason } from "./follow-up-sheet";
import { inferMerges } from "./infer-merges";
import { readLabelForms } from "./read-label-form";
import { readAspects } from "./read-aspects";
import { fieldReaderOf, type ReadingOptions } from "./read-fields";
import { defaultSettings, type ReviewSettings } from "./settings";
import { columnsWithTitle, gridWithTitle } from "./title-aspect";
import { runSteps, type Steps } from "./steps";
import { summaryMarker } from "./summary-marker";
import { formatOf, missingColumnsOf } from "./formats";
import { isBlank } from "./text";
import type { SheetSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

/** Understands every sheet of a workbook, in tab order. */
export function readWorkbook(snapshot: WorkbookSnapshot, settings: ReviewSettings = defaultSettings): FollowUpSheet[] {
  return runSteps(readWorkbookInSteps(snapshot, settings));
}

/** As `readWorkbook`, some hundred rows at a time. */
export function* readWorkbookInSteps(
  { sheets, dateSystem }: WorkbookSnapshot,
  settings: ReviewSettings,
): Steps<FollowUpSheet[]> {
  const read: FollowUpSheet[] = [];
  for (const sheet of sheets) {
    read.push(yield* readSheetInSteps(sheet, { dateSystem, settings }));
    yield;
  }
  return read;
}

/** Understands a sheet: its ASM tables with their aspects and activities, or why it has none. */
export function readSheet(formatted: SheetSnapshot, options: ReadingOptions): FollowUpSheet {
  return runSteps(readSheetInSteps(formatted, options));
}

/** As `readSheet`, some hundred rows at a time. */
export function* readSheetInSteps(formatted: SheetSnapshot, options: ReadingOptions): Steps<FollowUpSheet> {
  const snapshot = withoutBlankEnd(formatted);
  const { sheetId, name, hasHiddenRows } = snapshot;
  const sheet = { sheetId, name, hasHiddenRows, snapshot };
  const skip = (skipped: SkipReason): FollowUpSheet => ({ ...sheet, tables: [], skipped });
  if (snapshot.values.length === 0) return skip("empty");
  if (isOwnSummary(snapshot)) return skip("summary-sheet");

  const grid = cellGridOf(snapshot);
  yield;
  const regions = yield* findTablesInSteps(grid);
  yield;
  if (regions.length === 0) {
    const forms = readLabelForms(grid, snapshot, options);
    return forms === null ? skip("no-asm-table") : { ...sheet, tables: [forms], skipped: null };
  }
  const shown =
    snapshot.merges === null
      ? cellGridOf(
          snapshot,
          regions.flatMap((region) => inferMerges(grid, region)),
        )
      : grid;
  const tables: FollowUpTable[] = [];
  for (const region of regions) tables.push(yield* readTable(snapshot, shown, region, options));
  return { ...sheet, tables, skipped: null };
}

/** Formatting alone stretches a used range, down to the last row of the sheet: without the rows that hold nothing. */
function withoutBlankEnd(snapshot: SheetSnapshot): SheetSnapshot {
  const { usedRange, values } = snapshot;
  let rowCount = values.length;
  while (rowCount > 0 && values[rowCount - 1]?.every(isBlank) === true) rowCount -= 1;
  if (usedRange === null || rowCount === values.length) return snapshot;
  return { ...snapshot, usedRange: { ...usedRange, rowCount }, values: values.slice(0, rowCount) };
}

/** Whether the sheet is a summary that this add-in made: its second row begins with the marker. */
export function isOwnSummary({ usedRange, values }: SheetSnapshot): boolean {
  if (usedRange === null) return false;
  const text = values[1 - usedRange.row]?.[0 - usedRange.column];
  return typeof text === "string" && text.startsWith(summaryMarker);
}

function* readTable(
  snapshot: SheetSnapshot,
  grid: CellGrid,
  region: TableRegion,
  options: ReadingOptions,
): Steps<FollowUpTable> {
  const { sheetId, name, merges } = snapshot;
  const { duplicates, misspelt, headerRow, rows, programme, institution, titleAspect } = region;
  const columns = columnsWithTitle(region.columns, titleAspect);
  const present = new Set(columns.keys());
  const format = formatOf(present, region.classified);
  const shown = gridWithTitle(grid, region.columns, titleAspect);
  const reader = fieldReaderOf(shown.grid, shown.columns, rows, options);
  const aspects = yield* readAspects(reader, rows);
  const activities = activitiesOf(aspects);
  const missingColumns = missingColumnsOf(format, present);
  const place = {
    sheetId,
    sheetName: name,
    format,
    headerRow,
    columns,
    missingColumns,
    duplicateColumns: duplicates,
    misspeltHeadings: misspelt,
  };
  // Where merges are unknown, a blank row may be covered by one.
  const blankRows = merges === null ? [] : blankRowsAmong(grid, region.columns, rows);
  const cells = { errors: reader.errors(), snapshot };
  return { ...place, ...cells, blankRows, programme, institution, aspects, activities };
}

/** In sheet order. Rows that go on with an aspect from further up are rare, and sorting costs more than seeing that. */
function activitiesOf(aspects: readonly Aspect[]): readonly Activity[] {
  const activities: Activity[] = [];
  let isSorted = true;
  let last = 0;
  for (const aspect of aspects) {
    for (const activity of aspect.activities) {
      const { row } = activity.rowStart;
      isSorted &&= row >= last;
      last = row;
      activities.push(activity);
    }
  }
  return isSorted ? activities : activities.sort((left, right) => left.rowStart.row - right.rowStart.row);
}
