import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, Suspense, lazy, useState } from "react";
import type { CalendarDate } from "../../core/calendar-date";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/session";
import { useWords } from "../words";
import { EditNotice } from "./Notices";
import { ReviewPage } from "./pages/ReviewPage";
import { useAnnouncements } from "./useAnnouncements";

// The first screen does without the other pages.
const SettingsPage = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./pages/SettingsPage")).SettingsPage,
}));

const CorrectionsPage = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./pages/CorrectionsPage")).CorrectionsPage,
}));

const JustifiedPage = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./pages/JustifiedPage")).JustifiedPage,
}));

const HistoryPage = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./pages/HistoryPage")).HistoryPage,
}));

const TemplatePage = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./pages/TemplatePage")).TemplatePage,
}));

const GatherPage = lazy(async () => ({
  default: (await import("./pages/GatherPage")).GatherPage,
}));

const useStyles = makeStyles({
  waiting: { position: "sticky", bottom: 0, padding: tokens.spacingVerticalS },
});

export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly today: () => CalendarDate;
}

function OtherPage({ state, actions }: Pick<PaneProps, "state" | "actions">) {
  switch (state.page) {
    case "review":
      return null;
    case "settings":
      return <SettingsPage state={state} actions={actions} />;
    case "template":
      return <TemplatePage state={state} actions={actions} />;
    case "gather":
      return <GatherPage state={state} actions={actions} />;
    case "corrections":
      return <CorrectionsPage state={state} actions={actions} />;
    case "justified":
      return <JustifiedPage state={state} actions={actions} />;
    case "history":
      return <HistoryPage state={state} actions={actions} />;
  }
}

/** The whole pane: the review, which keeps its place while another page is in front of it. */
export function Pane({ state, actions, today }: PaneProps) {
  const { pane } = useWords();
  const styles = useStyles();
  useAnnouncements(state);
  const isInFront = state.page === "review";
  const [wasBehind, setWasBehind] = useState(false);
  if (!isInFront && !wasBehind) setWasBehind(true);
  return (
    <>
      <Activity mode={isInFront ? "visible" : "hidden"}>
        <ReviewPage state={state} actions={actions} today={today} hasReturned={isInFront && wasBehind} />
      </Activity>
      <Suspense fallback={<Caption1 role="status">{pane.pages.loading}</Caption1>}>
        <OtherPage state={state} actions={actions} />
      </Suspense>
      {state.waitsForEdit && !isInFront && (
        <div className={styles.waiting}>
          <EditNotice />
        </div>
      )}
    </>
  );
}
