import { Body1, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { countKeys, type HistoryRun } from "../../../core/history-run";
import type { PaneState } from "../../state/pane-state";
import { timeOfRun } from "../../state/run-times";
import type { PaneActions } from "../../state/session";
import { useWords } from "../../words";
import { RunComparison } from "../team/RunComparison";
import { TrendChart } from "../team/TrendChart";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  heading: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", paddingInlineStart: tokens.spacingHorizontalS },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

function RunTable({ runs }: { readonly runs: readonly HistoryRun[] }) {
  const words = useWords();
  const styles = useStyles();
  const { number, pane } = words;
  const say = pane.team.history;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {say.when}
          </th>
          <th scope="col" className={`${styles.heading} ${styles.number}`}>
            {say.open}
          </th>
          <th scope="col" className={`${styles.heading} ${styles.number}`}>
            {say.justified}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...runs].reverse().map((run) => (
          <tr key={run.id}>
            <td className={styles.cell}>{timeOfRun(run, words)}</td>
            <td className={`${styles.cell} ${styles.number}`}>{number(countKeys(run.open))}</td>
            <td className={`${styles.cell} ${styles.number}`}>{number(countKeys(run.justified))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface HistoryPageProps {
  readonly state: Pick<PaneState, "team">;
  readonly actions: Pick<PaneActions, "open">;
}

/** The last reviews of the workbook: how many observations each had, and what changed between two of them. */
export function HistoryPage({ state, actions }: HistoryPageProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const say = pane.team.history;
  const { history } = state.team.state;
  const [first, second, ...others] = history;
  return (
    <PageFrame title={say.title} onBack={() => actions.open("review")}>
      {first === undefined ? (
        <Body1>{say.none}</Body1>
      ) : (
        <section className={styles.section}>
          <Subtitle2 as="h2" className={styles.title}>
            {say.trend}
          </Subtitle2>
          <TrendChart runs={history} />
        </section>
      )}
      {first !== undefined && second !== undefined && <RunComparison runs={[first, second, ...others]} />}
      {first !== undefined && <RunTable runs={history} />}
      {state.team.droppedRuns > 0 && <Caption1>{pane.team.changes.dropped(state.team.droppedRuns)}</Caption1>}
    </PageFrame>
  );
}
