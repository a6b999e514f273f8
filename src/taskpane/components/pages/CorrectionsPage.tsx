import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { alikeCorrections, withOwnValue, type AlikeCorrection } from "../../../core/alike-corrections";
import type { Review } from "../../../core/review";
import type { PaneState } from "../../state/pane-state";
import { beforeText, replacementOf, replacementText } from "../../state/replacement-text";
import type { PaneActions } from "../../state/session";
import { useWords } from "../../words";
import { CorrectionLine } from "../corrections/CorrectionLine";
import { FailureNotice } from "../Notices";
import { PageFrame } from "./PageFrame";

const step = 50;

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface CorrectionsPageProps {
  readonly state: Pick<PaneState, "results" | "correcting" | "working" | "failure">;
  readonly actions: Pick<PaneActions, "correct" | "open" | "dismissFailure">;
}

/** What a person made of the proposals, by their place in the list; places without an entry are as proposed. */
interface Choices {
  readonly leftOut: ReadonlySet<number>;
  readonly typed: ReadonlyMap<number, string>;
}

const asProposed: Choices = { leftOut: new Set(), typed: new Map() };

/** The edits of the chosen lines; null where one of them cannot be written. */
function editsOf(lines: readonly AlikeCorrection[], { leftOut, typed }: Choices, { dateSystem }: Review) {
  const chosen = lines.flatMap((alike, at) => {
    if (leftOut.has(at)) return [];
    const text = typed.get(at);
    const value = text === undefined ? alike.after : replacementOf(text, alike.after);
    return [value === null ? null : text === undefined ? alike.edits : withOwnValue(alike, value, dateSystem)];
  });
  return chosen.includes(null) ? null : chosen.flatMap((edits) => edits ?? []);
}

interface ListProps {
  readonly review: Review;
  readonly ruleId: string;
  readonly isWorking: boolean;
  readonly onCorrect: PaneActions["correct"];
}

function CorrectionList({ review, ruleId, isWorking, onCorrect }: ListProps) {
  const { pane, date } = useWords();
  const styles = useStyles();
  const words = pane.corrections;
  const alike = useMemo(() => alikeCorrections(review, ruleId), [review, ruleId]);
  const [choices, setChoices] = useState(asProposed);
  const [shown, setShown] = useState(step);
  if (alike.length === 0) return <Body1>{words.page.nothing}</Body1>;

  // Nobody corrects what was not shown.
  const lines = alike.slice(0, shown);
  const { leftOut, typed } = choices;
  const edits = editsOf(lines, choices, review);
  const leaveOut = (at: number, isChosen: boolean) => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(at);
    else next.add(at);
    setChoices({ ...choices, leftOut: next });
  };
  const left = alike.length - lines.length;

  return (
    <>
      <Caption1>{words.page.hint}</Caption1>
      {lines.length > 1 && (
        <Checkbox
          label={words.page.chooseAll}
          checked={leftOut.size === 0 ? true : leftOut.size === lines.length ? false : "mixed"}
          onChange={(_, { checked }) =>
            setChoices({ ...choices, leftOut: new Set(checked === true ? [] : lines.keys()) })
          }
        />
      )}
      <ul className={styles.lines}>
        {lines.map((line, at) => {
          const text = typed.get(at);
          return (
            <CorrectionLine
              key={`${String(line.before)} ${String(line.after)}`}
              alike={line}
              before={beforeText(line, { date }, review.dateSystem) ?? words.blank}
              text={text ?? replacementText(line.after, { date })}
              isChosen={!leftOut.has(at)}
              isValid={text === undefined || replacementOf(text, line.after) !== null}
              onChoose={(isChosen) => leaveOut(at, isChosen)}
              onType={(value) => setChoices({ ...choices, typed: new Map(typed).set(at, value) })}
            />
          );
        })}
      </ul>
      {left > 0 && (
        <Button appearance="transparent" size="small" onClick={() => setShown(shown + step)}>
          {words.page.more(Math.min(left, step))}
        </Button>
      )}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || edits === null || edits.length === 0}
          onClick={() => void onCorrect(edits ?? [])}
        >
          {isWorking ? pane.working.correct : words.correct(edits?.length ?? 0)}
        </Button>
      </div>
    </>
  );
}

/** All corrections of one rule, one line for each distinct value. */
export function CorrectionsPage({ state: { results, correcting, working, failure }, actions }: CorrectionsPageProps) {
  const { pane, ruleTitle } = useWords();
  const ruleId = correcting ?? "";
  return (
    <PageFrame title={pane.corrections.page.title(ruleTitle(ruleId))} onBack={() => actions.open("review")}>
      {failure && <FailureNotice failure={failure} onDismiss={actions.dismissFailure} />}
      {results.kind === "reviewed" && (
        <CorrectionList
          review={results.review}
          ruleId={ruleId}
          isWorking={working !== null}
          onCorrect={actions.correct}
        />
      )}
    </PageFrame>
  );
}
