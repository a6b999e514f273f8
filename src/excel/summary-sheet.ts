import type { SummaryLayout } from "../core/summary-layout";
import { summaryMarker } from "../core/summary-marker";
import { rangeAddress } from "./addresses";
import { HostError } from "./host-error";
import { writeExcel } from "./run-excel";
import { keepSummaryPlace, requestSummaryPlace, summaryPlaceOf, type SummaryPlace } from "./settings";
import { writeCells, writeLinks, writeLooks } from "./summary-write";

export interface SummaryOutcome {
  readonly sheetName: string;
  /** Whether an earlier summary of ours was rewritten. */
  readonly replaced: boolean;
}

interface SheetTitle {
  readonly sheet: Excel.Worksheet;
  readonly marker: Excel.Range;
}

/** A summary is ours when its second line begins with our mark, whatever the sheet is called by now. */
const isOwn = ({ marker }: SheetTitle): boolean => String(marker.values[0]?.[0]).startsWith(summaryMarker);

function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLocaleLowerCase()));
  const candidates = [
    wanted,
    ...Array.from(taken, (_, index) => `${wanted.slice(0, 26)} (${index + 2})`),
    `${wanted.slice(0, 26)} (${taken.length + 2})`,
  ];
  return candidates.find((name) => !lower.has(name.toLocaleLowerCase())) ?? wanted;
}

async function readTitles(
  context: Excel.RequestContext,
): Promise<{ titles: SheetTitle[]; place: SummaryPlace | null }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id, items/name, items/visibility");
  protection.load("protected");
  const setting = requestSummaryPlace(context);
  await context.sync();
  const titles = worksheets.items.map((sheet) => {
    const marker = sheet.getRange("A2");
    marker.load("values");
    sheet.protection.load("protected");
    return { sheet, marker };
  });
  await context.sync();
  return { titles, place: summaryPlaceOf(setting) };
}

/** Empties what an earlier summary of ours filled, and nothing beside or below it. */
function clearEarlier(sheet: Excel.Worksheet, place: SummaryPlace | null, layout: SummaryLayout): void {
  const known =
    place?.sheetId === sheet.id ? place : { rowCount: layout.rows.length, columnCount: layout.columnWidths.length };
  const address = rangeAddress({ row: 0, column: 0, ...known });
  sheet.getRange(address).clear("All");
}

/**
 * Writes the summary on a sheet of its own: over an earlier one of ours, otherwise on a new sheet, whose name is changed where a sheet of
 * somebody else has it. The links of many activities are sent in several requests.
 * @param name the name wanted for a new sheet
 * @throws HostError with "protected-sheet" where the sheet or the structure of the workbook is protected; nothing is written then
 */
export function writeSummarySheet(layout: SummaryLayout, name: string): Promise<SummaryOutcome> {
  return writeExcel(async (context) => {
    const { titles, place } = await readTitles(context);
    // Somebody may keep copies of earlier summaries; the one that was written last is the one to rewrite.
    const own = titles.filter(isOwn).map(({ sheet }) => sheet);
    const earlier = own.find(({ id }) => id === place?.sheetId) ?? own[0];
    if (earlier ? earlier.protection.protected : context.workbook.protection.protected)
      throw new HostError("protected-sheet");

    const sheetName =
      earlier?.name ??
      freeName(
        name,
        titles.map(({ sheet }) => sheet.name),
      );
    const sheet = earlier ?? context.workbook.worksheets.add(sheetName);
    if (earlier) clearEarlier(earlier, place, layout);
    sheet.load("id");
    writeLooks(sheet, layout);
    await writeCells(context, sheet, layout);
    await writeLinks(context, sheet, layout);
    keepSummaryPlace(context, {
      sheetId: sheet.id,
      rowCount: layout.rows.length,
      columnCount: layout.columnWidths.length,
    });
    if (earlier?.visibility === "Hidden" || earlier?.visibility === "VeryHidden") earlier.visibility = "Visible";
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return { sheetName, replaced: earlier !== undefined };
  });
}
