import { Temporal } from "temporal-polyfill";
import type { Review } from "./review";
import type { JustifiedObservation } from "./summary-heading";

/** The observations that are set aside, as the summary lists them. */
export function justifiedForSummary(
  { justified }: Pick<Review, "justified">,
  ruleTitle: (ruleId: string) => string,
  zone: string,
): readonly JustifiedObservation[] {
  return justified.map(({ issue, justification: { reason, by, at, until } }) => ({
    sheetName: issue.sheetName,
    at: issue.at,
    rule: ruleTitle(issue.ruleId),
    reason,
    by,
    on: Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate(),
    until: until === null ? null : Temporal.PlainDate.from(until),
  }));
}
