import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Justification } from "../../../core/justification";
import type { Issue } from "../../../core/rule";
import { formatDate } from "../../../messages/describe";
import { cellAddress } from "../../../operations/addresses";
import { dayOf } from "../../state/run-times";
import { useWords } from "../../words";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  reason: { margin: 0, whiteSpace: "pre-wrap", maxWidth: "100%" },
});

export interface JustifiedEntryProps {
  readonly justification: Justification;
  /** Its observation; null where it is not there now. */
  readonly issue: Issue | null;
  /** Why it holds no longer; null where it does. */
  readonly ended: string | null;
  /** What the button says. */
  readonly action: string;
  readonly isWorking: boolean;
  readonly onTakeBack: () => void;
}

/** A justification: of what, why, by whom, until when. */
export function JustifiedEntry({ justification, issue, ended, action, isWorking, onTakeBack }: JustifiedEntryProps) {
  const words = useWords();
  const styles = useStyles();
  const { pane, ruleTitle, language } = words;
  const { about, ruleId, reason, by, at, until } = justification;
  const say = pane.team.justified;
  const place = issue === null ? about.sheetName : `${issue.sheetName} · ${cellAddress(issue.at)}`;
  const aspect = say.aspect(about.number, about.aspect);
  const title = ruleTitle(ruleId);
  return (
    <li className={styles.entry}>
      <Body1Strong>{title}</Body1Strong>
      <Caption1 className={styles.quiet}>{place}</Caption1>
      {aspect !== "" && <Caption1 className={styles.quiet}>{aspect}</Caption1>}
      <p className={styles.reason}>{reason}</p>
      <Caption1>{say.by(by, dayOf(at, words))}</Caption1>
      {ended === null && until !== null && <Caption1>{say.until(formatDate(until, language))}</Caption1>}
      {ended !== null && <Caption1>{ended}</Caption1>}
      <Button
        size="small"
        disabledFocusable={isWorking}
        aria-label={`${action}: ${[title, place].join(", ")}`}
        onClick={onTakeBack}
      >
        {action}
      </Button>
    </li>
  );
}
