import { Caption1, Field, Select, Switch, makeStyles } from "@fluentui/react-components";
import type { Preferences } from "../../state/preferences";
import { usePreferences } from "../../preferences";
import { settingsWords } from "../../../messages/pane-settings";
import { useWords } from "../../words";
import { SettingsSection } from "./SettingsSection";

const languages = ["automatic", "es-MX", "en-US"] as const satisfies readonly Preferences["language"][];
const themes = ["automatic", "light", "dark"] as const satisfies readonly Preferences["theme"][];

const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)" } });

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, names, onChange }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} orientation="horizontal" className={styles.field}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => onChange(choices.find((choice) => choice === chosen) ?? value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What one person likes, kept in this browser. */
export function PersonalSettings() {
  const { pane, language } = useWords();
  const { preferences, set, isKept } = usePreferences();
  const words = settingsWords[language].personal;
  return (
    <SettingsSection title={words.title} hint={words.hint}>
      <Choice
        label={words.language}
        value={preferences.language}
        choices={languages}
        names={words.languages}
        onChange={(language) => set({ language })}
      />
      <Choice
        label={words.theme}
        value={preferences.theme}
        choices={themes}
        names={words.themes}
        onChange={(theme) => set({ theme })}
      />
      <Switch
        label={pane.results.live}
        aria-describedby="live-review-hint"
        checked={preferences.liveReview}
        onChange={(_, { checked }) => set({ liveReview: checked })}
      />
      <Caption1 id="live-review-hint">{pane.results.liveHint}</Caption1>
      <Switch
        label={pane.opening.staysClosed}
        aria-describedby="stays-closed-hint"
        checked={preferences.staysClosed}
        onChange={(_, { checked }) => set({ staysClosed: checked })}
      />
      <Caption1 id="stays-closed-hint">{pane.opening.staysClosedHint}</Caption1>
      {!isKept && <Caption1>{words.notKept}</Caption1>}
    </SettingsSection>
  );
}
