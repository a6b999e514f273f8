import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ListRow } from "../state/list-rows";
import type { Grouping } from "../state/pane-state";
import { useWords } from "../words";
import { groupTitle } from "./group-title";
import { GroupHeading } from "./GroupHeading";
import { IssueEntry } from "./IssueEntry";
import { useRowKeys } from "./useRowKeys";
import { useSteadyScroll } from "./useSteadyScroll";
import { useVirtualRows, type ShownRow } from "./useVirtualRows";

const useStyles = makeStyles({
  // Rows are placed by hand, and the page is kept in place by hand where rows above come or go.
  rows: { position: "relative", overflowAnchor: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
  entries: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface IssueRowsProps {
  readonly rows: readonly ListRow[];
  readonly grouping: Grouping;
  /** Position in `review.issues`. */
  readonly selected: number | null;
  /** Whether it was chosen in the sheet. */
  readonly isFollowed: boolean;
  readonly isOnlySheet: boolean;
  readonly onChoose: (index: number) => void;
  readonly onToggle: (key: string) => void;
  readonly onShowWhole: (key: string) => void;
}

/** The rows that are drawn, parted by the group that they belong to. */
function byGroup(shown: readonly ShownRow[]): readonly (readonly ShownRow[])[] {
  const groups = new Map<string, ShownRow[]>();
  for (const item of shown) {
    const { key } = item.row.group;
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The list: only rows that can be seen are drawn, however many there are; the arrow keys walk through all of them. */
export function IssueRows({ rows, selected, isFollowed, ...props }: IssueRowsProps) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const { stop, handlers } = useRowKeys(container, rows, { selected, onToggle: props.onToggle });
  const virtual = useVirtualRows(container, rows, stop);
  const steady = useSteadyScroll(container, rows, virtual, { selected, isFollowed });
  return (
    <div ref={container} className={styles.rows} style={{ height: virtual.height }} {...handlers} {...steady}>
      {byGroup(virtual.shown).map((shown) => (
        <GroupRows
          key={shown[0]?.row.group.key}
          shown={shown}
          stop={stop}
          selected={selected}
          measure={virtual.measure}
          {...props}
        />
      ))}
    </div>
  );
}

interface GroupRowsProps extends Omit<IssueRowsProps, "rows" | "isFollowed"> {
  /** At least one. */
  readonly shown: readonly ShownRow[];
  readonly stop: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** A group's heading, its observations as a list, and the way to the rest of them; of each what is drawn. */
function GroupRows({ shown, stop, selected, measure, grouping, isOnlySheet, ...on }: GroupRowsProps) {
  const words = useWords();
  const styles = useStyles();
  const placed = ({ at, top }: ShownRow) => ({
    ref: measure,
    "data-index": at,
    className: styles.row,
    style: { transform: `translateY(${top}px)` },
  });
  const button = ({ at, row }: ShownRow) => ({ "data-row": row.key, tabIndex: at === stop ? 0 : -1 });
  const group = shown[0]?.row.group;
  if (!group) return null;
  const count = group.indexes.length;
  const sheetName = group.title.kind === "aspect" && !isOnlySheet ? group.title.sheetName : null;
  const headings = shown.flatMap(({ row, ...place }) => (row.kind === "group" ? [{ row, ...place }] : []));
  const entries = shown.flatMap(({ row, ...place }) => (row.kind === "issue" ? [{ row, ...place }] : []));
  const more = shown.filter(({ row }) => row.kind === "more");
  return (
    <>
      {headings.map((item) => (
        <div key={item.at} {...placed(item)}>
          <GroupHeading
            group={group}
            isOpen={item.row.isOpen}
            sheetName={sheetName}
            onToggle={() => on.onToggle(group.key)}
            {...button(item)}
          />
        </div>
      ))}
      {entries.length > 0 && (
        <ul className={styles.entries} aria-label={groupTitle(group, words)}>
          {entries.map((item) => (
            <li key={item.row.key} aria-setsize={count} aria-posinset={item.row.position} {...placed(item)}>
              <IssueEntry
                issue={item.row.issue}
                index={item.row.index}
                grouping={grouping}
                isChosen={item.row.index === selected}
                isOnlySheet={isOnlySheet}
                onChoose={on.onChoose}
                {...button(item)}
              />
            </li>
          ))}
        </ul>
      )}
      {more.map((item) => (
        <div key={item.at} {...placed(item)}>
          <Button appearance="transparent" size="small" onClick={() => on.onShowWhole(group.key)} {...button(item)}>
            {words.pane.list.all(count)}
          </Button>
        </div>
      ))}
    </>
  );
}
