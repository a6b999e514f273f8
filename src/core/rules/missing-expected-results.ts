import { blankCells, defineRule } from "../rule";

/** Every activity says what it is meant to achieve. */
export const missingExpectedResults = defineRule({
  id: "missing-expected-results",
  severity: "warning",
  needs: ["expectedResults"],

  check: ({ activities }) => blankCells(activities, ({ expectedResults }) => expectedResults),
});
