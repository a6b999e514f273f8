import type { Review } from "../../core/review";
import type { IssueGroup } from "../state/group-issues";
import type { Grouping } from "../state/pane-state";
import { AllRight, NoTable } from "./EmptyState";
import { IssueList } from "./IssueList";
import { KeyFigures } from "./KeyFigures";

export interface ResultsProps {
  readonly review: Review;
  readonly groups: readonly IssueGroup[];
  readonly grouping: Grouping;
  readonly selected: number | null;
  readonly onGroupBy: (grouping: Grouping) => void;
  readonly onChoose: (index: number) => void;
}

/** What the review found. */
export function Results({ review, ...list }: ResultsProps) {
  if (!review.sheets.some(({ tables }) => tables.length > 0)) return <NoTable review={review} />;
  return (
    <>
      <KeyFigures review={review} />
      {review.issues.length === 0 && <AllRight review={review} />}
      {(review.issues.length > 0 || review.notChecked.length > 0) && <IssueList review={review} {...list} />}
    </>
  );
}
