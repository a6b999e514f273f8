import type { Activity } from "../follow-up-sheet";
import { blankCells, defineRule } from "../rule";

/** What is reported as concluded, or as far as the team has set, names the document that proves it. */
export const completeWithoutProof = defineRule({
  id: "complete-without-proof",
  severity: "error",
  needs: ["proof"],
  needsOneOf: ["progress", "state"],

  *check(_, { records, settings: { proofFrom } }) {
    const isFarEnough = ({ progress: { value } }: Activity) => value.kind === "percentage" && value.value >= proofFrom;
    const owed = records.filter(
      ({ activity, status }) => status === "concluded" || (status !== "cancelled" && isFarEnough(activity)),
    );
    yield* blankCells(owed, ({ activity }) => activity.proof);
  },
});
