import type { Instant } from "../core/stamped";
import { mergeTeamStates, type TeamConcern, type TeamState } from "../core/team-state";
import type { Steps } from "../core/steps";
import { HostError } from "./host-error";
import { findTeam, storedTeam, type FoundTeam } from "./team-schema";

export const concerns = ["settings", "justifications", "history"] as const satisfies readonly TeamConcern[];

const prefix = "revisor-asm.";

/** Under which key of the workbook each is kept. */
export const keyOfConcern = (concern: TeamConcern): string => prefix + concern;

/** What is to be said of what was found: it could not be understood, or a later version of the add-in wrote it. */
export interface TeamTrouble {
  readonly concern: TeamConcern;
  readonly kind: "damaged" | "newer";
}

/** What the workbook keeps for the team, as far as it could be understood. */
export interface TeamReading {
  readonly team: TeamState;
  readonly troubles: readonly TeamTrouble[];
}

export function readingOf(found: FoundTeam): TeamReading {
  const troubles = concerns.flatMap((concern): TeamTrouble[] => {
    const { condition } = found[concern];
    return condition === "fine" ? [] : [{ concern, kind: condition }];
  });
  const { settings, justifications, history } = found;
  return {
    team: { settings: settings.entries, justifications: justifications.entries, history: history.entries },
    troubles,
  };
}

/** What to write, and what there is then. */
export interface TeamPlan extends TeamReading {
  readonly writes: readonly (readonly [key: string, value: unknown])[];
  /** Reviews that the history had to drop, the oldest first, so that all has room. */
  readonly droppedRuns: number;
}

/** A change of what the workbook keeps, by someone who knows of more than it holds. */
export interface TeamChange {
  /** What this pane has read and written before: a co-author who wrote at the same moment may have overwritten it. */
  readonly known: TeamState;
  readonly at: Instant;
  readonly change: (team: TeamState) => TeamState;
}

/** All that we keep in a workbook together; in practice Excel takes about 1 MB (OfficeDev/office-js #3957). */
const mostBytes = 1_000_000;

const encoder = new TextEncoder();
const bytesOf = (key: string, value: unknown) => encoder.encode(key + JSON.stringify(value)).length;

/** The same text for the same content, whatever the order of its keys. */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (name, item: unknown) => {
    if (name === "updatedAt") return undefined;
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/**
 * In steps, what to write so that the workbook holds what it holds already, what is known beside that, and a change. What cannot be understood is first
 * kept under a key of its own; where all is more than fits, the oldest reviews go.
 * @param kept everything under keys of ours
 * @param present what stands there now, where it is not that: we wrote over what a co-author had written
 * @throws HostError with "newer-state" where what would change was written by a later version, with "state-full" where it has no room
 */
export function* planTeamInSteps(
  kept: ReadonlyMap<string, unknown>,
  { known, at, change }: TeamChange,
  present: ReadonlyMap<string, unknown> = kept,
): Steps<TeamPlan> {
  const found = findTeam(Object.fromEntries(concerns.map((concern) => [concern, kept.get(keyOfConcern(concern))])));
  yield;
  const { team: stored, troubles } = readingOf(found);
  const before = mergeTeamStates(stored, known);
  const wanted = change(before);
  const isNewer = (concern: TeamConcern) => found[concern].condition === "newer";
  if (concerns.some((concern) => isNewer(concern) && wanted[concern] !== before[concern]))
    throw new HostError("newer-state");

  const aside = concerns
    .filter((concern) => found[concern].condition === "damaged")
    .flatMap((concern) => setAside(keyOfConcern(concern), kept, at));
  const others = [...kept, ...aside].filter(([key]) => !concerns.some((concern) => keyOfConcern(concern) === key));
  const room = mostBytes - others.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
  yield;
  const { team, values } = yield* fitting(wanted, found, { at, room, kept, isNewer });
  yield;
  const writes = concerns.flatMap((concern): [string, unknown][] => {
    const key = keyOfConcern(concern);
    // A later version's value is not ours to change.
    const value = isNewer(concern) ? kept.get(key) : values[concern];
    const isSame = contentOf(value) === contentOf(present.get(key));
    const isEmpty = team[concern].length === 0 && !present.has(key);
    return isSame || isEmpty ? [] : [[key, value]];
  });
  return {
    team,
    troubles,
    writes: writes.length === 0 && present === kept ? [] : [...aside, ...writes],
    droppedRuns: wanted.history.length - team.history.length,
  };
}

/** A copy under a key of its own; none where one is kept already. */
function setAside(key: string, kept: ReadonlyMap<string, unknown>, at: Instant): readonly [string, object][] {
  const value = kept.get(key);
  const content = contentOf({ value });
  const isKept = [...kept].some(([other, copy]) => other.startsWith(`${key}.damaged-`) && contentOf(copy) === content);
  return isKept ? [] : [[`${key}.damaged-${at}`, { value }]];
}

interface Room {
  readonly at: Instant;
  readonly room: number;
  readonly kept: ReadonlyMap<string, unknown>;
  readonly isNewer: (concern: TeamConcern) => boolean;
}

function* fitting(wanted: TeamState, found: FoundTeam, { at, room, kept, isNewer }: Room) {
  for (let dropped = 0; dropped <= wanted.history.length; dropped += 1) {
    const team = { ...wanted, history: wanted.history.slice(dropped) };
    const values = storedTeam(team, found, at);
    yield;
    const bytes = concerns.reduce((sum, concern) => {
      const key = keyOfConcern(concern);
      return sum + bytesOf(key, isNewer(concern) ? kept.get(key) : values[concern]);
    }, 0);
    if (bytes <= room) return { team, values };
  }
  throw new HostError("state-full");
}
