import { areaNamesOn, firstAreaRow, type NewSheet, type NewSheetPlan, type NewSheetWords } from "../core/new-sheet";
import { sheetNameFor } from "../core/sheet-names";
import { summaryMarker } from "../core/summary-marker";
import { literal } from "./cell-access";
import { HostError } from "./host-error";
import { pacedRequests } from "./request-size";
import { writeExcel } from "./run-excel";
import { inTurn } from "./writing-turns";
import { clearObjects, clearParts } from "./summary-restore";
import { pageBreaksOf } from "./summary-pages";
import { writeLayout } from "./summary-write";
import { writeValidations } from "./validations";

/** What stands on a sheet that was added and not written. */
export type NewSheetNotes = Pick<NewSheetWords, "incomplete" | "notWritten">;

export interface InsertedSheet {
  readonly sheetName: string;
  /** The sheet of the areas where one was added or found; null where the list needs none. */
  readonly areaSheetName: string | null;
}

const largestRequest = 1_000_000;

interface Added {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly plan: NewSheet;
}

/** Names of sheets, and which of them hold the names of the areas already. Two round trips. */
async function readSheets(context: Excel.RequestContext, areaSheet: NewSheet | null) {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw new HostError("access-denied");
  if (workbook.protection.protected) throw new HostError("protected-structure");
  const names = workbook.worksheets.items.map(({ name }) => name);
  const wanted = areaSheet === null ? [] : areaNamesOn(areaSheet);
  const candidates = workbook.worksheets.items
    .filter(({ name }) => areaSheet !== null && name.startsWith(areaSheet.name))
    .map((sheet) => {
      const cells = sheet.getRangeByIndexes(firstAreaRow, 0, wanted.length + 1, 1);
      cells.load("values");
      return { name: sheet.name, cells };
    });
  if (candidates.length > 0) await context.sync();
  const found = candidates.find(({ cells }) =>
    [...wanted, ""].every((name, row) => String(cells.values[row]?.[0]) === name),
  );
  return { names, areaSheetName: found?.name ?? null };
}

/** Adds the sheets in a request of its own, so that whatever fails later finds them by their ids. */
async function addSheets(
  context: Excel.RequestContext,
  plans: readonly NewSheet[],
  taken: readonly string[],
  { incomplete }: NewSheetNotes,
): Promise<readonly Added[]> {
  const { worksheets } = context.workbook;
  const names = [...taken];
  const added = plans.map((plan) => {
    const name = sheetNameFor(plan.name, names, "ASM");
    names.push(name);
    const sheet = worksheets.add(name);
    sheet.getRange("A2").values = [[summaryMarker + incomplete]];
    sheet.load("id");
    return { sheet, name, plan };
  });
  await context.sync();
  return added.map(({ sheet, ...rest }) => ({ ...rest, sheet: worksheets.getItem(sheet.id) }));
}

/** Leaves added sheets blank but for a sentence: nothing can delete them without loss of what can be undone. */
async function emptySheets(
  context: Excel.RequestContext,
  added: readonly Added[],
  { notWritten }: NewSheetNotes,
): Promise<void> {
  for (const { sheet, name, plan } of added) {
    const { parts } = plan.layout;
    // Two sheets at most, each with its own tables to be found.
    await clearObjects(context, sheet, { parts, breakRows: pageBreaksOf(plan.layout), keepsChart: false });
    clearParts(sheet, parts);
    for (const { range } of plan.validations)
      sheet.getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount).dataValidation.clear();
    sheet.getRange("A1:A2").values = [[literal(name)], [summaryMarker + notWritten]];
  }
  await context.sync();
}

const areaSource = (sheetName: string, areas: number): string =>
  `='${sheetName.replaceAll("'", "''")}'!$A$${firstAreaRow + 1}:$A$${firstAreaRow + areas}`;

/**
 * Adds a sheet as planned, with a sheet of areas where the list needs one, under names that nobody has, and shows it. Nothing that was
 * there is touched. Five round trips at most.
 * @throws HostError; the added sheet then says that nothing could be written on it
 */
export function insertNewSheet(plan: NewSheetPlan, notes: NewSheetNotes): Promise<InsertedSheet> {
  return inTurn(() =>
    writeExcel(async (context) => {
      const { areaSheet } = plan;
      const { names, areaSheetName: found } = await readSheets(context, areaSheet);
      const plans = [plan, ...(areaSheet !== null && found === null ? [areaSheet] : [])];
      const added = await addSheets(context, plans, names, notes);
      const areaSheetName = areaSheet === null ? null : (found ?? added[1]?.name ?? null);
      const source = areaSheetName === null ? "" : areaSource(areaSheetName, areaNamesOn(areaSheet ?? plan).length);
      try {
        const requests = pacedRequests(context, largestRequest);
        // The sheet with the areas is written first: the other one refers to it.
        for (const { sheet, plan: ofSheet } of [...added].reverse()) {
          await writeLayout({ sheet, chart: null, tableName: null, breakRows: [] }, ofSheet.layout, requests);
          writeValidations(sheet, ofSheet.validations, source);
        }
        added[0]?.sheet.activate();
        added[0]?.sheet.getRange("A1").select();
        await requests.send();
      } catch (error) {
        try {
          await emptySheets(context, added, notes);
        } catch {
          throw new HostError("incomplete-sheet", error);
        }
        throw error;
      }
      return { sheetName: added[0]?.name ?? plan.name, areaSheetName };
    }),
  );
}
