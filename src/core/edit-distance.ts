import { given } from "./given";
/**
 * How many letters differ between two texts: insertions, deletions, replacements and swaps of two neighbours count one
 * each (optimal string alignment). Distances above the limit are not worked out; they come back as limit + 1.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const [a, b] = withoutCommonEnds(left, right);
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length);

  const tooMany = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = new Array<number>(b.length + 1).fill(tooMany);
    current[0] = row;
    let least = row;
    // Farther from the diagonal than the limit, the lengths alone make a difference above it.
    const end = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= end; column += 1) {
      const found = cost(a, b, row, column, current, last, beforeLast);
      current[column] = found;
      if (found < least) least = found;
    }
    if (least > limit) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), tooMany);
}

function cost(
  a: string,
  b: string,
  row: number,
  column: number,
  current: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
  const cheapest = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
  const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwap ? Math.min(cheapest, at(beforeLast, column - 2) + 1) : cheapest;
}

function at(costs: readonly number[], column: number): number {
  return given(costs[column]);
}

function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
