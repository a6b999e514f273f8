import type { CalendarDate } from "../core/calendar-date";
import { readWorkbook } from "../core/read-sheet";
import { reviewSheets, type Review } from "../core/review";
import { readReviewInput } from "../excel/snapshot";

/**
 * Reviews every sheet of the open workbook at a cut-off day, with the settings that the workbook holds.
 * @throws HostError
 */
export async function reviewWorkbook({ asOf }: { readonly asOf: CalendarDate }): Promise<Review> {
  const { snapshot, settings } = await readReviewInput();
  const sheets = readWorkbook(snapshot, settings.settings);
  return reviewSheets(sheets, { asOf, ...settings, dateSystem: snapshot.dateSystem });
}
