import fc from "fast-check";
import { correctionOf } from "../../../src/core/corrections";
import { planMarks } from "../../../src/core/marks";
import { layOutSummary } from "../../../src/core/summary-layout";
import { catalogueFor, describeIssue, type Language } from "../../../src/messages/describe";
import { summaryLabels } from "../../../src/messages/summary-labels";
import { checkProperty, patience } from "./check-property";
import { anyWorkbook } from "./hostile-cells";
import { circumstances, reviewOf } from "./review-case";

const languages: readonly Language[] = ["es-MX", "en-US"];

describe("cells of any kind", () => {
  test(
    "are read and reviewed, marked, corrected, summarised and put into words",
    () => {
      checkProperty(
        fc.property(anyWorkbook, circumstances, (workbook, options) => {
          const review = reviewOf(workbook, options);
          expect(review.sheets).toHaveLength(workbook.sheets.length);
          for (const liveDates of [true, false]) planMarks(review, { liveDates });
          for (const issue of review.issues) correctionOf(issue, review.sheets, workbook.dateSystem);
          for (const language of languages) {
            layOutSummary(review, "area", { labels: summaryLabels(language), madeAt: "" });
            for (const issue of review.issues) describeIssue(issue, catalogueFor(language));
          }
        }),
      );
    },
    patience,
  );
});
