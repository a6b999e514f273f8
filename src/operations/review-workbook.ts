import type { CalendarDate } from "../core/calendar-date";
import { readWorkbook } from "../core/read-sheet";
import { reviewSheets, type Review } from "../core/review";
import { readReviewInput, type SheetChoice } from "../excel/snapshot";

export type { SheetChoice };

export interface ReviewRequest {
  readonly asOf: CalendarDate;
  /** Every sheet where it is not given. */
  readonly sheets?: SheetChoice;
}

/**
 * Reviews sheets of the open workbook at a cut-off day, with the settings that the workbook holds.
 * @throws HostError with "sheets-gone" where none of the chosen sheets is there any more
 */
export async function reviewWorkbook({ asOf, sheets: choice = "all" }: ReviewRequest): Promise<Review> {
  const { snapshot, settings } = await readReviewInput(choice);
  const sheets = readWorkbook(snapshot, settings.settings);
  return reviewSheets(sheets, { asOf, ...settings, dateSystem: snapshot.dateSystem });
}
