import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import type { PaneTask } from "../../messages/pane-task";
import type { Marked, Outcome, PaneState } from "../state/pane-state";
import { useWords } from "../words";
import { OutcomeLine } from "./OutcomeLine";
import { SummaryButton, type SummaryButtonProps } from "./SummaryButton";

const useStyles = makeStyles({
  marked: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

export interface ActionBarProps {
  readonly working: PaneTask | null;
  readonly phase: PaneState["phase"];
  readonly outcome: Outcome | null;
  readonly marked: Marked | null;
  /** Takes the last correction back. */
  readonly onTakeBack: () => void;
  readonly onHighlight: () => void;
  readonly onClearMarks: () => void;
  readonly areas: SummaryButtonProps["areas"];
  readonly onWriteSummary: SummaryButtonProps["onWrite"];
}

/** What can be done to the workbook, and what was done last. */
export function ActionBar({
  working,
  phase,
  outcome,
  marked,
  areas,
  onTakeBack,
  onHighlight,
  onClearMarks,
  onWriteSummary,
}: ActionBarProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const actions = [
    { label: pane.highlight, hint: pane.hints.highlight, icon: <HighlightRegular />, onClick: onHighlight },
    { label: pane.clearMarks, hint: pane.hints.clearMarks, icon: <EraserRegular />, onClick: onClearMarks },
  ];
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={pane.actions}>
        {actions.map(({ label, hint, icon, onClick }) => (
          <Button
            key={label}
            title={hint}
            size="small"
            className={styles.button}
            icon={icon}
            disabledFocusable={working !== null}
            onClick={onClick}
          >
            {label}
          </Button>
        ))}
        <SummaryButton isWorking={working !== null} areas={areas} onWrite={onWriteSummary} />
      </div>
      {marked && outcome?.kind !== "highlighted" && (
        <Caption1 as="p" className={styles.marked}>
          {pane.outcome.highlighted(marked.at.toString({ smallestUnit: "minute" }), marked.cells)}
        </Caption1>
      )}
      <OutcomeLine working={working} phase={phase} outcome={outcome} onTakeBack={onTakeBack} />
    </>
  );
}
