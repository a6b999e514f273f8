import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { countKeys, type HistoryRun } from "../../../core/history-run";
import { timeOfRun } from "../../state/run-times";
import { useWords } from "../../words";

const width = 300;
const height = 96;
const mostBars = 30;

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0 },
  chart: { width: "100%", height: "auto", display: "block" },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  open: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  justified: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "10px", height: "10px", flexShrink: 0 },
});

function Swatch({ className }: { readonly className: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
      <rect className={className} x="0.5" y="0.5" width="9" height="9" />
    </svg>
  );
}

/** The last reviews as bars: what counted, and above it what was set aside. The table below it says the same in numbers. */
export function TrendChart({ runs }: { readonly runs: readonly HistoryRun[] }) {
  const words = useWords();
  const styles = useStyles();
  const say = words.pane.team.history;
  const bars = runs
    .slice(-mostBars)
    .map((run) => ({ run, open: countKeys(run.open), justified: countKeys(run.justified) }));
  const most = Math.max(1, ...bars.map(({ open, justified }) => open + justified));
  const pitch = Math.min(30, width / bars.length);
  const heightOf = (count: number) => (count / most) * (height - 1);
  const [first, last] = [bars[0], bars.at(-1)];
  const summary = say.summary(bars.length, first?.open ?? 0, last?.open ?? 0);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${say.trend}. ${summary}`}
      >
        {bars.map(({ run, open, justified }, at) => {
          const [x, barWidth] = [at * pitch + pitch * 0.15, pitch * 0.7];
          const [openTop, top] = [height - heightOf(open), height - heightOf(open + justified)];
          return (
            <g key={run.id}>
              <title>{say.point(timeOfRun(run, words), open, justified)}</title>
              <rect className={styles.open} x={x} y={openTop} width={barWidth} height={heightOf(open)} />
              {justified > 0 && (
                <rect className={styles.justified} x={x} y={top} width={barWidth} height={heightOf(justified)} />
              )}
            </g>
          );
        })}
        <line className={styles.line} x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      <ul className={styles.legend}>
        <li className={styles.entry}>
          <Swatch className={styles.open} />
          <Caption1>{say.open}</Caption1>
        </li>
        <li className={styles.entry}>
          <Swatch className={styles.justified} />
          <Caption1>{say.justified}</Caption1>
        </li>
      </ul>
      <figcaption>
        <Caption1>{summary}</Caption1>
      </figcaption>
    </figure>
  );
}
