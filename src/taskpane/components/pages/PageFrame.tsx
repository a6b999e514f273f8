import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useWords } from "../../words";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // Excel's own menu of the pane lies over the top right corner, 34 by 32 pixels.
  top: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingRight: "36px" },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
});

export interface PageFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/**
 * A page of the pane with its title and the way back to the review, which takes the focus, since what had it is gone. Not the title: office.js takes
 * Tab for the pane's end on what Tab itself does not reach.
 */
export function PageFrame({ title, onBack, children }: PageFrameProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  useEffect(() => back.current?.focus(), []);
  return (
    <main className={styles.page} aria-labelledby={titleId}>
      <div className={styles.top}>
        <Button
          // Fluent types the button's element as none that exists, so that only a function fits.
          ref={(element: HTMLButtonElement | null) => {
            back.current = element;
          }}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={pane.pages.back}
          aria-describedby={titleId}
          onClick={onBack}
        />
        <h1 id={titleId} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}
