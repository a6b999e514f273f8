import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Justification } from "../../../core/justification";
import type { EndedJustification } from "../../../core/justifications";
import type { Review } from "../../../core/review";
import { formatDate } from "../../../messages/describe";
import type { PaneState } from "../../state/pane-state";
import type { PaneActions } from "../../state/session";
import { useWords, type Words } from "../../words";
import { FailureNotice } from "../Notices";
import { OutcomeLine } from "../OutcomeLine";
import { JustifiedEntry, type JustifiedEntryProps } from "../team/JustifiedEntry";
import { PageFrame } from "./PageFrame";

const step = 50;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, outlineStyle: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

type Entry = Pick<JustifiedEntryProps, "justification" | "issue" | "ended">;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** What a cell says, as a sentence quotes it. */
function quoted(value: string | null, { pane, language }: Words): string {
  if (value === null) return pane.team.justified.blank;
  if (isDay(value)) return formatDate(value, language);
  return language === "es-MX" ? `«${value}»` : `“${value}”`;
}

function endOf({ justification, end, value }: EndedJustification, words: Words): string {
  const { until, about } = justification;
  const say = words.pane.team.justified;
  if (end === "expired" && until !== null) return say.expired(formatDate(until, words.language));
  return say.valueChanged(quoted(about.value, words), quoted(value, words));
}

interface SectionProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly entries: readonly Entry[];
  readonly action: string;
  readonly isWorking: boolean;
  readonly onTakeBack: (justification: Justification) => void;
}

function Section({ title, hint, entries, action, isWorking, onTakeBack }: SectionProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  if (entries.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {hint}
      <ul className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <JustifiedEntry
            key={entry.justification.key}
            {...entry}
            action={action}
            isWorking={isWorking}
            onTakeBack={() => onTakeBack(entry.justification)}
          />
        ))}
      </ul>
      {entries.length > shown && (
        <Button appearance="transparent" size="small" onClick={() => setShown(shown + step)}>
          {pane.team.justified.more(Math.min(step, entries.length - shown))}
        </Button>
      )}
    </section>
  );
}

interface ListsProps {
  readonly review: Review;
  readonly isWhole: boolean;
  readonly isWorking: boolean;
  readonly onTakeBack: (justification: Justification) => void;
}

function Lists({ review, isWhole, ...each }: ListsProps) {
  const words = useWords();
  const say = words.pane.team.justified;
  const { justified, ended } = review;
  // In a part of the workbook the observations of the others are not there.
  const unmatched = isWhole ? review.unmatched : [];
  if (justified.length + ended.length + unmatched.length === 0) return <Body1>{say.none}</Body1>;
  return (
    <>
      <Section
        title={say.endedTitle(ended.length)}
        entries={ended.map((entry) => ({ ...entry, ended: endOf(entry, words) }))}
        action={say.remove}
        {...each}
      />
      <Section
        title={say.inForce(justified.length)}
        entries={justified.map((entry) => ({ ...entry, ended: null }))}
        action={say.takeBack}
        {...each}
      />
      <Section
        title={say.unmatchedTitle(unmatched.length)}
        hint={<Caption1>{say.unmatchedHint}</Caption1>}
        entries={unmatched.map((justification) => ({ justification, issue: null, ended: null }))}
        action={say.remove}
        {...each}
      />
    </>
  );
}

export interface JustifiedPageProps {
  readonly state: Pick<PaneState, "results" | "reviewedScope" | "working" | "failure" | "outcome">;
  readonly actions: Pick<PaneActions, "takeBackJustifications" | "open" | "dismissFailure">;
}

/** The observations that are set aside, those that count again, and the way to take a justification back. */
export function JustifiedPage({ state, actions }: JustifiedPageProps) {
  const { pane } = useWords();
  const { results, working, failure, outcome } = state;
  const lists = useRef<HTMLDivElement>(null);
  const [takenBack, setTakenBack] = useState(0);
  // The button that was pressed goes with its entry; the next one takes the focus, or the page.
  useEffect(() => {
    if (takenBack === 0) return;
    const button = lists.current?.querySelector<HTMLElement>("li button") ?? lists.current;
    button?.focus();
  }, [takenBack]);
  const takeBack = async (justification: Justification) => {
    await actions.takeBackJustifications([justification]);
    setTakenBack((times) => times + 1);
  };
  const isOutcomeOfHere = outcome?.kind === "justification-taken-back";
  return (
    <PageFrame title={pane.team.justified.title} onBack={() => actions.open("review")}>
      {failure && <FailureNotice failure={failure} onDismiss={actions.dismissFailure} />}
      <div ref={lists} tabIndex={-1} style={{ outlineStyle: "none" }}>
        {results.kind === "none" ? (
          <Body1>{pane.team.justified.notReviewed}</Body1>
        ) : (
          <Lists
            review={results.review}
            isWhole={state.reviewedScope.kind === "workbook"}
            isWorking={working !== null}
            onTakeBack={(justification) => void takeBack(justification)}
          />
        )}
      </div>
      <OutcomeLine working={working} outcome={isOutcomeOfHere ? outcome : null} onTakeBack={() => undefined} />
    </PageFrame>
  );
}
