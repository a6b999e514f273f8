import { Button, ProgressBar, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
import type { CalendarDate } from "../../core/calendar-date";
import type { PaneTask } from "../../messages/pane-task";
import { useWords } from "../words";
import { AsOfField } from "./AsOfField";
import { DueSoonField } from "./DueSoonField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  action: { display: "flex", flexDirection: "column" },
  // Excel's own menu of the pane lies over the top right corner, 34 by 32 pixels.
  title: { margin: 0, paddingRight: "36px", minHeight: "24px" },
  // The bar keeps its place while nothing runs, so that nothing below it jumps.
  progress: { minHeight: "2px" },
});

export interface ReviewFormProps {
  readonly asOf: CalendarDate;
  readonly dueSoonDays: number;
  readonly working: PaneTask | null;
  readonly today: () => CalendarDate;
  readonly onAsOf: (asOf: CalendarDate) => void;
  readonly onDueSoonDays: (days: number) => void;
  readonly onReview: () => void;
}

/** The title, what a review goes by, and its button. */
export function ReviewForm({ asOf, dueSoonDays, working, today, onAsOf, onDueSoonDays, onReview }: ReviewFormProps) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <header className={styles.form}>
      <Subtitle2 as="h1" className={styles.title}>
        {pane.title}
      </Subtitle2>
      <AsOfField asOf={asOf} today={today} onChange={onAsOf} />
      <DueSoonField days={dueSoonDays} onChange={onDueSoonDays} />
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
