import type { HistoryRun, KeysByRule } from "./history-run";
import { given } from "./given";

/** Which of the known keys of each rule a review has: "0-5,7", in base 36. */
export type EncodedKeys = Readonly<Record<string, string>>;

/** A review whose keys are told by their places among all that are known. */
export interface EncodedRun extends Omit<HistoryRun, "open" | "justified"> {
  readonly open: EncodedKeys;
  readonly justified: EncodedKeys;
}

/** The history as it is stored: each key once, since most observations are those of the review before. */
export interface EncodedHistory {
  /** The keys by rule, with blanks between them. */
  readonly known: Readonly<Record<string, string>>;
  readonly runs: readonly EncodedRun[];
}

const base = 36;

function rangesOf(places: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const place of places) {
    const range = ranges.at(-1);
    if (range?.last === place - 1) range.last = place;
    else ranges.push({ first: place, last: place });
  }
  return ranges
    .map(({ first, last }) =>
      first === last ? first.toString(base) : `${first.toString(base)}-${last.toString(base)}`,
    )
    .join(",");
}

/** @returns null for what is no list of ranges below the limit */
function placesIn(ranges: string, limit: number): readonly number[] | null {
  if (ranges === "") return [];
  const places: number[] = [];
  for (const range of ranges.split(",")) {
    const [, first = "", last = first] = /^([0-9a-z]{1,6})(?:-([0-9a-z]{1,6}))?$/u.exec(range) ?? [];
    const [from, to] = [parseInt(first, base), parseInt(last, base)];
    if (!(from <= to && to < limit)) return null;
    for (let place = from; place <= to; place += 1) places.push(place);
  }
  return places;
}

/** The history for the workbook. */
export function encodeHistory(runs: readonly HistoryRun[]): EncodedHistory {
  const places = new Map<string, Map<string, number>>();
  const encode = (keys: KeysByRule): EncodedKeys =>
    Object.fromEntries(
      Object.entries(keys).map(([ruleId, list]) => {
        const known = places.get(ruleId) ?? new Map<string, number>();
        places.set(ruleId, known);
        for (const key of list) if (!known.has(key)) known.set(key, known.size);
        return [ruleId, rangesOf(list.map((key) => given(known.get(key))).sort((one, other) => one - other))];
      }),
    );
  const encoded = runs.map((run) => ({ ...run, open: encode(run.open), justified: encode(run.justified) }));
  return {
    known: Object.fromEntries([...places].map(([ruleId, known]) => [ruleId, [...known.keys()].join(" ")])),
    runs: encoded,
  };
}

/** The history as it was stored; reviews whose keys cannot be told are left out. */
export function decodeHistory({ known, runs }: EncodedHistory): readonly HistoryRun[] {
  const keys = new Map(Object.entries(known).map(([ruleId, list]) => [ruleId, list.split(" ")]));
  const decode = (encoded: EncodedKeys): KeysByRule | null => {
    const decoded: Record<string, readonly string[]> = {};
    for (const [ruleId, ranges] of Object.entries(encoded)) {
      const list = keys.get(ruleId) ?? [];
      const places = placesIn(ranges, list.length);
      if (places === null) return null;
      decoded[ruleId] = places.map((place) => given(list[place])).sort();
    }
    return decoded;
  };
  return runs.flatMap((run) => {
    const [open, justified] = [decode(run.open), decode(run.justified)];
    return open === null || justified === null ? [] : [{ ...run, open, justified }];
  });
}
