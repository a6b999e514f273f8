import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { NotChecked } from "../../core/review";
import { useWords } from "../words";

const useStyles = makeStyles({
  rules: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}`, listStyleType: "none" },
  rule: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalS },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** The rules that stayed silent, with the reason for each sheet. */
export function NotCheckedRules({
  value,
  notChecked,
}: {
  readonly value: string;
  readonly notChecked: readonly NotChecked[];
}) {
  const { pane, catalogue, ruleTitle } = useWords();
  const styles = useStyles();
  const ruleIds = [...new Set(notChecked.map(({ ruleId }) => ruleId))];
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" size="small">
        {pane.notChecked(ruleIds.length)}
      </AccordionHeader>
      <AccordionPanel>
        <ul className={styles.rules}>
          {ruleIds.map((ruleId) => (
            <li key={ruleId} className={styles.rule}>
              <Body1Strong>{ruleTitle(ruleId)}</Body1Strong>
              {notChecked
                .filter((entry) => entry.ruleId === ruleId)
                .map(({ sheetId, sheetName, reason }) => (
                  <Caption1 key={sheetId} className={styles.reason}>
                    {sheetName}: {catalogue.notChecked(reason)}
                  </Caption1>
                ))}
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
