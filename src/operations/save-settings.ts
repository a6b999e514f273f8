import { putSettings, settingChanges } from "../core/setting-entries";
import type { ReviewSettings } from "../core/settings";
import { changeTeam, type TeamContext } from "./team-change";
import type { TeamOutcome } from "./team-state";

export interface SettingsChoice {
  /** The settings that the person saw; of those chosen, only what differs is written, each rule by itself. */
  readonly seen: ReviewSettings;
  readonly chosen: Partial<ReviewSettings>;
}

/**
 * Keeps review settings of the team in the workbook. Settings that others chose in the meantime stay.
 * @throws HostError
 */
export function saveSettings({ seen, chosen }: SettingsChoice, context: TeamContext): Promise<TeamOutcome> {
  const changes = settingChanges(seen, chosen, context.at);
  return changeTeam(context, (team) => ({ ...team, settings: putSettings(team.settings, changes) }));
}
