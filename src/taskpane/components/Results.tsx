import type { Review } from "../../core/review";
import { AllRight, NoTable } from "./EmptyState";
import { IssueList, type IssueListProps } from "./IssueList";
import { KeyFigures } from "./KeyFigures";

/** What the review found. */
export function Results({ review, ...list }: IssueListProps & { readonly review: Review }) {
  if (!review.sheets.some(({ tables }) => tables.length > 0)) return <NoTable review={review} />;
  const { filters } = list.list;
  return (
    <>
      <KeyFigures
        review={review}
        severities={filters.severities}
        onToggleSeverity={(severity) => list.onChange({ type: "severity-toggled", severity })}
      />
      {review.issues.length === 0 && <AllRight review={review} />}
      {(review.issues.length > 0 || review.notChecked.length > 0) && <IssueList review={review} {...list} />}
    </>
  );
}
