import { spellingCorrection } from "../core/corrections";
import type { Issue } from "../core/rule";
import { writeTexts } from "../excel/cell-access";

/**
 * Writes the proposed spelling of an area name into the cells that the observation names, in one undo step where Excel can.
 * @returns how many cells were written
 * @throws HostError with "sheet-changed" where a cell no longer holds the name; nothing is written then
 */
export async function acceptSpelling(issue: Issue): Promise<{ readonly cells: number }> {
  const edits = spellingCorrection(issue);
  await writeTexts(edits);
  return { cells: edits.length };
}
