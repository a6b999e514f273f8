import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { PaneTask } from "../../messages/pane-task";
import type { Outcome } from "../state/pane-state";
import { useWords } from "../words";
import { OutcomeLine } from "./OutcomeLine";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

export interface ActionBarProps {
  readonly working: PaneTask | null;
  readonly outcome: Outcome | null;
  readonly onHighlight: () => void;
  readonly onClearMarks: () => void;
  readonly onWriteSummary: () => void;
}

/** What can be done to the workbook, and what was done last. */
export function ActionBar({ working, outcome, onHighlight, onClearMarks, onWriteSummary }: ActionBarProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const actions = [
    { label: pane.highlight, icon: <HighlightRegular />, onClick: onHighlight },
    { label: pane.clearMarks, icon: <EraserRegular />, onClick: onClearMarks },
    { label: pane.writeSummary, icon: <TableAddRegular />, onClick: onWriteSummary },
  ];
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={pane.actions}>
        {actions.map(({ label, icon, onClick }) => (
          <Button
            key={label}
            size="small"
            className={styles.button}
            icon={icon}
            disabledFocusable={working !== null}
            onClick={onClick}
          >
            {label}
          </Button>
        ))}
      </div>
      <OutcomeLine working={working} outcome={outcome} />
    </>
  );
}
