import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useMemo, useRef } from "react";
import type { CalendarDate } from "../../../core/calendar-date";
import type { Issue } from "../../../core/rule";
import { areasByUrgency } from "../../state/areas-by-urgency";
import { useListView } from "../../state/useListView";
import { stalenessOf, type PaneState } from "../../state/pane-state";
import type { PaneActions } from "../../state/session";
import { ActionBar } from "../ActionBar";
import { FirstRun } from "../FirstRun";
import { EditNotice, FailureNotice, StaleNotice } from "../Notices";
import { useWalkKeys } from "../useWalkKeys";
import { PaneMenu } from "../PaneMenu";
import { ReviewForm } from "../ReviewForm";
import { SheetsMenuItems } from "../SheetsMenuItems";
import { TeamTroubles } from "../team/TeamTroubles";

// What only a review has to show comes with it.
const LastChanges = lazy(async () => ({ default: (await import("../team/LastChanges")).LastChanges }));
const ChosenIssue = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "../ChosenIssue")).ChosenIssue,
}));

// The first screen has nothing to list, and its script is to be small.
const Results = lazy(async () => ({ default: (await import(/* webpackPrefetch: true */ "../Results")).Results }));
const MarkLegend = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "../MarkLegend")).MarkLegend,
}));

// In a low window, or far zoomed in, a foot that stays would cover what it belongs to.
const stays = "@media (min-height: 400px)";
const beside = "@media (min-width: 500px) and (min-height: 400px)";
const edge = `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`;

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    [beside]: { display: "grid", gridTemplateRows: "1fr auto", gridTemplateColumns: "minmax(0, 1fr)" },
  },
  withDetails: { [beside]: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" } },
  content: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    padding: edge,
  },
  foot: {
    display: "contents",
    [stays]: { display: "block", position: "sticky", bottom: 0 },
    [beside]: { display: "contents" },
  },
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: edge,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wideBar: { [beside]: { gridColumn: "1 / -1", position: "sticky", bottom: 0 } },
  details: {
    padding: edge,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [stays]: { maxHeight: "45vh", overflowY: "auto" },
    [beside]: {
      position: "sticky",
      top: 0,
      alignSelf: "start",
      maxHeight: "100vh",
      boxSizing: "border-box",
      paddingTop: "36px",
      borderTop: "none",
    },
  },
});

export interface ReviewPageProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly today: () => CalendarDate;
  /** Whether another page was in front of it before. */
  readonly hasReturned: boolean;
}

/** What a review goes by, what it found, and what can be done with it. */
export function ReviewPage({ state, actions, today, hasReturned }: ReviewPageProps) {
  const styles = useStyles();
  const reviewButton = useRef<HTMLButtonElement>(null);
  const { results, working, failure, outcome } = state;
  const review = results.kind === "reviewed" ? results.review : null;
  const selected = results.kind === "reviewed" ? results.selected : null;
  const view = useListView(review, state);
  const order = view?.order ?? [];
  const areas = useMemo(() => areasByUrgency(review?.areas ?? []), [review]);
  const staleness = stalenessOf(state);
  const issue = selected === null ? undefined : review?.issues[selected];
  const place = selected === null ? -1 : order.indexOf(selected);
  /** The next one in the list that stays when these go; one before them where they are the last. */
  const nextAfter = (gone: readonly Issue[]): Issue | null => {
    const left = new Set(gone);
    const stays = (index: number) => review?.issues[index] !== undefined && !left.has(review.issues[index]);
    const before = order.slice(0, Math.max(0, place)).reverse();
    const index = [...order.slice(place), ...before].find(stays);
    return index === undefined ? null : (review?.issues[index] ?? null);
  };
  const goToPlace = (at: number) => {
    const index = order[at];
    if (index !== undefined) void actions.goTo(index);
  };

  // The last one that was open may be corrected or justified: what had the focus goes with its details.
  const isChosen = issue !== undefined;
  const wasChosen = useRef(false);
  useEffect(() => {
    const hasLostFocus = document.hasFocus() && document.activeElement === document.body;
    if (wasChosen.current && !isChosen && hasLostFocus) reviewButton.current?.focus();
    wasChosen.current = isChosen;
  }, [isChosen]);

  useWalkKeys({ onPrevious: () => goToPlace(place - 1), onNext: () => goToPlace(place + 1) });

  return (
    <div className={mergeClasses(styles.pane, issue && styles.withDetails)}>
      <main className={styles.content}>
        <ReviewForm
          asOf={state.asOf}
          where={state.where}
          onScope={(scope) => void actions.setScope(scope)}
          working={working}
          today={today}
          onAsOf={actions.setAsOf}
          menu={
            <PaneMenu takesFocus={hasReturned} onOpen={actions.open}>
              <SheetsMenuItems review={review} actions={actions} />
            </PaneMenu>
          }
          buttonRef={reviewButton}
          onReview={() => void actions.review()}
          phase={state.phase}
          onCancel={actions.cancel}
        />
        <TeamTroubles troubles={state.team.troubles} />
        {failure && <FailureNotice failure={failure} onDismiss={actions.dismissFailure} />}
        {staleness && (
          <StaleNotice staleness={staleness} isWorking={working !== null} onReview={() => void actions.review()} />
        )}
        {review && view ? (
          <Suspense fallback={null}>
            <Results
              review={review}
              view={view}
              list={state.list}
              grouping={state.grouping}
              selected={selected}
              isFollowed={state.list.isFollowed}
              changes={
                <LastChanges
                  review={review}
                  team={state.team}
                  today={today()}
                  isWhole={state.reviewedScope.kind === "workbook"}
                  onOpen={actions.open}
                />
              }
              onInsertTemplate={() => actions.open("template")}
              onGroupBy={actions.groupBy}
              onChange={actions.changeList}
              onChoose={(index) => void actions.goTo(index)}
            />
          </Suspense>
        ) : (
          <FirstRun
            isWorking={working !== null}
            onReview={() => {
              // The results take the place of what was pressed.
              reviewButton.current?.focus();
              void actions.review();
            }}
            onInsertTemplate={() => actions.open("template")}
          />
        )}
        <Suspense fallback={null}>
          <MarkLegend
            liveDates={state.settings.liveDates}
            onLiveDates={(liveDates) => void actions.setSettings({ liveDates })}
          />
        </Suspense>
      </main>
      <footer className={styles.foot}>
        {review && issue && selected !== null && (
          <div className={styles.details}>
            <Suspense fallback={null}>
              <ChosenIssue
                issue={issue}
                index={selected}
                review={review}
                isWorking={working !== null}
                nextAfter={nextAfter}
                actions={actions}
                position={place + 1}
                hidden={state.list.hidden}
                count={order.length}
                onPrevious={() => goToPlace(place - 1)}
                onNext={() => goToPlace(place + 1)}
                onClose={actions.closeDetails}
              />
            </Suspense>
          </div>
        )}
        <div className={mergeClasses(styles.bar, styles.wideBar)}>
          {state.waitsForEdit && <EditNotice />}
          <ActionBar
            working={working}
            phase={state.phase}
            outcome={outcome}
            marked={state.marked}
            areas={areas}
            onTakeBack={() => void actions.takeBack()}
            onHighlight={() => void actions.highlight()}
            onClearMarks={() => void actions.clearMarks()}
            onWriteSummary={(choice) => void actions.writeSummary(choice)}
          />
        </div>
      </footer>
    </div>
  );
}
