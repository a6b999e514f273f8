import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewSettings } from "../../../core/settings";
import { allowsSetting } from "../../../operations/settings-file";
import { settingsWords } from "../../../messages/pane-settings";
import { useWords } from "../../words";
import { NumberField } from "../NumberField";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface TeamSettingsProps {
  readonly settings: ReviewSettings;
  readonly onChange: (chosen: Partial<ReviewSettings>) => void;
}

/** The days and percentages that rules and summary go by. */
export function DueDateSettings({ settings, onChange }: TeamSettingsProps) {
  const { language } = useWords();
  const styles = useStyles();
  const words = settingsWords[language];
  const { dueSoonDays, ageingDays, proofFrom, plausibleYears } = settings;
  const withBand = (at: number, days: number): ReviewSettings["ageingDays"] => {
    const [first, second, third] = ageingDays;
    return [at === 0 ? days : first, at === 1 ? days : second, at === 2 ? days : third];
  };

  return (
    <SettingsSection title={words.days}>
      <NumberField
        label={words.dueSoonDays}
        value={dueSoonDays}
        allows={(days) => allowsSetting("dueSoonDays", days)}
        invalid={words.invalid.dueSoonDays}
        onChange={(days) => onChange({ dueSoonDays: days })}
      />
      <NumberField
        label={words.proofFrom}
        value={proofFrom}
        allows={(percent) => allowsSetting("proofFrom", percent)}
        invalid={words.invalid.proofFrom}
        onChange={(percent) => onChange({ proofFrom: percent })}
      />
      <fieldset className={styles.group}>
        <legend>{words.ageing}</legend>
        <Caption1 className={styles.hint}>{words.ageingHint}</Caption1>
        {ageingDays.map((days, at) => (
          <NumberField
            key={words.ageingBand(at + 1)}
            label={words.ageingBand(at + 1)}
            value={days}
            allows={(last) => allowsSetting("ageingDays", withBand(at, last))}
            invalid={words.invalid.ageingDays}
            onChange={(last) => onChange({ ageingDays: withBand(at, last) })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{words.plausibleYears}</legend>
        <NumberField
          label={words.firstYear}
          value={plausibleYears.from}
          allows={(from) => allowsSetting("plausibleYears", { ...plausibleYears, from })}
          invalid={words.invalid.plausibleYears}
          onChange={(from) => onChange({ plausibleYears: { ...plausibleYears, from } })}
        />
        <NumberField
          label={words.lastYear}
          value={plausibleYears.to}
          allows={(to) => allowsSetting("plausibleYears", { ...plausibleYears, to })}
          invalid={words.invalid.plausibleYears}
          onChange={(to) => onChange({ plausibleYears: { ...plausibleYears, to } })}
        />
      </fieldset>
    </SettingsSection>
  );
}
