import { toSerial } from "./calendar-date";
import { correctionOf, type CellEdit } from "./corrections";
import { given } from "./given";
import type { Review } from "./review";
import type { Replacement } from "./rule";

/** Observations of one rule whose cells hold the same and would be given the same. */
export interface AlikeCorrection {
  /** What the cells hold now, to the letter. */
  readonly before: string | number | null;
  /** What the rule proposes in its place. */
  readonly after: Replacement;
  /** Positions in the review's observations, in sheet order; at least one. */
  readonly indexes: readonly number[];
  /** At least one. */
  readonly edits: readonly CellEdit[];
}

type Reviewed = Pick<Review, "issues" | "sheets" | "dateSystem">;

/**
 * The corrections of one rule, those of most cells first: one entry for each distinct value and what is proposed in its place. Cells that are
 * left alone, like those with formulas, are not among them.
 */
export function alikeCorrections({ issues, sheets, dateSystem }: Reviewed, ruleId: string): AlikeCorrection[] {
  const found = new Map<
    string,
    { before: CellEdit["expected"]; after: Replacement; indexes: Set<number>; edits: CellEdit[] }
  >();
  issues.forEach((issue, index) => {
    if (issue.ruleId !== ruleId || issue.replacement === null) return;
    for (const edit of given(correctionOf(issue, sheets, dateSystem)).edits) {
      // A day tells itself as a text, and so is the same whatever object holds it.
      const key = JSON.stringify([edit.expected, issue.replacement]);
      const alike = found.get(key) ?? {
        before: edit.expected,
        after: issue.replacement,
        indexes: new Set(),
        edits: [],
      };
      alike.indexes.add(index);
      alike.edits.push(edit);
      found.set(key, alike);
    }
  });
  return [...found.values()]
    .map(({ indexes, ...alike }) => ({ ...alike, indexes: [...indexes] }))
    .sort((a, b) => b.edits.length - a.edits.length);
}

/**
 * The same cells with a value that a person chose in place of the proposal; a day is written as the proposal's would be.
 * @param chosen of the proposal's own kind: a text, a number, or a day
 */
export function withOwnValue(
  { edits }: Pick<AlikeCorrection, "edits">,
  chosen: Replacement,
  system: Review["dateSystem"],
): CellEdit[] {
  const value = typeof chosen === "object" ? toSerial(chosen, system) : chosen;
  return edits.map((edit) => ({ ...edit, value }));
}
