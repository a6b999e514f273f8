import type { DateSystem } from "../core/calendar-date";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/workbook-snapshot";
import { areasOf, cellValueFrom, emptySheet, hidesRows, rangeFields, rangeOf, requestFormulas } from "./cells";
import { HostError, hostErrorFrom } from "./host-error";
import { readExcel } from "./run-excel";
import { readSheetInBlocks } from "./snapshot-blocks";
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

function snapshotOf({ sheetId, name, used, merged, formulas }: ReturnType<typeof requestSheet>): SheetSnapshot {
  if (used.isNullObject) return emptySheet(sheetId, name);
  // Excel answers a range that it finds too large with null in place of the values, without an error.
  if (!Array.isArray(used.values) || !Array.isArray(used.numberFormat)) throw new HostError("too-large");
  return {
    sheetId,
    name,
    usedRange: rangeOf(used),
    values: used.values.map((row: unknown[]) => row.map(cellValueFrom)),
    numberFormats: used.numberFormat.map((row: unknown[]) => row.map(String)),
    merges: merged === null ? null : areasOf(merged),
    formulas: areasOf(formulas),
    hasHiddenRows: hidesRows(used.rowHidden),
  };
}

interface SheetList {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly dateSystem: DateSystem;
  readonly team: TeamReading;
}

/** Which sheets are read: all of them, the one in front, or those with these ids. */
export type SheetChoice = "all" | "active" | readonly string[];

/** What a review starts from: the cells of the workbook and what the team keeps in it. */
export interface ReviewInput {
  readonly snapshot: WorkbookSnapshot;
  readonly team: TeamReading;
}

/** One round trip for the list of sheets and a second one for all their cells; no cells where that is too much at once. */
function readInOneGo(choice: SheetChoice): Promise<{ list: SheetList; sheets: readonly SheetSnapshot[] | null }> {
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
      return { list, sheets: requests.map(snapshotOf) };
    } catch (error) {
      if (isTooLarge(error)) return { list, sheets: null };
      throw error;
    }
  });
}

const isTooLarge = (error: unknown): boolean => hostErrorFrom(error).code === "too-large";

/**
 * Reads the chosen sheets of the workbook (values, number formats, merges and the places of formulas in the used range) and what the team keeps. Two round trips; where
 * that is more than Excel carries in one answer (5 MB on the web), each sheet is read in blocks of rows.
 * @throws HostError with "sheets-gone" where none of the chosen sheets is there any more
 */
export async function readReviewInput(choice: SheetChoice = "all"): Promise<ReviewInput> {
  const { list, sheets } = await readInOneGo(choice);
  const { dateSystem, team } = list;
  if (sheets) return { snapshot: { sheets, dateSystem }, team };
  const inBlocks: SheetSnapshot[] = [];
  for (const sheet of list.sheets) inBlocks.push(await readSheetInBlocks(sheet));
  return { snapshot: { sheets: inBlocks, dateSystem }, team };
}
