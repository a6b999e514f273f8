import { mergeHistories, type HistoryRun } from "./history-run";
import { mergeJustifications, type JustificationEntry } from "./justification";
import type { SettingEntry } from "./setting-entries";
import { mergeStamped } from "./stamped";

/** What a team keeps in its workbook, in parts that two people may change at the same time. */
export interface TeamState {
  readonly settings: readonly SettingEntry[];
  readonly justifications: readonly JustificationEntry[];
  /** The oldest review first. */
  readonly history: readonly HistoryRun[];
}

export type TeamConcern = keyof TeamState;

export const emptyTeamState: TeamState = { settings: [], justifications: [], history: [] };

/** What two people know of one workbook, put together: in any order, and however often, the same. */
export function mergeTeamStates(one: TeamState, other: TeamState): TeamState {
  return {
    settings: mergeStamped(one.settings, other.settings),
    justifications: mergeJustifications(one.justifications, other.justifications),
    history: mergeHistories(one.history, other.history),
  };
}
