import type { HistoryRun } from "./history-run";

/** What became of the observations between two reviews. */
export interface Changes {
  /** Counted before, gone now. */
  readonly corrected: number;
  /** Counted now, and in no review before. */
  readonly added: number;
  /** Counted now, and before only in an earlier review, or set aside. */
  readonly reopened: number;
  /** Counted before, set aside now. */
  readonly justified: number;
}

export interface RunComparison extends Changes {
  /** By rule id; rules of which nothing changed are left out. */
  readonly rules: Readonly<Record<string, Changes>>;
  /** The rules that one of the two reviews left out: of them nothing can be told. */
  readonly notCompared: readonly string[];
  /** Whether the rules were of one version. */
  readonly hasSameRules: boolean;
  readonly hasSameDay: boolean;
}

const subjectLength = 8;
const bare = (key: string) => key.replace(/~\d+$/u, "");

type Standing = "open" | "justified";
type Standings = ReadonlyMap<string, Standing>;

function standingsOf(
  { open, justified }: HistoryRun,
  ruleId: string,
  isOfInterest: (key: string) => boolean,
): Standings {
  const standings = new Map<string, Standing>();
  for (const key of justified[ruleId] ?? []) standings.set(key, "justified");
  for (const key of open[ruleId] ?? []) if (isOfInterest(key)) standings.set(key, "open");
  return standings;
}

/** Where nothing is set aside, what both reviews counted is no change, and is most of what there is. */
function bothStandings(before: HistoryRun, now: HistoryRun, ruleId: string): readonly [Standings, Standings] {
  const isAnySetAside = [before, now].some(({ justified }) => (justified[ruleId] ?? []).length > 0);
  const lacks = ({ open }: HistoryRun) => {
    const keys = new Set(open[ruleId]);
    return (key: string) => isAnySetAside || !keys.has(key);
  };
  return [standingsOf(before, ruleId, lacks(now)), standingsOf(now, ruleId, lacks(before))];
}

interface Pairing {
  readonly pairs: readonly (readonly [before: Standing, now: Standing])[];
  readonly gone: readonly Standing[];
  readonly come: readonly (readonly [key: string, standing: Standing])[];
}

/** Pairs what is the same; then, within an aspect, what is left over, since an activity may have been reworded. */
function pair(before: Standings, now: Standings): Pairing {
  const pairs: [Standing, Standing][] = [];
  const left = new Map<string, Standing[]>();
  for (const [key, was] of before) {
    const is = now.get(key);
    if (is !== undefined) pairs.push([was, is]);
    else left.set(key.slice(0, subjectLength), [...(left.get(key.slice(0, subjectLength)) ?? []), was]);
  }
  const come: [string, Standing][] = [];
  for (const [key, is] of now) {
    if (before.has(key)) continue;
    const was = left.get(key.slice(0, subjectLength))?.shift();
    if (was === undefined) come.push([key, is]);
    else pairs.push([was, is]);
  }
  return { pairs, gone: [...left.values()].flat(), come };
}

/** How many of these keys one of the reviews has. */
function countKnown(keys: readonly string[], ruleId: string, earlier: readonly HistoryRun[]): number {
  const wanted = new Set(keys.map(bare));
  const known = new Set<string>();
  if (keys.length === 0) return 0;
  for (const { open, justified } of earlier)
    for (const key of [...(open[ruleId] ?? []), ...(justified[ruleId] ?? [])].map(bare))
      if (wanted.has(key)) known.add(key);
  return keys.filter((key) => known.has(bare(key))).length;
}

function changesOf({ pairs, gone, come }: Pairing, countOfKnown: (keys: readonly string[]) => number): Changes {
  const isOpen = (standing: Standing) => standing === "open";
  const opened = come.filter(([, standing]) => isOpen(standing));
  const known = countOfKnown(opened.map(([key]) => key));
  return {
    corrected: gone.filter(isOpen).length,
    added: opened.length - known,
    reopened: known + pairs.filter(([was, is]) => !isOpen(was) && isOpen(is)).length,
    justified: pairs.filter(([was, is]) => isOpen(was) && !isOpen(is)).length,
  };
}

const nothing: Changes = { corrected: 0, added: 0, reopened: 0, justified: 0 };
const names = ["corrected", "added", "reopened", "justified"] as const;

const sum = (one: Changes, other: Changes): Changes => ({
  corrected: one.corrected + other.corrected,
  added: one.added + other.added,
  reopened: one.reopened + other.reopened,
  justified: one.justified + other.justified,
});

/** Whether anything changed. */
export const hasChanges = (changes: Changes): boolean => names.some((name) => changes[name] > 0);

/**
 * What became of the observations from one review to a later one.
 * @param earlier reviews before the first, in any order: an observation that one of them counted is no new one
 */
export function compareRuns(before: HistoryRun, now: HistoryRun, earlier: readonly HistoryRun[]): RunComparison {
  const ruleIds = new Set(
    [before, now].flatMap(({ open, justified }) => [...Object.keys(open), ...Object.keys(justified)]),
  );
  const isSilentInOne = (ruleId: string) => before.silent.includes(ruleId) !== now.silent.includes(ruleId);
  const notCompared = [...ruleIds].filter(isSilentInOne).sort();
  const rules: Record<string, Changes> = {};
  for (const ruleId of [...ruleIds].filter((id) => !isSilentInOne(id)).sort()) {
    const pairing = pair(...bothStandings(before, now, ruleId));
    const changes = changesOf(pairing, (keys) => countKnown(keys, ruleId, earlier));
    if (hasChanges(changes)) rules[ruleId] = changes;
  }
  return {
    ...Object.values(rules).reduce(sum, nothing),
    rules,
    notCompared,
    hasSameRules: before.ruleSet === now.ruleSet,
    hasSameDay: before.asOf === now.asOf,
  };
}
