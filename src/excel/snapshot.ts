import type { DateSystem } from "../core/calendar-date";
import { runSteps } from "../core/steps";
import type { WorkbookSnapshot } from "../core/workbook-snapshot";
import { rangeFields, rangeOf } from "./cells";
import { HostError, hostErrorFrom } from "./host-error";
import { originFields, originOf } from "./origins";
import { readExcel } from "./run-excel";
import { extentOf, firstBlock, readSheetInBlocks, requestExtent, type SheetToRead } from "./snapshot-blocks";
import { emptyInput, sheetInput, withOrigin, type SheetInput } from "./sheet-input";
import { stopIfAsked, type StopSignal } from "./stop-signal";
import type { TeamReading } from "./team-plan";
import { requestTeamState, teamStateOf } from "./team-state";

/** Asks how far a sheet is used, and for its cells as far as they lie in its first block. */
function requestSheet(sheet: Excel.Worksheet) {
  const first = sheet.getRange(firstBlock).getUsedRangeOrNullObject(true);
  first.load(`values, numberFormat, ${rangeFields}`);
  return { sheetId: sheet.id, name: sheet.name, requested: requestExtent(sheet), first };
}

/** The sheet, or what is known of it where its first block does not hold all of it. */
function firstReading({ sheetId, name, requested, first }: ReturnType<typeof requestSheet>): SheetInput | SheetToRead {
  const extent = extentOf(requested);
  const { usedRange } = extent;
  if (usedRange === null) return emptyInput(sheetId, name);
  const isWhole = !first.isNullObject && JSON.stringify(rangeOf(first)) === JSON.stringify(usedRange);
  // Excel answers a range that it finds too large with null in place of the values, without an error.
  if (!isWhole || !Array.isArray(first.values) || !Array.isArray(first.numberFormat))
    return { id: sheetId, name, extent };
  return sheetInput({ sheetId, name, ...extent }, { values: first.values, numberFormats: first.numberFormat });
}

interface SheetList {
  /** Those that are known already, and what is known of the others. */
  readonly sheets: readonly (SheetInput | SheetToRead)[];
  /** The file from which each was brought in; null where it is the workbook's own. */
  readonly origins: readonly (string | null)[];
  readonly dateSystem: DateSystem;
  readonly team: TeamReading;
}

/** Which sheets are read: all of them, the one in front, or those with these ids. */
export type SheetChoice = "all" | "active" | readonly string[];

/** What a review starts from: the sheets of the workbook and what the team keeps in it. */
export interface SheetsRead {
  readonly sheets: readonly SheetInput[];
  readonly dateSystem: DateSystem;
  readonly team: TeamReading;
}

/** One round trip for the list of sheets and a second one for the first block of each; no cells where that is too much at once. */
function readFirstBlocks(choice: SheetChoice, signal: StopSignal | undefined): Promise<SheetList> {
  return readExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load(`items/id, items/name${originFields()}`);
    // No property tells the date system; the year of serial 1 does: 1900 or 1904.
    const firstYear = context.workbook.functions.year(1);
    firstYear.load("value");
    const stored = requestTeamState(context);
    const active = choice === "active" ? sheets.getActiveWorksheet() : null;
    active?.load("id");
    await context.sync();
    stopIfAsked(signal);
    const isChosen = ({ id }: Excel.Worksheet) => choice === "all" || (active ? id === active.id : choice.includes(id));
    const chosen = sheets.items.filter(isChosen);
    if (chosen.length === 0) throw new HostError("sheets-gone");

    const dateSystem = firstYear.value === 1904 ? 1904 : 1900;
    const team = teamStateOf(stored);
    const origins = chosen.map(originOf);
    const requests = chosen.map(requestSheet);
    try {
      await context.sync();
      return { sheets: requests.map(firstReading), origins, dateSystem, team };
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      return { sheets: chosen.map(({ id, name }) => ({ id, name, extent: null })), origins, dateSystem, team };
    }
  });
}

const isTooLarge = (error: unknown): boolean => hostErrorFrom(error).code === "too-large";

/** Which sheet is being read, of how many. */
export interface SheetProgress {
  readonly name: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

interface ReadOptions {
  readonly signal?: StopSignal | undefined;
  /** Told of each sheet that is read by itself. */
  readonly onSheet?: (progress: SheetProgress) => void;
}

/**
 * Reads the chosen sheets of the workbook (values, number formats, merges and the places of formulas in the used range) and what the team
 * keeps. Two round trips; sheets beyond their first block are read in blocks of rows, one round trip more for each, and so are all where the
 * first blocks together are more than Excel carries in one answer (5 MB on the web).
 * @throws HostError with "sheets-gone" where none of the chosen sheets is there any more, with "cancelled" where it was stopped: no request
 * is made after that
 */
export async function readSheets(
  choice: SheetChoice = "all",
  { signal, onSheet }: ReadOptions = {},
): Promise<SheetsRead> {
  const { sheets: found, origins, dateSystem, team } = await readFirstBlocks(choice, signal);
  const sheets: SheetInput[] = [];
  for (const [at, sheet] of found.entries()) {
    if (!("extent" in sheet)) {
      sheets.push(withOrigin(sheet, origins[at]));
      continue;
    }
    onSheet?.({ name: sheet.name, at: at + 1, of: found.length });
    sheets.push(withOrigin(await readSheetInBlocks(sheet, signal), origins[at]));
  }
  return { sheets, dateSystem, team };
}

/** What a review starts from, all cells at once. */
export interface ReviewInput {
  readonly snapshot: WorkbookSnapshot;
  readonly team: TeamReading;
}

/** As `readSheets`, for whoever reads little. */
export async function readReviewInput(choice: SheetChoice = "all"): Promise<ReviewInput> {
  const { sheets, dateSystem, team } = await readSheets(choice);
  return { snapshot: { sheets: sheets.map(({ snapshotInSteps }) => runSteps(snapshotInSteps())), dateSystem }, team };
}
