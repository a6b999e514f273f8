import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/review";
import { tellsProgress } from "../../core/rule";
import { countSeverities } from "../state/group-issues";
import { useWords } from "../words";
import { SeverityToggles, type SeverityTogglesProps } from "./SeverityToggles";
import { StatusBar } from "./StatusBar";

const useStyles = makeStyles({
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  programme: { overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
});

export interface KeyFiguresProps {
  readonly review: Review;
  /** The severities that alone are listed; none, where all are. */
  readonly severities: SeverityTogglesProps["chosen"];
  readonly onToggleSeverity: SeverityTogglesProps["onToggle"];
}

/** What the review is about, how the activities stand, and how many observations there are. */
export function KeyFigures({ review, severities, onToggleSeverity }: KeyFiguresProps) {
  const { pane, catalogue, date } = useWords();
  const styles = useStyles();
  const tables = review.sheets.flatMap((sheet) => sheet.tables);
  const programmes = [...new Set(tables.flatMap(({ programme }) => programme ?? []))];
  const withTables = review.sheets.filter((sheet) => sheet.tables.length > 0);
  const withoutProgress = withTables.filter((sheet) => !sheet.tables.every(tellsProgress)).map(({ name }) => name);
  const withHiddenRows = withTables
    .filter(({ hasHiddenRows }) => hasHiddenRows)
    .map(({ name }) => (review.sheets.length > 1 ? `${name}: ${catalogue.hiddenRows}` : catalogue.hiddenRows));

  return (
    <section className={styles.figures} aria-label={pane.figures.title}>
      {programmes.length > 0 && <Body1 className={styles.programme}>{programmes.join(" · ")}</Body1>}
      <Body1Strong>{pane.figures.amount(review.totals.aspects, review.totals.activities)}</Body1Strong>
      <Caption1 className={styles.muted}>
        {pane.figures.asOf(date(review.asOf))}
        {review.sheets.length > 1 && ` · ${pane.figures.sheets(withTables.length, review.sheets.length)}`}
      </Caption1>
      <StatusBar totals={review.totals} />
      {withoutProgress.length > 0 && (
        <Caption1 className={styles.muted}>
          {pane.figures.noProgress(withoutProgress, withTables.length === 1)}
        </Caption1>
      )}
      {withHiddenRows.map((remark) => (
        <Caption1 key={remark} className={styles.muted}>
          {remark}
        </Caption1>
      ))}
      {withTables.some(({ snapshot }) => snapshot.merges === null) && (
        <Caption1 className={styles.muted}>{pane.results.mergesInferred}</Caption1>
      )}
      {review.wrongSettings.map((setting) => (
        <Caption1 key={setting}>{catalogue.wrongSettings[setting]}</Caption1>
      ))}
      {review.issues.length > 0 && (
        <SeverityToggles counts={countSeverities(review)} chosen={severities} onToggle={onToggleSeverity} />
      )}
    </section>
  );
}
