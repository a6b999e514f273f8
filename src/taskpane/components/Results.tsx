import type { ReactNode } from "react";
import type { Review } from "../../core/review";
import { AfterPaint } from "./AfterPaint";
import { AllRight, NoTable } from "./EmptyState";
import { IssueList, type IssueListProps } from "./IssueList";
import { KeyFigures } from "./KeyFigures";

export interface ResultsProps extends IssueListProps {
  readonly review: Review;
  /** What changed since the last review. */
  readonly changes: ReactNode;
  readonly onInsertTemplate: () => void;
}

/** What the review found. */
export function Results({ review, changes, onInsertTemplate, ...list }: ResultsProps) {
  if (!review.sheets.some(({ tables }) => tables.length > 0))
    return <NoTable review={review} onInsertTemplate={onInsertTemplate} />;
  const { filters } = list.list;
  return (
    <>
      <KeyFigures
        review={review}
        severities={filters.severities}
        onToggleSeverity={(severity) => list.onChange({ type: "severity-toggled", severity })}
      />
      {changes}
      {review.issues.length === 0 && <AllRight review={review} />}
      {(review.issues.length > 0 || review.notChecked.length > 0) && (
        <AfterPaint>
          <IssueList review={review} {...list} />
        </AfterPaint>
      )}
    </>
  );
}
