import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CalendarDate } from "../../../core/calendar-date";
import type { Review } from "../../../core/review";
import { formatDate } from "../../../messages/describe";
import { sinceRun } from "../../state/run-times";
import type { PanePage } from "../../state/pane-state";
import { lastChanges, type PaneTeam } from "../../state/team-state";
import { useWords } from "../../words";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  line: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface LastChangesProps {
  readonly review: Review;
  readonly team: PaneTeam;
  readonly today: CalendarDate;
  /** Whether the review looked at the whole workbook; of a part, the history tells nothing. */
  readonly isWhole: boolean;
  readonly onOpen: (page: PanePage) => void;
}

/** What changed since the last review, and how many observations are set aside, with the ways to their pages. */
export function LastChanges({ review, team, today, isWhole, onOpen }: LastChangesProps) {
  const words = useWords();
  const styles = useStyles();
  const { catalogue, language, pane, ruleTitle } = words;
  const { changes: say, justify } = pane.team;
  const last = useMemo(() => (isWhole ? lastChanges(team) : null), [team, isWhole]);
  const notes = last
    ? [
        ...(last.changes.hasSameDay ? [] : [say.otherDay(formatDate(last.before.asOf, language))]),
        ...(last.changes.hasSameRules ? [] : [say.otherRules]),
        ...(last.changes.notCompared.length > 0 ? [say.notCompared(last.changes.notCompared.map(ruleTitle))] : []),
      ]
    : [];
  const kept = [
    ...(isWhole && team.notKept !== null ? [say.notKept(catalogue.hostErrors[team.notKept])] : []),
    ...(team.droppedRuns > 0 ? [say.dropped(team.droppedRuns)] : []),
  ];
  const { justified, ended } = review;
  if (!last && kept.length + justified.length + ended.length === 0) return null;
  return (
    <div className={styles.lines}>
      {last && (
        <span className={styles.line}>
          {say.since(sinceRun(last.before, today, words), last.changes)}{" "}
          <Link as="button" onClick={() => onOpen("history")}>
            {say.show}
          </Link>
        </span>
      )}
      {[...notes, ...kept].map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
      {justified.length > 0 && (
        <Link as="button" onClick={() => onOpen("justified")}>
          {justify.aside(justified.length)}
        </Link>
      )}
      {ended.length > 0 && (
        <Link as="button" onClick={() => onOpen("justified")}>
          {justify.ended(ended.length)}
        </Link>
      )}
    </div>
  );
}
