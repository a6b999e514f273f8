import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../../core/review";
import { allowsSetting } from "../../../operations/settings-file";
import { areasToAdd } from "../../state/settings-choices";
import { settingsWords } from "../../../messages/pane-settings";
import { useWords } from "../../words";
import type { TeamSettingsProps } from "./DueDateSettings";
import { ListField } from "./ListField";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

export interface AreaSettingsProps extends TeamSettingsProps {
  /** The last review; null before the first. */
  readonly review: Review | null;
}

/** The official names of the areas, which can be taken from the reviewed sheets. */
export function AreaSettings({ settings, review, onChange }: AreaSettingsProps) {
  const { language } = useWords();
  const styles = useStyles();
  const words = settingsWords[language];
  const { areaCatalogue } = settings;
  const found = review && areasToAdd(review, areaCatalogue);
  return (
    <SettingsSection title={words.areas.title} hint={words.areas.hint}>
      <ListField
        label={words.areas.label}
        entries={areaCatalogue}
        allows={(areas) => allowsSetting("areaCatalogue", areas)}
        invalid={words.invalid.areaCatalogue}
        onChange={(areas) => onChange({ areaCatalogue: areas })}
      />
      {found && found.length > 0 ? (
        <Button size="small" onClick={() => onChange({ areaCatalogue: [...areaCatalogue, ...found] })}>
          {words.areas.take(found.length)}
        </Button>
      ) : (
        <Caption1 className={styles.hint}>{found ? words.areas.nothingToTake : words.areas.reviewFirst}</Caption1>
      )}
      <ListField
        label={words.placeholders.label}
        hint={words.placeholders.hint}
        entries={settings.placeholders}
        allows={(texts) => allowsSetting("placeholders", texts)}
        invalid={words.invalid.placeholders}
        onChange={(placeholders) => onChange({ placeholders })}
      />
    </SettingsSection>
  );
}
