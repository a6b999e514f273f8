import { Caption1, Switch } from "@fluentui/react-components";
import type { ReviewSettings } from "../../../core/settings";
import { useWords } from "../../words";
import { SettingsSection } from "./SettingsSection";

export interface OpeningSettingsProps {
  readonly settings: Pick<ReviewSettings, "opensWithWorkbook">;
  readonly onChange: (chosen: Partial<ReviewSettings>) => void;
}

/** Whether the pane opens by itself with the workbook. */
export function OpeningSettings({ settings, onChange }: OpeningSettingsProps) {
  const { opening } = useWords().pane;
  return (
    <SettingsSection title={opening.title}>
      <Switch
        label={opening.withWorkbook}
        aria-describedby="opens-with-workbook-hint"
        checked={settings.opensWithWorkbook}
        onChange={(_, { checked }) => onChange({ opensWithWorkbook: checked })}
      />
      <Caption1 id="opens-with-workbook-hint">{opening.withWorkbookHint}</Caption1>
    </SettingsSection>
  );
}
