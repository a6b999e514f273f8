import type { Review } from "../../../src/core/review";
import type { Issue } from "../../../src/core/rule";
import { cellAddress } from "../../../src/excel/addresses";

/** Rules of which at most one may complain about a cell: each fault has one cause, and one name. */
const faultFamilies: readonly (readonly string[])[] = [
  [
    "missing-due-date",
    "unreadable-due-date",
    "impossible-due-date",
    "implausible-due-date",
    "ambiguous-due-date",
    "imprecise-due-date",
    "text-due-date",
    "cell-error",
  ],
  ["overdue", "due-soon", "implausible-due-date", "impossible-due-date", "unreadable-due-date", "missing-due-date"],
  ["missing-aspect", "stray-spaces", "broken-spacing", "unbalanced-quotes", "cell-error"],
  ["missing-activities", "stray-spaces", "broken-spacing", "unbalanced-quotes", "cell-error"],
  ["missing-expected-results", "stray-spaces", "broken-spacing", "unbalanced-quotes", "cell-error"],
  ["missing-evidence", "reused-evidence", "stray-spaces", "broken-spacing", "unbalanced-quotes", "cell-error"],
  ["misspelt-heading", "duplicate-column"],
  ["missing-responsible-area", "inconsistent-area-name", "unknown-area", "several-areas", "cell-error"],
  ["missing-coordinating-area", "inconsistent-area-name", "unknown-area", "several-areas", "cell-error"],
  ["inconsistent-area-name", "unknown-area", "stray-spaces"],
  ["complete-without-proof", "cancelled-without-proof", "proof-repeats-promise", "cell-error"],
  ["complete-without-proof", "stray-spaces"],
  ["cancelled-without-proof", "stray-spaces"],
  ["invalid-progress", "missing-progress", "cell-error"],
  ["not-started-without-reason", "cell-error"],
  ["weights-not-100", "cell-error"],
  ["missing-number", "duplicate-number", "number-gap", "cell-error"],
  ["unusable-link", "local-file-link", "broken-spacing"],
  ["unknown-classification", "cell-error"],
  ["unknown-priority", "cell-error"],
];

/** A family in which reused-evidence stands with text faults would forbid too much: a text may be repeated and badly spaced. */
const mayStandTogether: readonly (readonly [string, string])[] = [
  ["reused-evidence", "stray-spaces"],
  ["reused-evidence", "broken-spacing"],
  ["reused-evidence", "unbalanced-quotes"],
  ["stray-spaces", "broken-spacing"],
  ["stray-spaces", "unbalanced-quotes"],
  ["broken-spacing", "unbalanced-quotes"],
];

/** Every cell that two rules of one family, or one rule twice, complain about; one sentence each. */
export function doubledObservations({ issues }: Review): readonly string[] {
  const byCell = new Map<string, Issue[]>();
  for (const issue of issues) {
    for (const at of [issue.at, ...issue.alsoAt]) {
      const cell = `${issue.sheetName}!${cellAddress(at)}`;
      byCell.set(cell, [...(byCell.get(cell) ?? []), issue]);
    }
  }
  return [...byCell].flatMap(([cell, met]) => {
    const ids = met.map(({ ruleId }) => ruleId);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${cell}: ${id} twice`);
    const related = pairsOf(ids).filter(areOneFault);
    return [...twice, ...related.map(([one, other]) => `${cell}: ${one} and ${other}`)];
  });
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
}

function areOneFault([one, other]: readonly [string, string]): boolean {
  const isPair = (pair: readonly string[]) => pair.includes(one) && pair.includes(other);
  return one !== other && faultFamilies.some(isPair) && !mayStandTogether.some(isPair);
}
