import { blankCells, defineRule } from "../rule";

/** What was cancelled, dropped or merged into another aspect names the document by which it was. */
export const cancelledWithoutProof = defineRule({
  id: "cancelled-without-proof",
  severity: "error",
  needs: ["proof"],
  needsOneOf: ["progress", "state"],

  *check(_, { records }) {
    const cancelled = records.filter(({ status }) => status === "cancelled");
    yield* blankCells(cancelled, ({ activity }) => activity.proof);
  },
});
