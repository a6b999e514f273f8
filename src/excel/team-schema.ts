import * as z from "zod/mini";
import { decodeHistory, encodeHistory } from "../core/history-encoding";
import type { HistoryRun } from "../core/history-run";
import type { JustificationEntry } from "../core/justification";
import { entriesOfSettings, settingsOfEntries, type SettingEntry } from "../core/setting-entries";
import type { Instant } from "../core/stamped";
import type { TeamConcern, TeamState } from "../core/team-state";

/** What was found under one key of the workbook. */
export interface Found<Entry> {
  /** What could be understood. */
  readonly entries: readonly Entry[];
  /** Keys of other versions, to be kept. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** "damaged": not all could be understood; "newer": a later version of the add-in wrote it, and this one leaves it alone. */
  readonly condition: "fine" | "damaged" | "newer";
}

const nothing = { entries: [], rest: {}, condition: "fine" } as const;
const beforeAll: Instant = "1970-01-01T00:00:00.000Z";

const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u));
const day = z.iso.date();
const text = z.string();
const nullableText = z.nullable(text);
const issueKey = text.check(z.regex(/^[\w-]+(?:\.[\w-]*){4}$/u));

const justification = z.looseObject({
  key: issueKey,
  at: instant,
  needed: z.int().check(z.gte(0), z.lte(4)),
  value: text,
  ruleId: text,
  reason: text,
  by: text,
  until: z.nullable(day),
  about: z.looseObject({ sheetName: text, number: nullableText, aspect: nullableText, value: nullableText }),
});
const takenBack = z.looseObject({ key: issueKey, at: instant, takenBack: z.literal(true) });
const justificationEntry = z.union([takenBack, justification]);

const byRule = z.record(text, text);
const run = z.looseObject({
  id: text,
  at: instant,
  asOf: day,
  ruleSet: text,
  areas: z.record(text, z.int().check(z.gte(0))),
  silent: z.array(text),
  open: byRule,
  justified: byRule,
});

const versioned = z.looseObject({ version: z.int().check(z.gte(1)) });
const stamp = { updatedAt: z.catch(z.optional(instant), undefined) };
const storedSettings = z.looseObject({ ...stamp, changedAt: z.catch(z.optional(z.record(text, instant)), undefined) });
const storedJustifications = z.looseObject({ ...stamp, entries: z.array(z.unknown()) });
const storedHistory = z.looseObject({ ...stamp, known: byRule, runs: z.array(z.unknown()) });

/** The version in which each is written. Settings of version 1 told no times of their own. */
const versions = { settings: 2, justifications: 1, history: 1 } as const satisfies Record<TeamConcern, number>;

/** What could be read of a list, and whether that is all of it. */
function understood<Item>(items: readonly unknown[], schema: z.ZodMiniType<Item>) {
  const read = items.flatMap((item) => schema.safeParse(item).data ?? []);
  return { read, isWhole: read.length === items.length };
}

function settingsIn(value: object): Found<SettingEntry> {
  const { updatedAt = beforeAll, changedAt = {}, ...others } = storedSettings.parse(value);
  const { version, ...settings } = others;
  const rules = settings["rules"];
  const isDamaged = rules !== undefined && (typeof rules !== "object" || rules === null || Array.isArray(rules));
  return {
    entries: entriesOfSettings(settings, version === 1 ? {} : changedAt, updatedAt),
    rest: {},
    condition: isDamaged ? "damaged" : "fine",
  };
}

const damaged = { ...nothing, condition: "damaged" } as const;

function justificationsIn(value: object): Found<JustificationEntry> {
  const stored = storedJustifications.safeParse(value).data;
  if (!stored) return damaged;
  const { entries, ...rest } = stored;
  const { read, isWhole } = understood(entries, justificationEntry);
  return { entries: read, rest, condition: isWhole ? "fine" : "damaged" };
}

function historyIn(value: object): Found<HistoryRun> {
  const stored = storedHistory.safeParse(value).data;
  if (!stored) return damaged;
  const { known, runs, ...rest } = stored;
  const entries = decodeHistory({ known, runs: understood(runs, run).read });
  return { entries, rest, condition: entries.length === runs.length ? "fine" : "damaged" };
}

const readers = { settings: settingsIn, justifications: justificationsIn, history: historyIn };

/** What is kept under the three keys. */
export interface FoundTeam {
  readonly settings: Found<SettingEntry>;
  readonly justifications: Found<JustificationEntry>;
  readonly history: Found<HistoryRun>;
}

function find<Entry>(value: unknown, version: number, read: (value: object) => Found<Entry>): Found<Entry> {
  if (value === null || value === undefined) return nothing;
  const found = versioned.safeParse(value).data;
  if (!found) return damaged;
  return found.version > version ? { ...nothing, condition: "newer" } : read(found);
}

/** Reads what a workbook keeps for a team; null, or nothing, for what it does not keep. */
export function findTeam(values: Readonly<Partial<Record<TeamConcern, unknown>>>): FoundTeam {
  return {
    settings: find(values.settings, versions.settings, readers.settings),
    justifications: find(values.justifications, versions.justifications, readers.justifications),
    history: find(values.history, versions.history, readers.history),
  };
}

/** What the workbook is to keep, in the newest version. */
export function storedTeam(
  team: TeamState,
  found: FoundTeam,
  updatedAt: Instant,
): Readonly<Record<TeamConcern, object>> {
  const { settings, changedAt } = settingsOfEntries(team.settings);
  return {
    settings: { ...settings, version: versions.settings, updatedAt, changedAt },
    justifications: {
      ...found.justifications.rest,
      version: versions.justifications,
      updatedAt,
      entries: team.justifications,
    },
    history: { ...found.history.rest, version: versions.history, updatedAt, ...encodeHistory(team.history) },
  };
}
