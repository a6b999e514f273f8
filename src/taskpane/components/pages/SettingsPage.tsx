import { Caption1 } from "@fluentui/react-components";
import type { ReviewSettings } from "../../../core/settings";
import type { PaneState } from "../../state/pane-state";
import type { PaneActions } from "../../state/session";
import { settingsWords } from "../../../messages/pane-settings";
import { useWords } from "../../words";
import { AreaSettings } from "../settings/AreaSettings";
import { DueDateSettings } from "../settings/DueDateSettings";
import { OpeningSettings } from "../settings/OpeningSettings";
import { PersonalSettings } from "../settings/PersonalSettings";
import { RuleSettings } from "../settings/RuleSettings";
import { SettingsFile } from "../settings/SettingsFile";
import { FailureNotice } from "../Notices";
import { PageFrame } from "./PageFrame";

export interface SettingsPageProps {
  readonly state: Pick<PaneState, "settings" | "results" | "failure">;
  readonly actions: Pick<PaneActions, "setSettings" | "open" | "dismissFailure">;
}

/** What the team and the person can set. */
export function SettingsPage({ state: { settings, results, failure }, actions }: SettingsPageProps) {
  const { pane, language } = useWords();
  const review = results.kind === "reviewed" ? results.review : null;
  const team = { settings, onChange: (chosen: Partial<ReviewSettings>) => void actions.setSettings(chosen) };
  return (
    <PageFrame title={pane.pages.settings} onBack={() => actions.open("review")}>
      {failure && <FailureNotice failure={failure} onDismiss={actions.dismissFailure} />}
      <Caption1>{settingsWords[language].team}</Caption1>
      <DueDateSettings {...team} />
      <AreaSettings {...team} review={review} />
      <RuleSettings {...team} />
      <OpeningSettings {...team} />
      <SettingsFile {...team} />
      <PersonalSettings />
    </PageFrame>
  );
}
