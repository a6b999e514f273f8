import {
  Accordion,
  Body1,
  Button,
  Caption1,
  Field,
  Select,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useEffectEvent, useMemo } from "react";
import type { Review } from "../../core/review";
import { firstShown, listRows, openKeys } from "../state/list-rows";
import type { ListAction, ListState } from "../state/list-state";
import type { ListView } from "../state/list-view";
import type { Grouping } from "../state/pane-state";
import { useWords } from "../words";
import { IssueRows } from "./IssueRows";
import { ListFilters } from "./ListFilters";
import { NotCheckedRules } from "./NotCheckedRules";
import { StructureFirst } from "./StructureFirst";

const notCheckedKey = "not checked";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0 },
  news: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  grouping: { gridTemplateColumns: "auto auto" },
  none: { margin: 0 },
});

export interface IssueListProps {
  readonly review: Review;
  readonly view: ListView;
  readonly list: ListState;
  readonly grouping: Grouping;
  readonly selected: number | null;
  /** Whether it was chosen in the sheet. */
  readonly isFollowed: boolean;
  readonly onGroupBy: (grouping: Grouping) => void;
  readonly onChange: (action: ListAction) => void;
  readonly onChoose: (index: number) => void;
}

const groupings: readonly Grouping[] = ["rule", "area", "aspect"];

/** The observations, searched, filtered and put together, and the rules that could not be checked. */
export function IssueList({ review, view, list, grouping, selected, isFollowed, ...on }: IssueListProps) {
  const { onGroupBy, onChange, onChoose } = on;
  const { pane } = useWords();
  const styles = useStyles();
  const { groups, order, first } = view;
  const open = openKeys(groups, list.open);
  const rows = useMemo(
    () => listRows(groups, review.issues, { open: openKeys(groups, list.open), whole: list.whole }),
    [groups, review, list.open, list.whole],
  );
  const isOnlySheet = review.sheets.filter(({ tables }) => tables.length > 0).length === 1;
  const groupingLabels = { rule: pane.list.byRule, area: pane.list.byArea, aspect: pane.results.byAspect };

  const toggle = (key: string) =>
    onChange({
      type: "groups-opened",
      open: open.includes(key) ? open.filter((other) => other !== key) : [...open, key],
    });
  const openGroupOf = useEffectEvent((index: number) => {
    const group = groups.find(({ indexes }) => indexes.includes(index));
    if (!group) return;
    if (!open.includes(group.key)) toggle(group.key);
    if (group.indexes.indexOf(index) >= firstShown) onChange({ type: "group-shown-whole", key: group.key });
  });
  useEffect(() => {
    if (selected !== null) openGroupOf(selected);
  }, [selected]);

  return (
    <section className={styles.list}>
      {first.waiting > 0 && (
        <StructureFirst
          first={first}
          isOnlySheet={isOnlySheet}
          showsRest={list.showsUnreliable}
          onShowRest={(isShown) => onChange({ type: "unreliable-shown", isShown })}
        />
      )}
      {review.issues.length > 0 && (
        <>
          <div className={styles.top}>
            <Subtitle2 as="h2" className={styles.title}>
              {pane.list.title(view.all)}
              {list.news && list.news.resolved.length + list.news.added > 0 && (
                <Caption1 className={styles.news}>
                  {" "}
                  · {pane.results.news(list.news.resolved.length, list.news.added)}
                </Caption1>
              )}
            </Subtitle2>
            <Field label={pane.list.groupBy} orientation="horizontal" size="small" className={styles.grouping}>
              <Select
                size="small"
                value={grouping}
                onChange={(_, { value }) => onGroupBy(groupings.find((known) => known === value) ?? "rule")}
              >
                {groupings.map((known) => (
                  <option key={known} value={known}>
                    {groupingLabels[known]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <ListFilters
            review={review}
            filters={list.filters}
            onFilter={(filters) => onChange({ type: "list-filtered", filters })}
          />
        </>
      )}
      {view.activeFilters > 0 && (
        <div className={styles.top}>
          <Caption1>{pane.results.shown(order.length, view.all)}</Caption1>
          <Button appearance="transparent" size="small" onClick={() => onChange({ type: "filters-cleared" })}>
            {pane.results.clear}
          </Button>
        </div>
      )}
      {view.activeFilters > 0 && order.length === 0 && (
        <Body1 as="p" className={styles.none}>
          {pane.results.noneShown}
        </Body1>
      )}
      {rows.length > 0 && (
        <IssueRows
          rows={rows}
          grouping={grouping}
          selected={selected}
          isFollowed={isFollowed}
          isOnlySheet={isOnlySheet}
          onChoose={onChoose}
          onToggle={toggle}
          onShowWhole={(key) => onChange({ type: "group-shown-whole", key })}
        />
      )}
      {review.notChecked.length > 0 && (
        <Accordion collapsible>
          <NotCheckedRules value={notCheckedKey} notChecked={review.notChecked} />
        </Accordion>
      )}
    </section>
  );
}
