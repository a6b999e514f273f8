import { Temporal } from "temporal-polyfill";
import { given } from "./given";

/**
 * An instant as it is stored: "2026-03-03T16:32:00.000Z", to the millisecond and in universal time, so that texts in their order are times in
 * theirs.
 */
export type Instant = string;

/** What somebody stored under a key, and when. */
export interface Stamped {
  readonly key: string;
  readonly at: Instant;
}

/** The instant to stamp something with that is to count after `earlier`, however the clocks of two machines go. */
export function after(now: Instant, earlier: Instant | undefined): Instant {
  if (earlier === undefined || now > earlier) return now;
  return Temporal.Instant.from(earlier).add({ milliseconds: 1 }).toString({ smallestUnit: "millisecond" });
}

/** Which of two entries with one key holds: the later one; of two of one instant either, but the same one whoever asks. */
export function laterOf<Entry extends Pick<Stamped, "at">>(one: Entry, other: Entry): Entry {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/**
 * The entries of both, of each key the one that holds. In whatever order and however often stored states are merged, the outcome is the same
 * (a set of registers of which the last writer wins).
 */
export function mergeStamped<Entry extends Stamped>(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of [...one, ...other]) {
    const met = byKey.get(entry.key);
    byKey.set(entry.key, met === undefined ? entry : laterOf(met, entry));
  }
  return [...byKey.keys()].sort().map((key) => given(byKey.get(key)));
}
