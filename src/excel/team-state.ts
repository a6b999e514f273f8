import { HostError } from "./host-error";
import { inSlices, pause } from "./in-slices";
import { readExcel, writeExcel, type EditWait } from "./run-excel";
import {
  concerns,
  contentOf,
  keyOfConcern,
  planTeamInSteps,
  readingOf,
  type TeamChange,
  type TeamPlan,
  type TeamReading,
} from "./team-plan";
import { findTeam } from "./team-schema";
import { rememberSharing, requestSharing } from "./writing-turns";

export type TeamRequest = Readonly<Record<(typeof concerns)[number], Excel.Setting>> & {
  readonly isShared: OfficeExtension.ClientResult<boolean>;
};

function request(context: Excel.RequestContext, concern: (typeof concerns)[number]): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(keyOfConcern(concern));
  setting.load("value");
  return setting;
}

/** Asks for what the workbook keeps for the team; read it with `teamStateOf` after the next sync. */
export function requestTeamState(context: Excel.RequestContext): TeamRequest {
  return {
    settings: request(context, "settings"),
    justifications: request(context, "justifications"),
    history: request(context, "history"),
    isShared: requestSharing(context),
  };
}

const valueOf = (setting: Excel.Setting): unknown => (setting.isNullObject ? null : setting.value);

export function teamStateOf({ settings, justifications, history, isShared }: TeamRequest): TeamReading {
  rememberSharing(isShared.value);
  return readingOf(
    findTeam({
      settings: valueOf(settings),
      justifications: valueOf(justifications),
      history: valueOf(history),
    }),
  );
}

/**
 * Reads what the workbook keeps for the team. One round trip.
 * @throws HostError
 */
export function readTeamState(): Promise<TeamReading> {
  return readExcel(async (context) => {
    const requested = requestTeamState(context);
    await context.sync();
    return teamStateOf(requested);
  });
}

type Kept = ReadonlyMap<string, unknown>;

/** Writes what is planned, and tells what it took the place of: asked for in the same request, so that nobody writes in between. */
async function write(context: Excel.RequestContext, { writes }: TeamPlan, kept: Kept): Promise<Kept> {
  const requested = requestTeamState(context);
  for (const [key, value] of writes) context.workbook.settings.add(key, value);
  await context.sync();
  rememberSharing(requested.isShared.value);
  const replaced = new Map(kept);
  for (const concern of concerns) {
    const value = valueOf(requested[concern]);
    if (value !== null) replaced.set(keyOfConcern(concern), value);
  }
  return replaced;
}

interface Replaced {
  readonly replaced: Kept;
  readonly present: Kept;
  readonly at: TeamChange["at"];
}

/** What is to be written so that nothing of what was replaced is missing; where that has no room, what was replaced is put back. */
async function planOver(
  context: Excel.RequestContext,
  { team, writes }: TeamPlan,
  { replaced, present, at }: Replaced,
): Promise<TeamPlan> {
  try {
    return await inSlices(planTeamInSteps(replaced, { known: team, at, change: (same) => same }, present));
  } catch (error) {
    for (const [key] of writes) if (replaced.has(key)) context.workbook.settings.add(key, replaced.get(key));
    await context.sync();
    throw error;
  }
}

/** How often what a co-author wrote in between is written again at once; the next look does the same. */
const mostRepetitions = 5;

const isNewer = ({ troubles }: TeamReading): boolean => troubles.some(({ kind }) => kind === "newer");

/** Writes a plan, and what a co-author wrote between our reading and our writing beside it, until nothing is missing. */
async function writeAll(
  context: Excel.RequestContext,
  plan: TeamPlan,
  { kept, at, left = mostRepetitions }: { readonly kept: Kept; readonly at: TeamChange["at"]; readonly left?: number },
): Promise<TeamPlan> {
  if (plan.writes.length === 0 || left === 0) return plan;
  const replaced = await write(context, plan, kept);
  if (concerns.map(keyOfConcern).every((key) => contentOf(replaced.get(key)) === contentOf(kept.get(key)))) return plan;
  const present = new Map([...replaced, ...plan.writes]);
  const next = await planOver(context, plan, { replaced, present, at });
  if (isNewer(next) && !isNewer(plan)) {
    // A later version's value goes back to its place.
    await write(context, next, replaced);
    throw new HostError("newer-state");
  }
  const done = await writeAll(context, next, { kept: present, at, left: left - 1 });
  return {
    ...done,
    writes: [...plan.writes, ...done.writes],
    droppedRuns: plan.droppedRuns + done.droppedRuns,
  };
}

/**
 * Changes what the workbook keeps for the team: reads it again, merges what is known and the change into it, and writes what differs. Two round
 * trips; one where nothing differs; two more for each time that a co-author writes in between.
 * @param waits whether it waits for a cell that is being edited
 * @throws HostError with "newer-state" or "state-full", and nothing is written then
 */
export function changeTeamState(change: TeamChange, waits: EditWait = "any"): Promise<TeamPlan> {
  return writeExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key, items/value");
    await context.sync();
    // Office.js has just unpacked what it was asked for.
    await pause();
    const all = new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
    const kept = new Map([...all].filter(([key]) => key.startsWith("revisor-asm.")));
    const plan = await inSlices(planTeamInSteps(kept, change));
    return writeAll(context, plan, { kept, at: change.at });
  }, waits);
}
