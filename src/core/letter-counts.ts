/**
 * Which letters a text holds, as bits: one for each of 32 classes of characters that it holds at all (`once`), one for each
 * that it holds twice or more (`twice`).
 */
export interface LetterCounts {
  readonly once: number;
  readonly twice: number;
}

/** Counts the letters of a text; characters whose codes are equal modulo 32 are one class. */
export function countLetters(text: string): LetterCounts {
  let once = 0;
  let twice = 0;
  for (let at = 0; at < text.length; at += 1) {
    const bit = 1 << (text.charCodeAt(at) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}

/**
 * A number of edits below which one text cannot become the other: an insertion, deletion or replacement takes away at most
 * one letter and brings at most one, a swap of neighbours neither.
 */
export function fewestEdits(a: LetterCounts, b: LetterCounts): number {
  const taken = countBits(a.once & ~b.once) + countBits(a.twice & ~b.twice);
  const brought = countBits(b.once & ~a.once) + countBits(b.twice & ~a.twice);
  return Math.max(taken, brought);
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
