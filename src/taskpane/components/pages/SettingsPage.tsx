import { Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneState } from "../../state/pane-state";
import type { PaneActions } from "../../state/session";
import { useWords } from "../../words";
import { NumberField } from "../NumberField";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

export interface SettingsPageProps {
  readonly state: Pick<PaneState, "settings">;
  readonly actions: Pick<PaneActions, "setSettings" | "open">;
}

/** What the team and the person can set. */
export function SettingsPage({ state, actions }: SettingsPageProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const { settings } = state;
  const words = pane.settings;
  return (
    <PageFrame title={pane.pages.settings} onBack={() => actions.open("review")}>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.title}>
          {words.team}
        </Subtitle2>
        <Caption1>{words.teamHint}</Caption1>
        <NumberField
          label={words.dueSoonDays}
          value={settings.dueSoonDays}
          allows={(days) => days <= 365}
          invalid={words.dueSoonDaysInvalid}
          onChange={(dueSoonDays) => void actions.setSettings({ dueSoonDays })}
        />
      </section>
    </PageFrame>
  );
}
