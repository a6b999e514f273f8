import { Accordion, Field, Select, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../../core/review";
import type { IssueGroup as Group } from "../state/group-issues";
import type { Grouping } from "../state/pane-state";
import { useWords } from "../words";
import { IssueGroup } from "./IssueGroup";
import { NotCheckedRules } from "./NotCheckedRules";

const notCheckedKey = "not checked";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0 },
  grouping: { gridTemplateColumns: "auto auto" },
});

export interface IssueListProps {
  readonly review: Review;
  readonly groups: readonly Group[];
  readonly grouping: Grouping;
  readonly selected: number | null;
  readonly onGroupBy: (grouping: Grouping) => void;
  readonly onChoose: (index: number) => void;
}

/** The observations, put together by rule or by area, and the rules that could not be checked. */
export function IssueList({ review, groups, grouping, selected, onGroupBy, onChoose }: IssueListProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState<readonly string[] | null>(null);
  const isOpen = open ?? groups.slice(0, 1).map(({ key }) => key);

  const [lastSelected, setLastSelected] = useState(selected);
  if (selected !== lastSelected) {
    setLastSelected(selected);
    const group = groups.find(({ indexes }) => selected !== null && indexes.includes(selected));
    if (group && !isOpen.includes(group.key)) setOpen([...isOpen, group.key]);
  }

  const groupBy = (value: string) => {
    setOpen(null);
    onGroupBy(value === "area" ? "area" : "rule");
  };

  return (
    <section>
      {review.issues.length > 0 && (
        <div className={styles.top}>
          <Subtitle2 as="h2" className={styles.title}>
            {pane.list.title(review.issues.length)}
          </Subtitle2>
          <Field label={pane.list.groupBy} orientation="horizontal" size="small" className={styles.grouping}>
            <Select size="small" value={grouping} onChange={(_, { value }) => groupBy(value)}>
              <option value="rule">{pane.list.byRule}</option>
              <option value="area">{pane.list.byArea}</option>
            </Select>
          </Field>
        </div>
      )}
      <Accordion
        multiple
        collapsible
        openItems={[...isOpen]}
        // Fluent types the values of items as unknown; every value here is a key of this list.
        onToggle={(_, { openItems }) => setOpen(openItems.map(String))}
      >
        {groups.map((group) => (
          <IssueGroup
            key={group.key}
            group={group}
            review={review}
            grouping={grouping}
            selected={selected}
            onChoose={onChoose}
          />
        ))}
        {review.notChecked.length > 0 && <NotCheckedRules value={notCheckedKey} notChecked={review.notChecked} />}
      </Accordion>
    </section>
  );
}
