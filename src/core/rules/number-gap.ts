import { numberListsOf, type ListedAspect, type NumberList } from "../number-lists";
import { defineRule } from "../rule";
import { given } from "../given";

/** The numbers of the aspects follow one another. */
export const numberGap = defineRule({
  id: "number-gap",
  severity: "info",
  needs: ["number"],

  *check(table) {
    for (const { before, after, missing } of numberListsOf(table).flatMap(gapsOf)) {
      const { number } = after.aspect;
      yield { at: number.at, data: { number: given(number.value), previous: before, missing } };
    }
  },
});

interface Gap {
  /** The number before the gap. */
  readonly before: number;
  readonly after: ListedAspect;
  /** How many numbers are left out. */
  readonly missing: number;
}

/**
 * Where the numbers run ahead of the aspects for good. If they come right again further down, blank or repeated numbers or another
 * order explain it.
 */
function gapsOf({ aspects, counts }: NumberList): readonly Gap[] {
  if (!counts) return [];
  const leastFrom = new Float64Array(aspects.length);
  let least = Number.POSITIVE_INFINITY;
  for (let index = aspects.length - 1; index >= 0; index -= 1) {
    least = Math.min(least, aheadOf(aspects[index], index) ?? least);
    leastFrom[index] = least;
  }
  const gaps: Gap[] = [];
  let before: number | null = null;
  let most = Number.POSITIVE_INFINITY;
  aspects.forEach((after, index) => {
    const ahead = aheadOf(after, index);
    if (ahead === null) return;
    const missing = given(leastFrom[index]) - most;
    if (before !== null && missing > 0) gaps.push({ before, after, missing });
    most = before === null ? ahead : Math.max(most, ahead);
    before = after.settled;
  });
  // Numbers that leave gaps everywhere were taken from a longer list.
  return gaps.length > Math.max(1, aspects.length - 1 - gaps.length) ? [] : gaps;
}

/** By how much the number of an aspect runs ahead of its place in the list; null where it has none. */
function aheadOf(item: ListedAspect | undefined, index: number): number | null {
  return item === undefined || item.settled === null ? null : item.settled - index;
}
