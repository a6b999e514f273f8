import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { alikeCorrections } from "../../core/alike-corrections";
import { correctionOf } from "../../core/corrections";
import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";
import { beforeText } from "../state/replacement-text";
import { useWords } from "../words";

const useStyles = makeStyles({
  correction: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  change: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Blanks are what some corrections are about.
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "break-spaces",
    overflowWrap: "anywhere",
    maxHeight: "4.5em",
    overflowY: "auto",
  },
});

export interface CorrectionProps {
  readonly issue: Issue;
  readonly review: Review;
  readonly isWorking: boolean;
  readonly onCorrect: () => void;
  readonly onAll: () => void;
}

/** What would correct an observation, before and after; nothing where only a person can know. */
export function Correction({ issue, review, isWorking, onCorrect, onAll }: CorrectionProps) {
  const { pane, date } = useWords();
  const styles = useStyles();
  const words = pane.corrections;
  const { sheets, dateSystem } = review;
  const correction = correctionOf(issue, sheets, dateSystem);
  const alike = useMemo(() => alikeCorrections(review, issue.ruleId), [review, issue.ruleId]);
  if (!correction || issue.replacement === null) return null;
  const { edits, refused } = correction;
  const [first] = edits;
  const cells = alike.reduce((sum, { edits: own }) => sum + own.length, 0);
  return (
    <div className={styles.correction}>
      {first && (
        <>
          <dl className={styles.change}>
            <dt className={styles.term}>{words.before}</dt>
            <dd className={styles.value}>
              {beforeText({ before: first.expected, after: issue.replacement }, { date }, dateSystem) ?? words.blank}
            </dd>
            <dt className={styles.term}>{words.after}</dt>
            <dd className={styles.value}>
              {typeof issue.replacement === "object" ? words.asDate(date(issue.replacement)) : issue.replacement}
            </dd>
          </dl>
          <Button disabledFocusable={isWorking} onClick={onCorrect}>
            {words.correct(edits.length)}
          </Button>
        </>
      )}
      {cells > edits.length && (
        <Button appearance="transparent" size="small" disabledFocusable={isWorking} onClick={onAll}>
          {words.all(alike.length, cells)}
        </Button>
      )}
      {refused.length > 0 && <Caption1>{words.refused(refused.length)}</Caption1>}
    </div>
  );
}
