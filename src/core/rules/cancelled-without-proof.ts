import { blankCells, defineRule } from "../rule";

/** What was cancelled, dropped or merged into another aspect names the document by which it was. */
export const cancelledWithoutProof = defineRule({
  id: "cancelled-without-proof",
  severity: "error",
  needs: ["proof"],
  needsOneOf: ["progress", "state"],

  *check({ activities }, { recordOf }) {
    const cancelled = activities.filter((activity) => recordOf(activity).status === "cancelled");
    yield* blankCells(cancelled.map(({ proof }) => proof));
  },
});
