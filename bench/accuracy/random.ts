/** A repeatable source of random choices: the same seed gives the same workbook on every machine. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** The numbers from 0 to `count` - 1 in random order. */
  readonly shuffled: (count: number) => number[];
}

/** The generator known as mulberry32: small, fast and even enough for planting faults. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    shuffled: (count) => {
      const numbers = Array.from({ length: count }, (_, index) => index);
      for (let last = count - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
      }
      return numbers;
    },
  };
}
