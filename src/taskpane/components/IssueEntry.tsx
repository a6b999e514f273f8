import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Issue } from "../../core/rule";
import { describeIssue } from "../../messages/describe";
import { cellAddress } from "../../operations/addresses";
import type { Grouping } from "../state/pane-state";
import { useWords, type Words } from "../words";
import { aspectTitle } from "./group-title";
import { rowButton, type RowButtonProps } from "./row-button";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  entry: {
    ...rowButton,
    display: "grid",
    gridTemplateColumns: "3.25em minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid transparent`,
    "@media (min-width: 350px)": { gridTemplateColumns: "4em minmax(0, 1fr) auto" },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  address: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  opening: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase300 },
  note: { gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
  days: { "@media (min-width: 350px)": { gridColumnStart: 3, gridRowStart: 1 } },
});

/** The number and the text of the aspect; for headings, what is wrong with them. */
function openingOf(issue: Issue, { catalogue }: Words): string {
  if (!issue.activity) return describeIssue(issue, catalogue).what;
  return aspectTitle(issue.activity.aspect);
}

function daysOf({ ruleId, data }: Issue, { pane }: Words): string | null {
  const days = data["days"];
  if (typeof days !== "number") return null;
  return ruleId === "overdue" ? pane.list.overdueBy(days) : pane.list.dueIn(days);
}

export interface IssueEntryProps extends RowButtonProps {
  readonly issue: Issue;
  /** Its position in the review. */
  readonly index: number;
  readonly grouping: Grouping;
  readonly isChosen: boolean;
  readonly isOnlySheet: boolean;
  readonly onChoose: (index: number) => void;
}

/** One observation in the list. Choosing it goes to its cell and shows its details. */
export const IssueEntry = memo(function IssueEntry({
  issue,
  index,
  grouping,
  isChosen,
  isOnlySheet,
  onChoose,
  ...button
}: IssueEntryProps) {
  const words = useWords();
  const styles = useStyles();
  const days = daysOf(issue, words);
  const title = grouping !== "rule" ? describeIssue(issue, words.catalogue).title : null;
  return (
    <button
      type="button"
      className={mergeClasses(styles.entry, isChosen && styles.chosen)}
      aria-current={isChosen ? "true" : undefined}
      onClick={() => onChoose(index)}
      {...button}
    >
      <span className={styles.address}>{cellAddress(issue.at)}</span>
      <span className={styles.opening}>{openingOf(issue, words)}</span>
      {days !== null && <Caption1 className={mergeClasses(styles.note, styles.days)}>{days}</Caption1>}
      {title !== null && (
        <Caption1 className={styles.note}>
          <SeverityIcon severity={issue.severity} /> {words.pane.severity[issue.severity]} · {title}
        </Caption1>
      )}
      {issue.alsoAt.length > 0 && (
        <Caption1 className={styles.note}>{words.pane.list.alsoAt(issue.alsoAt.length)}</Caption1>
      )}
      {!isOnlySheet && <Caption1 className={styles.note}>{issue.sheetName}</Caption1>}
    </button>
  );
});
