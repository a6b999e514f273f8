import type { CellPosition } from "./cell";
import type { Issue } from "./rule";

/** A safe edit: this text in place of that one. */
export interface TextCorrection {
  readonly sheetId: string;
  readonly at: CellPosition;
  /** The cell's text at the review; the edit is off where it has changed. */
  readonly expected: string;
  readonly text: string;
}

/**
 * The edits that give an area the proposed spelling, one for each cell that the observation names.
 * @param issue an observation of `inconsistent-area-name`; any other has no such correction
 * @throws TypeError where the observation proposes no spelling
 */
export function spellingCorrection({ ruleId, data, sheetId, at, alsoAt }: Issue): TextCorrection[] {
  const { written, proposed } = data;
  if (ruleId !== "inconsistent-area-name" || typeof written !== "string" || typeof proposed !== "string") {
    throw new TypeError(`An observation of ${ruleId} proposes no spelling.`);
  }
  return [at, ...alsoAt].map((position) => ({ sheetId, at: position, expected: written, text: proposed }));
}
