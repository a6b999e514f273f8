import { blankCells, defineRule } from "../rule";

/** Every activity names the product or evidence that will prove it was done. */
export const missingEvidence = defineRule({
  id: "missing-evidence",
  severity: "error",
  needs: ["product"],

  check: ({ activities }) => blankCells(activities, ({ product }) => product),
});
