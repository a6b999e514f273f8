import { numberListsOf, type ListedAspect, type NumberList } from "../number-lists";
import { defineRule } from "../rule";

/** The numbers of the aspects follow one another. */
export const numberGap = defineRule({
  id: "number-gap",
  severity: "info",
  needs: ["number"],

  *check(table) {
    for (const { before, after, missing } of numberListsOf(table).flatMap(gapsOf)) {
      const { number } = after.aspect;
      if (number.value === null) continue;
      yield { at: number.at, data: { number: number.value, previous: before, missing } };
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
  const placed = aspects.flatMap((item, index) =>
    item.settled === null ? [] : { item, settled: item.settled, ahead: item.settled - index },
  );
  if (!counts || placed.length === 0) return [];
  const leastFrom = placed.map(({ ahead }) => ahead);
  for (let at = placed.length - 2; at >= 0; at -= 1)
    leastFrom[at] = Math.min(leastFrom[at] ?? 0, leastFrom[at + 1] ?? 0);
  const gaps: Gap[] = [];
  let most = placed[0]?.ahead ?? 0;
  placed.forEach(({ item, ahead }, at) => {
    const missing = (leastFrom[at] ?? 0) - most;
    if (missing > 0) gaps.push({ before: placed[at - 1]?.settled ?? 0, after: item, missing });
    most = Math.max(most, ahead);
  });
  // Numbers that leave gaps everywhere were taken from a longer list.
  return gaps.length > Math.max(1, aspects.length - 1 - gaps.length) ? [] : gaps;
}
