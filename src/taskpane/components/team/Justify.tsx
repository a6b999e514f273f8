import { Button, Spinner } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { CalendarDate } from "../../../core/calendar-date";
import type { Issue } from "../../../core/rule";
import type { JustificationWords } from "../../state/team-actions";
import { useWords } from "../../words";

// Few observations are justified; the form comes when it is asked for.
const JustifyForm = lazy(async () => ({ default: (await import("./JustifyForm")).JustifyForm }));

export interface JustifyProps {
  readonly issue: Issue;
  /** The observations that count, those of other rules too. */
  readonly issues: readonly Issue[];
  readonly asOf: CalendarDate;
  readonly isWorking: boolean;
  readonly onJustify: (issues: readonly Issue[], words: JustificationWords) => void;
}

/** Opens the form with which an observation, or all of its rule, is set aside. */
export function Justify({ issue, issues, asOf, isWorking, onJustify }: JustifyProps) {
  const { pane } = useWords();
  const [formFor, setFormFor] = useState<Issue | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // Another observation was chosen: what was written of this one is not about that one.
  if (formFor !== null && formFor !== issue) setFormFor(null);
  const isOpen = formFor === issue;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen)
    return (
      <Button
        // Fluent types the button's element as none that exists, so that only a function fits.
        ref={(element: HTMLButtonElement | null) => {
          opener.current = element;
        }}
        icon={<ClipboardTaskRegular />}
        onClick={() => setFormFor(issue)}
      >
        {pane.team.justify.open}
      </Button>
    );
  const ofRule = issues.filter(({ ruleId }) => ruleId === issue.ruleId);
  return (
    <Suspense fallback={<Spinner size="tiny" label={pane.pages.loading} />}>
      <JustifyForm
        asOf={asOf}
        ofRule={ofRule.length}
        isWorking={isWorking}
        onSave={(words, isForAll) => {
          setFormFor(null);
          onJustify(isForAll ? ofRule : [issue], words);
        }}
        onCancel={() => setFormFor(null)}
      />
    </Suspense>
  );
}
