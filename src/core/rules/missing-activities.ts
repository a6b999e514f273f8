import { blankCells, defineRule } from "../rule";

/** Every row says what will be done. */
export const missingActivities = defineRule({
  id: "missing-activities",
  severity: "error",
  needs: ["activity"],

  check: ({ activities }) => blankCells(activities, ({ activity }) => activity),
});
