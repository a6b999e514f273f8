import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";
import type { PaneActions } from "../state/session";
import { Correction } from "./Correction";
import { IssueDetails, type IssueDetailsProps } from "./IssueDetails";
import { Justify } from "./team/Justify";

export interface ChosenIssueProps extends Omit<IssueDetailsProps, "issue" | "correction" | "justification"> {
  readonly issue: Issue;
  /** Position in the review's observations. */
  readonly index: number;
  readonly review: Review;
  readonly isWorking: boolean;
  /** Which is chosen when these are set aside; null where none is left. */
  readonly nextAfter: (gone: readonly Issue[]) => Issue | null;
  readonly actions: Pick<PaneActions, "correctIssue" | "openCorrections" | "justify">;
}

/** The observation that is chosen, with what can be done about it. */
export function ChosenIssue({ issue, index, review, isWorking, nextAfter, actions, ...details }: ChosenIssueProps) {
  return (
    <IssueDetails
      {...details}
      issue={issue}
      correction={
        <Correction
          issue={issue}
          review={review}
          isWorking={isWorking}
          onCorrect={() => void actions.correctIssue(index)}
          onAll={() => actions.openCorrections(issue.ruleId)}
        />
      }
      justification={
        <Justify
          issue={issue}
          issues={review.issues}
          asOf={review.asOf}
          isWorking={isWorking}
          onJustify={(issues, words) => void actions.justify(issues, words, nextAfter(issues))}
        />
      }
    />
  );
}
