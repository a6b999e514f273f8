import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCounts } from "../../core/summarize";
import { figureIds } from "../../messages/pane-words";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "1px",
    height: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: tokens.spacingHorizontalS, height: tokens.spacingHorizontalS, flexShrink: 0 },
  segment: { minWidth: "3px" },
  // Forced colours take the fills away: the numbers of the legend say it all, and the edges still tell the parts apart.
  edged: { "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-1px" } },
  overdue: { backgroundColor: tokens.colorStatusDangerBackground3 },
  dueSoon: { backgroundColor: tokens.colorStatusWarningBackground3 },
  onTime: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  undated: { backgroundColor: tokens.colorNeutralStroke1 },
  concluded: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  cancelled: { backgroundColor: tokens.colorNeutralForeground3 },
});

/** The activities by status: one stacked bar, and the same numbers in words. */
export function StatusBar({ totals }: { readonly totals: StatusCounts }) {
  const { pane, number } = useWords();
  const styles = useStyles();
  const shown = figureIds.filter((id) => totals[id] > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((id) => (
          <div
            key={id}
            className={`${styles.segment} ${styles.edged} ${styles[id]}`}
            style={{ flexGrow: totals[id] }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {shown.map((id) => (
          <li key={id} className={styles.entry}>
            <span className={`${styles.swatch} ${styles.edged} ${styles[id]}`} aria-hidden="true" />
            <Caption1>
              {pane.figures.byStatus[id]} {number(totals[id])}
            </Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
