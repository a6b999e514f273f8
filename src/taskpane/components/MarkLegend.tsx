import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Switch,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Severity } from "../../core/rule";
import { markStyles, type MarkStyle } from "../../operations/mark-styles";
import { useWords } from "../words";

const severities: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  marks: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  // The sheet is what it shows, and the sheet has its own colours in every theme.
  cell: {
    flexShrink: 0,
    minWidth: "56px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    forcedColorAdjust: "none",
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

const lines = { Continuous: "solid", Dash: "dashed", Dot: "dotted" } as const;

const cellStyle = ({ fill, fontColor, borderColor, borderStyle }: MarkStyle) => ({
  backgroundColor: fill,
  color: fontColor,
  border: `1.5px ${lines[borderStyle]} ${borderColor}`,
});

export interface MarkLegendProps {
  readonly liveDates: boolean;
  readonly onLiveDates: (liveDates: boolean) => void;
}

/** What the marks in the sheet mean, and by which day dates are marked. */
export function MarkLegend({ liveDates, onLiveDates }: MarkLegendProps) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="marks">
        <AccordionHeader as="h2" size="small">
          {pane.marks.title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.marks}>
            {severities.map((severity) => (
              <li key={severity} className={styles.mark}>
                <span className={styles.cell} style={cellStyle(markStyles[severity])} aria-hidden="true">
                  {markStyles[severity].sign} {pane.marks.sample}
                </span>
                <Caption1>{pane.marks.look[severity]}</Caption1>
              </li>
            ))}
          </ul>
          <Caption1 className={styles.hint}>{pane.marks.firstCell}</Caption1>
          <Switch
            label={pane.marks.liveDates}
            checked={liveDates}
            onChange={(_, { checked }) => onLiveDates(checked)}
            aria-describedby="live-dates-hint"
          />
          <Caption1 id="live-dates-hint" className={styles.hint}>
            {pane.marks.liveDatesHint}
          </Caption1>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
