import { readExcel, writeExcel } from "./run-excel";
import {
  concerns,
  keyOfConcern,
  planTeam,
  readingOf,
  type TeamChange,
  type TeamPlan,
  type TeamReading,
} from "./team-plan";
import { findTeam } from "./team-schema";

export type TeamRequest = Readonly<Record<(typeof concerns)[number], Excel.Setting>>;

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
  };
}

const valueOf = (setting: Excel.Setting): unknown => (setting.isNullObject ? null : setting.value);

export function teamStateOf({ settings, justifications, history }: TeamRequest): TeamReading {
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

/**
 * Changes what the workbook keeps for the team: reads it again, merges what is known and the change into it, and writes what differs. Two round
 * trips; one where nothing differs.
 * @throws HostError with "newer-state" or "state-full", and nothing is written then
 */
export function changeTeamState(change: TeamChange): Promise<TeamPlan> {
  return writeExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key, items/value");
    await context.sync();
    const kept = new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
    const ours = new Map([...kept].filter(([key]) => key.startsWith("revisor-asm.")));
    const plan = planTeam(ours, change);
    for (const [key, value] of plan.writes) settings.add(key, value);
    if (plan.writes.length > 0) await context.sync();
    return plan;
  });
}
