import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/review";
import { tellsProgress, type Severity } from "../../core/rule";
import { countSeverities } from "../state/group-issues";
import { useWords } from "../words";
import { SeverityIcon } from "./SeverityIcon";
import { StatusBar } from "./StatusBar";

const severities: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  programme: { overflowWrap: "anywhere" },
  severities: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  severity: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What the review is about, how the activities stand, and how many observations there are. */
export function KeyFigures({ review }: { readonly review: Review }) {
  const { pane, catalogue, severity: severityWords, date } = useWords();
  const styles = useStyles();
  const tables = review.sheets.flatMap((sheet) => sheet.tables);
  const programmes = [...new Set(tables.flatMap(({ programme }) => programme ?? []))];
  const withTables = review.sheets.filter((sheet) => sheet.tables.length > 0);
  const withoutProgress = withTables.filter((sheet) => !sheet.tables.every(tellsProgress)).map(({ name }) => name);
  const withHiddenRows = withTables
    .filter(({ hasHiddenRows }) => hasHiddenRows)
    .map(({ name }) => (review.sheets.length > 1 ? `${name}: ${catalogue.hiddenRows}` : catalogue.hiddenRows));
  const counts = countSeverities(review);

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
      {review.wrongSettings.map((setting) => (
        <Caption1 key={setting}>{catalogue.wrongSettings[setting]}</Caption1>
      ))}
      {review.issues.length > 0 && (
        <ul className={styles.severities}>
          {severities.map((severity) => (
            <li key={severity} className={mergeClasses(styles.severity, counts[severity] === 0 && styles.muted)}>
              <SeverityIcon severity={severity} />
              <Body1>{severityWords(severity, counts[severity])}</Body1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
