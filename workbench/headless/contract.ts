import { type Review } from "../../src/core/review";
import type { Issue } from "../../src/core/rule";
import { describeIssue } from "../../src/messages/describe";
import type { Catalogue } from "../../src/messages/catalogue";
import { cellAddress } from "../../src/operations/addresses";

/** What went through the office.js client for the review alone. */
export interface RequestCounts {
  readonly count: number;
  readonly largestBytes: number;
}

/** The data of an observation; where the same cause shows in further cells, their addresses are added as `alsoIn`. */
function dataOf({ data, alsoAt }: Issue): Record<string, string | number> {
  const filled = Object.entries(data).filter((entry): entry is [string, string | number] => entry[1] !== null);
  return {
    ...Object.fromEntries(filled),
    ...(alsoAt.length > 0 ? { alsoIn: alsoAt.map(cellAddress).join(", ") } : {}),
  };
}

/** The review as the stable JSON document of `--json` (docs/review-contract.md). */
export function reviewDocument(review: Review, catalogue: Catalogue, requests: RequestCounts) {
  return {
    asOf: review.asOf.toString(),
    sheets: review.sheets.map(({ name, tables, skipped }) => ({
      name,
      tables: tables.map(({ format, headerRow, aspects, activities }) => ({
        format,
        headerRow: headerRow + 1,
        aspects: aspects.length,
        activities: activities.length,
      })),
      skipped,
    })),
    issues: review.issues.map((issue) => ({
      ruleId: issue.ruleId,
      severity: issue.severity,
      sheet: issue.sheetName,
      cell: cellAddress(issue.at),
      data: dataOf(issue),
      text: describeIssue(issue, catalogue).what,
    })),
    notChecked: review.notChecked.map(({ ruleId, sheetName, reason }) => ({
      ruleId,
      sheet: sheetName,
      reason: catalogue.notChecked(reason),
    })),
    areas: review.areas.map((counts) => ({ ...counts })),
    requests,
  };
}
