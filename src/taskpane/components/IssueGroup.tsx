import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../../core/review";
import type { IssueGroup as Group } from "../state/group-issues";
import type { Grouping } from "../state/pane-state";
import { useWords } from "../words";
import { groupTitle } from "./group-title";
import { IssueEntry } from "./IssueEntry";
import { SeverityIcon } from "./SeverityIcon";

const firstShown = 3;
const step = 100;

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, width: "100%" },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2 },
  panel: { margin: 0 },
  entries: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface IssueGroupProps {
  readonly group: Group;
  readonly review: Review;
  readonly grouping: Grouping;
  readonly selected: number | null;
  readonly onChoose: (index: number) => void;
}

/** The observations with one rule or one area: the first few, then all, a hundred at a time. */
export function IssueGroup({ group, review, grouping, selected, onChoose }: IssueGroupProps) {
  const words = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(firstShown);
  const { indexes, severity, key } = group;
  const chosenAt = selected === null ? -1 : indexes.indexOf(selected);
  // Walking on from the last entry that is shown brings the next one to sight.
  if (chosenAt >= shown && chosenAt < shown + step) setShown(chosenAt + 1);
  const left = indexes.length - shown;
  const next = Math.min(left, step);
  const isOnlySheet = review.sheets.filter(({ tables }) => tables.length > 0).length === 1;

  return (
    <AccordionItem value={key}>
      <AccordionHeader as="h3" size="small">
        <span className={styles.heading}>
          <SeverityIcon severity={severity} isNamed />
          <span className={styles.title}>{groupTitle(group, words)}</span>
          <Caption1 className={styles.count}>{words.number(indexes.length)}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.entries}>
          {indexes.slice(0, shown).flatMap((index) => {
            const issue = review.issues[index];
            return issue ? (
              <li key={index}>
                <IssueEntry
                  issue={issue}
                  grouping={grouping}
                  isChosen={index === selected}
                  isOnlySheet={isOnlySheet}
                  onChoose={() => onChoose(index)}
                />
              </li>
            ) : (
              []
            );
          })}
        </ul>
        {left > 0 && (
          <Button appearance="transparent" size="small" onClick={() => setShown(shown + next)}>
            {next === left ? words.pane.list.all(indexes.length) : words.pane.list.more(next, left - next)}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
