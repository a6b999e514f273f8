import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { StatusCounts } from "../../core/summarize";
import { figureIds, type FigureId } from "../../messages/pane-words";
import { useWords } from "../words";

const inContrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "1px",
    height: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
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
  segment: { display: "flex", flexBasis: 0, minWidth: "4px", overflow: "hidden" },
  swatch: { display: "flex", width: tokens.spacingHorizontalM, height: tokens.spacingHorizontalM, flexShrink: 0 },
  drawing: { width: "100%", height: "100%" },
  // Forced colours take the fills away; edges and patterns still tell the parts apart.
  edged: { [inContrast]: { outline: "1px solid CanvasText", outlineOffset: "-1px" } },
  lines: {
    stroke: tokens.colorNeutralBackground1,
    fill: "none",
    strokeWidth: "2px",
    [inContrast]: { stroke: "CanvasText" },
  },
  dots: { fill: tokens.colorNeutralBackground1, stroke: "none", [inContrast]: { fill: "CanvasText" } },
  solid: { fill: "none", [inContrast]: { fill: "CanvasText" } },
  overdue: { backgroundColor: tokens.colorStatusDangerBackground3 },
  dueSoon: { backgroundColor: tokens.colorStatusWarningBackground3 },
  onTime: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  undated: { backgroundColor: tokens.colorNeutralStroke1 },
  concluded: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  cancelled: { backgroundColor: tokens.colorNeutralForeground3 },
});

type Styles = ReturnType<typeof useStyles>;

/** What tells a status apart without its colour, in a square of 8 pixels; overdue is solid, undated is blank. */
const patterns: Partial<Record<FigureId, (styles: Styles) => ReactNode>> = {
  overdue: ({ solid }) => <rect width="8" height="8" className={solid} />,
  dueSoon: ({ lines }) => <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" className={lines} />,
  onTime: ({ dots }) => <circle cx="4" cy="4" r="1.5" className={dots} />,
  concluded: ({ lines }) => <path d="M0,4 h8" className={lines} />,
  cancelled: ({ lines }) => <path d="M4,0 v8" className={lines} />,
};

function Drawing({ id }: { readonly id: FigureId }) {
  const styles = useStyles();
  const pattern = useId();
  const draw = patterns[id];
  if (!draw) return null;
  return (
    <svg className={styles.drawing} aria-hidden="true">
      <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse">
        {draw(styles)}
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${pattern})`} />
    </svg>
  );
}

/** The activities by status: one stacked bar, and the same numbers in words. */
export function StatusBar({ totals }: { readonly totals: StatusCounts }) {
  const { pane, number, list } = useWords();
  const styles = useStyles();
  const shown = figureIds.filter((id) => totals[id] > 0);
  const told = (id: FigureId) => `${pane.figures.byStatus[id]} ${number(totals[id])}`;
  return (
    <div>
      <div
        className={styles.bar}
        role="img"
        aria-label={pane.results.chart(list(shown.map(told)))}
        // People who go through the pane with the keyboard and a magnifier stop here too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a drawing that is read aloud where it is focused
        tabIndex={0}
      >
        {shown.map((id) => (
          <div
            key={id}
            className={mergeClasses(styles.segment, styles.edged, styles[id])}
            style={{ flexGrow: totals[id] }}
          >
            <Drawing id={id} />
          </div>
        ))}
      </div>
      <ul className={styles.legend}>
        {shown.map((id) => (
          <li key={id} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, styles.edged, styles[id])} aria-hidden="true">
              <Drawing id={id} />
            </span>
            <Caption1>{told(id)}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
