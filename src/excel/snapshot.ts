import type { DateSystem } from "../core/calendar-date";
import { runSteps, type Steps } from "../core/steps";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/workbook-snapshot";
import { areasOf, cellValueFrom, emptySheet, hidesRows, rangeFields, rangeOf, requestFormulas } from "./cells";
import { HostError, hostErrorFrom } from "./host-error";
import { readExcel } from "./run-excel";
import { readSheetInBlocks } from "./snapshot-blocks";
import { stopIfAsked, type StopSignal } from "./stop-signal";
import type { TeamReading } from "./team-plan";
import { requestTeamState, teamStateOf } from "./team-state";

const cellFields = `values, numberFormat, rowHidden, ${rangeFields}`;

function mergesOf(used: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load(rangeFields);
  return merged;
}

function requestSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(cellFields);
  return { sheetId: sheet.id, name: sheet.name, used, merged: mergesOf(used), formulas: requestFormulas(used) };
}

/** A sheet as it came from Excel, and its cells as core knows them, some hundred rows at a time. */
export interface SheetInput {
  readonly name: string;
  readonly snapshotInSteps: () => Steps<SheetSnapshot>;
}

const rowsAtATime = 500;

function sheetInputOf({ sheetId, name, used, merged, formulas }: ReturnType<typeof requestSheet>): SheetInput {
  if (used.isNullObject) return inputFrom(emptySheet(sheetId, name));
  // Excel answers a range that it finds too large with null in place of the values, without an error.
  if (!Array.isArray(used.values) || !Array.isArray(used.numberFormat)) throw new HostError("too-large");
  const { values, numberFormat } = used;
  const found = {
    usedRange: rangeOf(used),
    merges: merged === null ? null : areasOf(merged),
    formulas: areasOf(formulas),
    hasHiddenRows: hidesRows(used.rowHidden),
  };
  return {
    name,
    *snapshotInSteps() {
      return {
        ...{ sheetId, name, ...found },
        values: yield* rowsInSteps(values, cellValueFrom),
        numberFormats: yield* rowsInSteps(numberFormat, String),
      };
    },
  };
}

function* rowsInSteps<Cell>(rows: readonly unknown[][], cellFrom: (value: unknown) => Cell): Steps<Cell[][]> {
  const cells: Cell[][] = [];
  for (const row of rows) if (cells.push(row.map(cellFrom)) % rowsAtATime === 0) yield;
  return cells;
}

const inputFrom = (snapshot: SheetSnapshot): SheetInput => ({
  name: snapshot.name,
  *snapshotInSteps() {
    yield;
    return snapshot;
  },
});

interface SheetList {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
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

/** One round trip for the list of sheets and a second one for all their cells; no cells where that is too much at once. */
function readInOneGo(
  choice: SheetChoice,
  signal: StopSignal | undefined,
): Promise<{ list: SheetList; sheets: readonly SheetInput[] | null }> {
  return readExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id, items/name");
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

    const list: SheetList = {
      sheets: chosen.map(({ id, name }) => ({ id, name })),
      dateSystem: firstYear.value === 1904 ? 1904 : 1900,
      team: teamStateOf(stored),
    };
    const requests = chosen.map(requestSheet);
    try {
      await context.sync();
      return { list, sheets: requests.map(sheetInputOf) };
    } catch (error) {
      if (isTooLarge(error)) return { list, sheets: null };
      throw error;
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
 * Reads the chosen sheets of the workbook (values, number formats, merges and the places of formulas in the used range) and what the team keeps. Two round trips; where
 * that is more than Excel carries in one answer (5 MB on the web), each sheet is read in blocks of rows.
 * @throws HostError with "sheets-gone" where none of the chosen sheets is there any more, with "cancelled" where it was stopped: no request
 * is made after that
 */
export async function readSheets(
  choice: SheetChoice = "all",
  { signal, onSheet }: ReadOptions = {},
): Promise<SheetsRead> {
  const { list, sheets } = await readInOneGo(choice, signal);
  const { dateSystem, team } = list;
  if (sheets) return { sheets, dateSystem, team };
  const inBlocks: SheetInput[] = [];
  for (const [at, sheet] of list.sheets.entries()) {
    onSheet?.({ name: sheet.name, at: at + 1, of: list.sheets.length });
    inBlocks.push(inputFrom(await readSheetInBlocks(sheet, signal)));
  }
  return { sheets: inBlocks, dateSystem, team };
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
