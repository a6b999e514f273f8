import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
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
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
});

export interface PageFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page of the pane with its title and the way back to the review. Its title takes the focus, since what had it is gone. */
export function PageFrame({ title, onBack, children }: PageFrameProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.pages.back} onClick={onBack} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}
