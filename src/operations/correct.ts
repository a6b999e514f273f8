import { correctionOf, type Correction } from "../core/corrections";
import type { Review } from "../core/review";
import type { Issue } from "../core/rule";
import { writeCells } from "../excel/cell-access";

/** What would be changed to correct an observation; null where only a person can know what to write. */
export function previewCorrection(issue: Issue, review: Review): Correction | null {
  return correctionOf(issue, review.sheets, review.dateSystem);
}

/**
 * Writes the correction of an observation into the cells that it names, in one undo step where Excel can. Cells with formulas and
 * cells that a merge covers are left alone.
 * @returns how many cells were written
 * @throws HostError with "sheet-changed" where a cell no longer holds what it held at the review; nothing is written then
 */
export async function correct(issue: Issue, review: Review): Promise<{ readonly cells: number }> {
  const edits = previewCorrection(issue, review)?.edits ?? [];
  if (edits.length > 0) await writeCells(edits);
  return { cells: edits.length };
}
