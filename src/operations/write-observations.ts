import { layOutObservations, type ObservationSheetWords } from "../core/observation-sheet";
import type { Review } from "../core/review";
import type { SummaryContent } from "../core/summary-heading";
import { observationsKey, readObservations } from "../excel/observation-sheet";
import { writeSummarySheets, type SummaryOutcome } from "../excel/summary-sheet";

const headingsOf = ({ columns, own }: ObservationSheetWords) => ({ ...columns, ...own });

/**
 * Writes the observations as a sheet to be worked off, over an earlier one of ours, with what people ticked and noted there.
 * @param words in the language of the person first, then in the others in which an earlier sheet may be
 * @throws HostError with "sheet-changed" where a reviewed sheet is gone or has another name; nothing is written then
 */
export async function writeObservations(
  review: Review,
  words: readonly [ObservationSheetWords, ...ObservationSheetWords[]],
  content: SummaryContent,
): Promise<SummaryOutcome> {
  const [own] = words;
  const earlier = await readObservations(words.map(headingsOf));
  const layout = layOutObservations(review, own, content, earlier);
  const reviewed = review.sheets.filter(({ tables }) => tables.length > 0);
  return writeSummarySheets([{ key: observationsKey, name: own.sheetName, layout }], reviewed, content.labels);
}
