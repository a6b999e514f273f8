import { Body1Strong, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Issue } from "../../core/rule";
import { describeIssue } from "../../messages/describe";
import type { HiddenPart } from "../../operations/go-to-cell";
import { cellAddress } from "../../operations/addresses";
import { useWords } from "../words";
import { aspectTitle } from "./group-title";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  top: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0, overflowWrap: "anywhere" },
  texts: { margin: 0 },
  term: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { margin: 0, overflowWrap: "anywhere" },
  walk: { display: "flex", alignItems: "center" },
  where: { flexGrow: 1, overflowWrap: "anywhere" },
  // Opening words: the whole text is in the sheet.
  aspect: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

export interface IssueDetailsProps {
  readonly issue: Issue;
  /** Which it is in the order of the list, from 1, and of how many; 0 where the filters leave it out. */
  readonly position: number;
  /** What hides its cell. */
  readonly hidden: HiddenPart | null;
  readonly count: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  /** What would correct it, where that is known. */
  readonly correction: ReactNode;
  /** The way to set it aside. */
  readonly justification: ReactNode;
}

/** One observation: where, what, why and how to correct it. */
export function IssueDetails({ issue, correction, justification, position, count, hidden, ...on }: IssueDetailsProps) {
  const { pane, catalogue, list } = useWords();
  const styles = useStyles();
  const { title, what, why, how } = describeIssue(issue, catalogue);
  const also = issue.alsoAt.map(cellAddress);

  return (
    <section className={styles.details} aria-label={title}>
      <div className={styles.top}>
        <SeverityIcon severity={issue.severity} />
        <Subtitle2 as="h2" className={styles.title}>
          {cellAddress(issue.at)} · {title}
        </Subtitle2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={pane.details.close}
          onClick={on.onClose}
        />
      </div>
      <div className={styles.walk}>
        <Caption1 className={styles.where}>
          {pane.severity[issue.severity]} · {issue.sheetName}
        </Caption1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={pane.details.previous}
          aria-keyshortcuts="Alt+ArrowUp"
          disabledFocusable={position <= 1}
          onClick={on.onPrevious}
        />
        <Caption1>{position === 0 ? pane.results.filteredOut : pane.details.position(position, count)}</Caption1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronRightRegular />}
          aria-label={pane.details.next}
          aria-keyshortcuts="Alt+ArrowDown"
          disabledFocusable={position >= count}
          onClick={on.onNext}
        />
      </div>
      {issue.activity && <Caption1 className={styles.aspect}>{aspectTitle(issue.activity.aspect)}</Caption1>}
      <Body1Strong as="p" className={styles.what}>
        {what} {also.length > 0 && pane.details.alsoAt(list(also))}
      </Body1Strong>
      {correction}
      <dl className={styles.texts}>
        <dt className={styles.term}>{pane.details.how}</dt>
        <dd className={styles.text}>{how}</dd>
      </dl>
      <details>
        <summary className={styles.term}>{pane.details.why}</summary>
        <p className={styles.text}>{why}</p>
      </details>
      {hidden !== null && <Caption1 role="status">{pane.results.hidden[hidden]}</Caption1>}
      {justification}
    </section>
  );
}
