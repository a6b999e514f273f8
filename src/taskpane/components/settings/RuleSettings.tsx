import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  Field,
  SearchBox,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { foldText } from "../../../core/text";
import type { RuleWords } from "../../../messages/catalogue";
import { chooseForRule, ruleChoices, usualRules, type RuleChoice } from "../../state/settings-choices";
import { settingsWords } from "../../../messages/pane-settings";
import { useWords } from "../../words";
import type { TeamSettingsProps } from "./DueDateSettings";
import { SettingsSection } from "./SettingsSection";

const choices = ["error", "warning", "info", "off"] as const;

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginBlock: 0 },
  text: { margin: 0 },
  state: { color: tokens.colorNeutralForeground2 },
});

interface RuleSettingProps {
  readonly choice: RuleChoice;
  readonly onChoose: (chosen: RuleChoice["chosen"]) => void;
}

/** One rule: what it is for, and how grave it is here. */
function RuleSetting({ choice: { ruleId, usual, chosen }, onChoose }: RuleSettingProps) {
  const { pane, catalogue, language, ruleTitle } = useWords();
  const styles = useStyles();
  const words = settingsWords[language].rules;
  const nameOf = (severity: RuleChoice["chosen"]) => (severity === "off" ? words.off : pane.severity[severity]);
  const texts: Readonly<Record<string, RuleWords>> = catalogue.rules;
  return (
    <AccordionItem value={ruleId}>
      <AccordionHeader as="h3" size="small">
        <span className={styles.heading}>
          {ruleTitle(ruleId)}
          <Caption1 className={styles.state}>
            {nameOf(chosen)}
            {chosen !== usual && ` · ${words.changed}`}
          </Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Body1 as="p" className={styles.text}>
          {texts[ruleId]?.why}
        </Body1>
        <Field label={words.severity} orientation="horizontal" size="small">
          <Select
            size="small"
            value={chosen}
            onChange={(_, { value }) => onChoose(choices.find((severity) => severity === value) ?? usual)}
          >
            {choices.map((severity) => (
              <option key={severity} value={severity}>
                {severity === usual ? words.usual(nameOf(severity)) : nameOf(severity)}
              </option>
            ))}
          </Select>
        </Field>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Every rule with its severity, or switched off. */
export function RuleSettings({ settings, onChange }: TeamSettingsProps) {
  const { language, ruleTitle } = useWords();
  const [search, setSearch] = useState("");
  const words = settingsWords[language].rules;
  const all = ruleChoices(settings);
  const shown = all.filter(({ ruleId }) => foldText(ruleTitle(ruleId)).includes(foldText(search)));
  return (
    <SettingsSection title={words.title} hint={words.hint}>
      <SearchBox
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Accordion collapsible multiple>
        {shown.map((choice) => (
          <RuleSetting
            key={choice.ruleId}
            choice={choice}
            onChoose={(chosen) => onChange({ rules: chooseForRule(settings.rules, choice, chosen) })}
          />
        ))}
      </Accordion>
      {shown.length === 0 && <Caption1>{words.none}</Caption1>}
      {all.some(({ chosen, usual }) => chosen !== usual) && (
        <Button size="small" onClick={() => onChange({ rules: usualRules(settings.rules) })}>
          {words.restore}
        </Button>
      )}
    </SettingsSection>
  );
}
