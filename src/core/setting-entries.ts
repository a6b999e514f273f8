import type { ReviewSettings } from "./settings";
import { after, mergeStamped, type Instant, type Stamped } from "./stamped";

/**
 * One setting as it was chosen last: its name, or "rules." with the id of a rule, since two people may each choose for another rule. Without a
 * value it was taken back, and its default holds.
 */
export interface SettingEntry extends Stamped {
  readonly value?: unknown;
}

const rulePrefix = "rules.";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What settings are as entries: each rule by itself. */
function flat(settings: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(settings).flatMap(([name, value]): [string, unknown][] =>
      name === "rules" && isRecord(value)
        ? Object.entries(value).map(([ruleId, chosen]) => [rulePrefix + ruleId, chosen])
        : [[name, value]],
    ),
  );
}

/**
 * The entries of settings as a workbook keeps them, those of other versions included.
 * @param changedAt when each was chosen, as far as that is known; names without a setting were taken back
 * @param otherwise when the others were
 */
export function entriesOfSettings(
  settings: Readonly<Record<string, unknown>>,
  changedAt: Readonly<Record<string, Instant>>,
  otherwise: Instant,
): readonly SettingEntry[] {
  const values = flat(settings);
  const times = new Map(Object.entries(changedAt));
  const kept = [...values].map(([key, value]) => ({ key, at: times.get(key) ?? otherwise, value }));
  const takenBack = [...times].filter(([key]) => !values.has(key)).map(([key, at]) => ({ key, at }));
  return mergeStamped<SettingEntry>(kept, takenBack);
}

/** The settings of entries, and when each was chosen. */
export function settingsOfEntries(entries: readonly SettingEntry[]) {
  const settings = new Map<string, unknown>();
  const rules: [string, unknown][] = [];
  for (const { key, value } of entries) {
    if (value === undefined) continue;
    if (key.startsWith(rulePrefix)) rules.push([key.slice(rulePrefix.length), value]);
    else settings.set(key, value);
  }
  if (rules.length > 0) settings.set("rules", Object.fromEntries(rules));
  const values: Readonly<Record<string, unknown>> = Object.fromEntries(settings);
  const changedAt: Readonly<Record<string, Instant>> = Object.fromEntries(entries.map(({ key, at }) => [key, at]));
  return { settings: values, changedAt };
}

/** What a person changed by choosing these settings while they saw those. */
export function settingChanges(
  seen: ReviewSettings,
  chosen: Partial<ReviewSettings>,
  at: Instant,
): readonly SettingEntry[] {
  const before = flat({ ...seen });
  const now = flat({ ...chosen });
  const changed = [...now].filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before.get(key)));
  const gone = [...before.keys()].filter(
    (key) => chosen.rules !== undefined && key.startsWith(rulePrefix) && !now.has(key),
  );
  return [...changed.map(([key, value]) => ({ key, at, value })), ...gone.map((key) => ({ key, at }))];
}

/** The entries with changes in their places: each counts after the one that it replaces. */
export function putSettings(
  entries: readonly SettingEntry[],
  changes: readonly SettingEntry[],
): readonly SettingEntry[] {
  const stored = new Map(entries.map(({ key, at }) => [key, at]));
  return mergeStamped(
    entries,
    changes.map((entry) => ({ ...entry, at: after(entry.at, stored.get(entry.key)) })),
  );
}
