import { blankCells, defineRule } from "../rule";

/** What is reported as concluded names the document that proves it. */
export const completeWithoutProof = defineRule({
  id: "complete-without-proof",
  severity: "error",
  needs: ["progress", "proof"],

  *check({ activities }, { recordOf }) {
    const concluded = activities.filter((activity) => recordOf(activity).status === "concluded");
    yield* blankCells(concluded.map(({ proof }) => proof));
  },
});
