import { Button, ProgressBar, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { PaneState } from "../state/pane-state";
import { ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
import type { ReactNode, RefObject } from "react";
import type { CalendarDate } from "../../core/calendar-date";
import type { PaneTask } from "../../messages/pane-task";
import { useWords } from "../words";
import { progressLine } from "./OutcomeLine";
import type { Scope, ScopeState } from "../state/scope-state";
import { AsOfField } from "./AsOfField";
import { ScopeField } from "./ScopeField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  action: { display: "flex", flexDirection: "column" },
  // Excel's own menu of the pane lies over the top right corner, 34 by 32 pixels.
  top: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingRight: "36px",
    minHeight: "24px",
  },
  title: { margin: 0 },
  // The bar keeps its place while nothing runs, so that nothing below it jumps.
  progress: { minHeight: "2px" },
});

const lacksSheets = (scope: Scope) => scope.kind === "sheets" && scope.sheetIds.length === 0;

export interface ReviewFormProps {
  /** Its button, which takes the focus of others that go when a review begins. */
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly asOf: CalendarDate;
  readonly where: ScopeState;
  /** What stands beside the title. */
  readonly menu: ReactNode;
  readonly working: PaneTask | null;
  readonly today: () => CalendarDate;
  readonly onAsOf: (asOf: CalendarDate) => void;
  readonly onScope: (scope: Scope) => void;
  readonly onReview: () => void;
  /** What a review is busy with. */
  readonly phase: PaneState["phase"];
  readonly onCancel: () => void;
}

/** The title, what a review goes by, and its button. */
export function ReviewForm({
  asOf,
  where,
  menu,
  working,
  today,
  onAsOf,
  onScope,
  onReview,
  phase,
  buttonRef,
  onCancel,
}: ReviewFormProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const said = progressLine(working, phase, pane);
  return (
    <header className={styles.form}>
      <div className={styles.top}>
        <Subtitle2 as="h1" className={styles.title}>
          {pane.title}
        </Subtitle2>
        {menu}
      </div>
      <AsOfField asOf={asOf} today={today} onChange={onAsOf} />
      <ScopeField where={where} onChange={onScope} />
      <div className={styles.action}>
        <Button
          // Fluent types the button's element as none that exists, so that only a function fits.
          ref={(element: HTMLButtonElement | null) => {
            buttonRef.current = element;
          }}
          appearance="primary"
          icon={phase === null ? <ClipboardSearchRegular /> : <DismissRegular />}
          disabledFocusable={phase === null && (working !== null || lacksSheets(where.scope))}
          onClick={phase === null ? onReview : onCancel}
        >
          {phase === null ? pane.review : pane.results.cancel}
        </Button>
        <div className={styles.progress}>
          {working !== null && <ProgressBar thickness="medium" aria-label={said ?? undefined} />}
        </div>
      </div>
    </header>
  );
}
