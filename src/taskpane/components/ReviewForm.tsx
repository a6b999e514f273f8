import { Button, ProgressBar, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
import type { ReactNode } from "react";
import type { CalendarDate } from "../../core/calendar-date";
import type { PaneTask } from "../../messages/pane-task";
import { useWords } from "../words";
import { AsOfField } from "./AsOfField";

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

export interface ReviewFormProps {
  readonly asOf: CalendarDate;
  /** What stands beside the title. */
  readonly menu: ReactNode;
  readonly working: PaneTask | null;
  readonly today: () => CalendarDate;
  readonly onAsOf: (asOf: CalendarDate) => void;
  readonly onReview: () => void;
}

/** The title, what a review goes by, and its button. */
export function ReviewForm({ asOf, menu, working, today, onAsOf, onReview }: ReviewFormProps) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <header className={styles.form}>
      <div className={styles.top}>
        <Subtitle2 as="h1" className={styles.title}>
          {pane.title}
        </Subtitle2>
        {menu}
      </div>
      <AsOfField asOf={asOf} today={today} onChange={onAsOf} />
      <div className={styles.action}>
        <Button
          appearance="primary"
          icon={<ClipboardSearchRegular />}
          disabledFocusable={working !== null}
          onClick={onReview}
        >
          {working === "review" ? pane.working.review : pane.review}
        </Button>
        <div className={styles.progress}>
          {working !== null && <ProgressBar thickness="medium" aria-label={pane.working[working]} />}
        </div>
      </div>
    </header>
  );
}
