import type { DateSystem } from "./calendar-date";
import { blankRowsAmong } from "./blank-rows";
import { cellGridOf, type CellGrid } from "./cell-grid";
import { findTables, type TableRegion } from "./find-tables";
import type { FollowUpSheet, FollowUpTable, SkipReason } from "./follow-up-sheet";
import { inferMerges } from "./infer-merges";
import { readLabelForms } from "./read-label-form";
import { readAspects } from "./read-aspects";
import { fieldReaderOf } from "./read-fields";
import { columnsWithTitle, gridWithTitle } from "./title-aspect";
import { summaryMarker } from "./summary-marker";
import { formatOf, missingColumnsOf } from "./template";
import { isBlank } from "./text";
import type { SheetSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

/** Understands every sheet of a workbook, in tab order. */
export function readWorkbook({ sheets, dateSystem }: WorkbookSnapshot): FollowUpSheet[] {
  return sheets.map((sheet) => readSheet(sheet, dateSystem));
}

/** Understands a sheet: its ASM tables with their aspects and activities, or why it has none. */
export function readSheet(formatted: SheetSnapshot, dateSystem: DateSystem): FollowUpSheet {
  const snapshot = withoutBlankEnd(formatted);
  const { sheetId, name } = snapshot;
  const skip = (skipped: SkipReason): FollowUpSheet => ({ sheetId, name, tables: [], skipped });
  if (snapshot.values.length === 0) return skip("empty");
  if (isOwnSummary(snapshot)) return skip("summary-sheet");

  const grid = cellGridOf(snapshot);
  const regions = findTables(grid);
  if (regions.length === 0) {
    const forms = readLabelForms(grid, { sheetId, sheetName: name }, dateSystem);
    return forms === null ? skip("no-asm-table") : { sheetId, name, tables: [forms], skipped: null };
  }
  const shown =
    snapshot.merges === null
      ? cellGridOf(
          snapshot,
          regions.flatMap((region) => inferMerges(grid, region)),
        )
      : grid;
  return {
    sheetId,
    name,
    tables: regions.map((region) => readTable(snapshot, shown, region, dateSystem)),
    skipped: null,
  };
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

function readTable(
  { sheetId, name, merges }: SheetSnapshot,
  grid: CellGrid,
  region: TableRegion,
  dateSystem: DateSystem,
): FollowUpTable {
  const { duplicates, headerRow, rows, programme, institution, titleAspect } = region;
  const columns = columnsWithTitle(region.columns, titleAspect);
  const present = new Set(columns.keys());
  const format = formatOf(present);
  const shown = gridWithTitle(grid, region.columns, titleAspect);
  const aspects = readAspects(fieldReaderOf(shown.grid, shown.columns, dateSystem), rows);
  const activities = aspects
    .flatMap((aspect) => aspect.activities)
    .sort((left, right) => left.rowStart.row - right.rowStart.row);
  const missingColumns = missingColumnsOf(format, present);
  const place = { sheetId, sheetName: name, format, headerRow, columns, missingColumns, duplicateColumns: duplicates };
  // Where merges are unknown, a blank row may be covered by one.
  const blankRows = merges === null ? [] : blankRowsAmong(grid, region.columns, rows);
  return { ...place, blankRows, programme, institution, aspects, activities };
}
