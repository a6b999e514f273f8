import type { SheetMarks } from "../core/marks";
import { changeMarks, type Before, type SheetOutcome, type WantedMarks } from "./change-marks";
import { HostError, type HostErrorCode } from "./host-error";
import { rulesOf } from "./mark-rules";
import { readExcel, writeExcelAgain } from "./run-excel";
import { inTurn } from "./writing-turns";

/** A sheet whose marks could not be changed, and why. */
export interface SkippedSheet {
  readonly name: string;
  readonly reason: HostErrorCode;
}

export interface MarkOutcome {
  /** Cells that carry a mark now; those that mark themselves by the day are left out. */
  readonly cells: number;
  /** Conditional formats of ours that were taken away. */
  readonly removed: number;
  readonly skippedSheets: readonly SkippedSheet[];
}

// The host takes 5 MB; a quarter is tried where it takes less.
const firstRequestBytes = 3_500_000;
const smallestRequestBytes = 50_000;

interface Write {
  readonly wanted: WantedMarks;
  readonly sheetIds: readonly string[];
  readonly requestBytes: number;
}

const write = (change: Write, before: Before): Promise<SheetOutcome[]> =>
  writeExcelAgain((context) => changeMarks(context, { ...change, before }));

/** Puts marks back as they were before a change that stopped half-way. */
async function restore(before: Before, present: NonNullable<Before["present"]>, cause: unknown): Promise<void> {
  const wanted = new Map([...present].map(([id, { rules }]) => [id, rules]));
  try {
    await write({ wanted, sheetIds: [...present.keys()], requestBytes: smallestRequestBytes }, before);
  } catch {
    throw new HostError("half-written", cause);
  }
}

/**
 * Changes marks of sheets all or none: where Excel stops half-way, what was there is put back before the error is thrown.
 * @throws HostError with "half-written" where that failed too
 */
async function writeOrRestore(change: Write): Promise<SheetOutcome[]> {
  const before: Before = { present: null };
  try {
    return await write(change, before);
  } catch (error) {
    if (before.present === null) throw error;
    await restore(before, before.present, error);
    const isTooLarge = error instanceof HostError && error.code === "too-large";
    if (!isTooLarge || change.requestBytes <= smallestRequestBytes) throw error;
    return writeOrRestore({ ...change, requestBytes: change.requestBytes / 4 });
  }
}

/** What may be true of one sheet and not of the others. */
const ofOneSheet: readonly HostErrorCode[] = ["access-denied", "sheet-changed", "unexpected", "too-large"];

interface SheetFailure {
  readonly failure: HostError;
}

async function writeOneSheet(change: Write, sheetId: string): Promise<SheetOutcome[] | SheetFailure> {
  try {
    return await writeOrRestore({ ...change, sheetIds: [sheetId] });
  } catch (error) {
    if (!(error instanceof HostError) || !ofOneSheet.includes(error.code)) throw error;
    return { failure: error };
  }
}

/** All sheets in one go; where Excel refuses that, sheet by sheet, so that the one that it refuses costs only itself. */
async function writeSheets(change: Write): Promise<SheetOutcome[]> {
  try {
    return await writeOrRestore(change);
  } catch (error) {
    const isOfOneSheet = error instanceof HostError && ofOneSheet.includes(error.code);
    if (!isOfOneSheet || change.sheetIds.length < 2) throw error;
    const names = await readNames();
    const outcomes: SheetOutcome[] = [];
    let hasSucceeded = false;
    for (const sheetId of change.sheetIds) {
      const result = await writeOneSheet(change, sheetId);
      if ("failure" in result) {
        const name = names.get(sheetId);
        if (name !== undefined) outcomes.push({ sheetId, name, refused: result.failure.code, removed: 0 });
      } else {
        hasSucceeded ||= result.some(({ refused }) => refused === null);
        outcomes.push(...result);
      }
    }
    if (!hasSucceeded) throw error;
    return outcomes;
  }
}

function readNames(): Promise<ReadonlyMap<string, string>> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}

/**
 * Brings the marks of sheets to the given state: takes away every conditional format of ours that does not belong to it and adds what is
 * missing. Touches nothing else, and writes nothing where the marks are right already. Two round trips, and one more for marks that were not
 * made or seen before by this pane (or in an Excel below ExcelApi 1.14), and one more where the sheets are not named. Each sheet ends
 * complete or as it was.
 * @param marks by sheet; sheets without an entry end without marks
 * @param sheetIds the sheets to look at; all of the workbook where none are named
 * @throws HostError
 */
export async function replaceMarks(marks: readonly SheetMarks[], sheetIds?: readonly string[]): Promise<MarkOutcome> {
  const wanted = new Map(marks.map((sheet) => [sheet.sheetId, rulesOf(sheet)]));
  const outcomes = await inTurn(async () => {
    const ids = sheetIds ?? [...(await readNames()).keys()];
    return writeSheets({ wanted, sheetIds: ids, requestBytes: firstRequestBytes });
  });
  const done = outcomes.filter(({ refused }) => refused === null);
  const cellsOn = new Map(marks.map(({ sheetId, cellCount }) => [sheetId, cellCount]));
  return {
    cells: done.reduce((sum, { sheetId }) => sum + (cellsOn.get(sheetId) ?? 0), 0),
    removed: done.reduce((sum, { removed }) => sum + removed, 0),
    skippedSheets: outcomes.flatMap(({ name, refused }) => (refused === null ? [] : [{ name, reason: refused }])),
  };
}
