import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FirstRunProps {
  readonly isWorking: boolean;
  readonly onReview: () => void;
  readonly onInsertTemplate: () => void;
}

/** Before the first review: what this is, how it goes on, and what leaves the machine. */
export function FirstRun({ isWorking, onReview, onInsertTemplate }: FirstRunProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const { start, template } = pane.sheets;
  return (
    <section className={styles.start} aria-label={pane.title}>
      {[pane.introduction, start.how, start.privacy].map((sentence) => (
        <Body1 key={sentence} as="p" className={styles.text}>
          {sentence}
        </Body1>
      ))}
      <div className={styles.ways}>
        <Button disabledFocusable={isWorking} onClick={onReview}>
          {start.review}
        </Button>
        <Button appearance="outline" disabledFocusable={isWorking} onClick={onInsertTemplate}>
          {template.open}
        </Button>
      </div>
    </section>
  );
}
