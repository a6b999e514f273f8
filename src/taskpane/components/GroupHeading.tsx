import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { IssueGroup } from "../state/group-issues";
import { useWords } from "../words";
import { groupTitle } from "./group-title";
import { rowButton, type RowButtonProps } from "./row-button";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    ...rowButton,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  chevron: {
    display: "inline-flex",
    flexShrink: 0,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
  turned: { transform: "rotate(90deg)" },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2 },
});

export interface GroupHeadingProps extends RowButtonProps {
  readonly group: IssueGroup;
  readonly isOpen: boolean;
  readonly sheetName: string | null;
  readonly onToggle: () => void;
}

/** The name of a group with its gravity and how many observations it has; opens and closes it. */
export function GroupHeading({ group, isOpen, sheetName, onToggle, ...button }: GroupHeadingProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <h3 className={styles.heading}>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle} {...button}>
        <span className={mergeClasses(styles.chevron, isOpen && styles.turned)} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        <SeverityIcon severity={group.severity} isNamed />
        <span className={styles.title}>
          {groupTitle(group, words)}
          {sheetName !== null && <Caption1 className={styles.count}> · {sheetName}</Caption1>}
        </span>
        <Caption1 className={styles.count}>{words.number(group.indexes.length)}</Caption1>
      </button>
    </h3>
  );
}
