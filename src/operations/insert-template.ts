import { planNewSheet, type NewSheetOptions, type NewSheetWords } from "../core/new-sheet";
import { insertNewSheet, type InsertedSheet } from "../excel/new-sheet";

export type { InsertedSheet };

/**
 * Adds an empty sheet of a published format to the workbook and shows it.
 * @throws HostError with "protected-structure" where no sheet can be added; nothing is written then
 */
export function insertTemplate(options: NewSheetOptions, words: NewSheetWords): Promise<InsertedSheet> {
  return insertNewSheet(planNewSheet(options, words), words);
}
