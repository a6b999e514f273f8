import type { CellRange } from "../core/cell";
import { validationsOf, type ValidationWords } from "../core/new-sheet-rules";
import { rangeOfPlan, type ColumnsPlan } from "../core/progress-columns";
import type { ReviewSettings } from "../core/settings";
import { rangeAddress } from "./addresses";
import { rangeFields, rangeOf } from "./cells";
import { copyLooks, looksOf, requestLooks } from "./cell-looks";
import { HostError } from "./host-error";
import { writeExcel } from "./run-excel";
import { columnPoints } from "./summary-pages";
import { writeValidations } from "./validations";

type Rules = Pick<ReviewSettings, "plausibleYears">;

interface ExcelTable {
  readonly table: Excel.Table;
  readonly range: CellRange;
}

/** The Excel table that ends where the plan begins, if the rows are in one. */
function tableOf(plan: ColumnsPlan, tables: readonly ExcelTable[]): ExcelTable | null {
  const { row, column } = plan.example;
  const isOfPlan = ({ range }: ExcelTable) => range.row === row && range.column + range.columnCount - 1 === column;
  return tables.find(isOfPlan) ?? null;
}

/** The rows of an Excel table are all of the table: people write into the blank ones below. */
function withTableRows(plan: ColumnsPlan, table: ExcelTable | null): ColumnsPlan {
  if (table === null) return plan;
  const rowCount = table.range.row + table.range.rowCount - plan.body.row - Number(table.table.showTotals);
  return { ...plan, body: { ...plan.body, rowCount } };
}

async function requestPlans(context: Excel.RequestContext, sheet: Excel.Worksheet, plans: readonly ColumnsPlan[]) {
  sheet.tables.load("items/showTotals");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw new HostError("protected-sheet");
  const ranges = sheet.tables.items.map((table) => ({ table, cells: table.getRange() }));
  for (const { cells } of ranges) cells.load(rangeFields);
  if (ranges.length > 0) await context.sync();
  const tables = ranges.map(({ table, cells }) => ({ table, range: rangeOf(cells) }));
  if (plans.some((plan) => tableOf(plan, tables)) && !Office.context.requirements.isSetSupported("ExcelApi", "1.13"))
    throw new HostError("api-too-old");
  return plans.map((planned) => {
    const table = tableOf(planned, tables);
    const plan = withTableRows(planned, table);
    const cells = sheet.getRange(rangeAddress(rangeOfPlan(plan)));
    cells.load("formulas");
    const { row, column } = plan.example;
    const widths = plan.columns.map((_, index) => {
      const { format } = sheet.getRangeByIndexes(row, plan.body.column + index, 1, 1);
      format.load("columnWidth");
      return format;
    });
    const heading = requestLooks(sheet.getRangeByIndexes(row, column, 1, 1));
    const below = requestLooks(sheet.getRangeByIndexes(row + 1, column, 1, 1));
    return { plan, table, cells, widths, heading, below };
  });
}

type RequestedPlan = Awaited<ReturnType<typeof requestPlans>>[number];

/** Before all else, so that where these cells are blank nothing at all was written. */
function writeHeadings(sheet: Excel.Worksheet, { columns, headings }: ColumnsPlan): void {
  for (const { row, column, columnCount } of headings)
    sheet.getRangeByIndexes(row, column, 1, columnCount).values = [columns.map((one) => one.heading)];
}

function writePlan(sheet: Excel.Worksheet, { plan, table, widths, heading, below }: RequestedPlan): void {
  const { columns, headings, body } = plan;
  for (const range of headings) {
    const cells = sheet.getRange(rangeAddress(range));
    copyLooks(looksOf(heading), cells, range);
    if (range.rowCount > 1)
      for (let index = 0; index < range.columnCount; index += 1)
        sheet.getRangeByIndexes(range.row, range.column + index, range.rowCount, 1).merge(false);
  }
  copyLooks(looksOf(below), sheet.getRange(rangeAddress(body)), body);
  columns.forEach(({ numberFormat, width, rule }, index) => {
    const cells = sheet.getRangeByIndexes(body.row, body.column + index, body.rowCount, 1);
    if (numberFormat !== "General") cells.numberFormat = Array.from({ length: body.rowCount }, () => [numberFormat]);
    if (rule?.kind === "percent") cells.format.horizontalAlignment = "Center";
    const format = widths[index];
    if (format && format.columnWidth < columnPoints(width)) format.columnWidth = columnPoints(width);
  });
  if (table) {
    const columnCount = table.range.columnCount + columns.length;
    table.table.resize(rangeAddress({ ...table.range, columnCount }));
  }
}

const isBlank = ({ formulas }: Excel.Range) => formulas.flat().every((formula) => formula === "");

/** Whether nothing was written, which an Excel that refuses to write can still tell. */
async function isUntouched(
  context: Excel.RequestContext,
  sheetId: string,
  requested: readonly RequestedPlan[],
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = requested.map(({ plan }) => sheet.getRange(rangeAddress(rangeOfPlan(plan))));
  for (const cells of ranges) cells.load("formulas");
  await context.sync();
  return ranges.every(isBlank);
}

/** Leaves the cells blank again, as they were. */
async function takeBack(context: Excel.RequestContext, sheetId: string, requested: readonly RequestedPlan[]) {
  try {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { plan } of requested) {
      const cells = sheet.getRange(rangeAddress(rangeOfPlan(plan)));
      cells.dataValidation.clear();
      cells.unmerge();
      cells.clear("All");
    }
    await context.sync();
  } catch (error) {
    const isWhole = await isUntouched(context, sheetId, requested).catch(() => false);
    if (!isWhole) throw new HostError("half-written", error);
  }
}

/**
 * Writes columns of progress beside working documents, in blank cells only: with the looks of the table's last column, the published
 * headings, what their cells allow, and the Excel table extended where there is one. Nothing is moved. Three round trips at most.
 * @returns the cells that were written; null where a cell is not blank any more, or the rows of an Excel table reach further down than there
 * is room: nothing is written then
 * @throws HostError with "api-too-old" where an Excel table would have to grow and cannot (before ExcelApi 1.13)
 */
export function writeProgressColumns(
  sheetId: string,
  plans: readonly ColumnsPlan[],
  { plausibleYears }: Rules,
  words: ValidationWords,
): Promise<readonly CellRange[] | null> {
  return writeExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const requested = await requestPlans(context, sheet, plans);
    await context.sync();
    if (!requested.every(({ cells }) => isBlank(cells))) return null;
    try {
      for (const { plan } of requested) writeHeadings(sheet, plan);
      for (const one of requested) {
        writePlan(sheet, one);
        const { columns, body } = one.plan;
        writeValidations(sheet, validationsOf(columns, body, { plausibleYears, areas: null }, words), "");
      }
      await context.sync();
    } catch (error) {
      await takeBack(context, sheetId, requested);
      throw error;
    }
    return requested.map(({ plan }) => rangeOfPlan(plan));
  });
}
