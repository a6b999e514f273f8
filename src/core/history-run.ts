import { laterOf, type Instant } from "./stamped";

/** Keys of observations by rule id, in the order of their letters; see `shortKeyOf`. */
export type KeysByRule = Readonly<Record<string, readonly string[]>>;

/** What the history keeps of one review of the whole workbook. */
export interface HistoryRun {
  readonly id: string;
  readonly at: Instant;
  /** The cut-off day, as YYYY-MM-DD. */
  readonly asOf: string;
  /** The version of the rules. */
  readonly ruleSet: string;
  /** How many observations counted by responsible area as written; "" for those of activities that name none. */
  readonly areas: Readonly<Record<string, number>>;
  /** The rules that looked at no sheet: switched off, or without the columns that they need. */
  readonly silent: readonly string[];
  /** The observations that counted. */
  readonly open: KeysByRule;
  /** Those that were set aside. */
  readonly justified: KeysByRule;
}

/** How many reviews the history keeps. */
export const mostRuns = 30;

const inTime = (one: HistoryRun, other: HistoryRun) =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

/** The reviews of two states of one workbook, the last thirty of them, in the order of time. */
export function mergeHistories(one: readonly HistoryRun[], other: readonly HistoryRun[]): readonly HistoryRun[] {
  const byId = new Map<string, HistoryRun>();
  for (const run of [...one, ...other]) {
    const met = byId.get(run.id);
    byId.set(run.id, met === undefined ? run : laterOf(met, run));
  }
  return [...byId.values()].sort(inTime).slice(-mostRuns);
}

/** How many observations a review counted, or set aside. */
export const countKeys = (keys: KeysByRule): number => Object.values(keys).reduce((sum, { length }) => sum + length, 0);
