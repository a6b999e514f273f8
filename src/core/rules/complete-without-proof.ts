import { defineRule, oncePerCell } from "../rule";
import { statusOf } from "../status";

/** What is reported as concluded names the document that proves it. */
export const completeWithoutProof = defineRule({
  id: "complete-without-proof",
  severity: "error",
  needs: ["progress", "proof"],

  *check({ activities }, { asOf, settings }) {
    const concluded = activities.filter((activity) => statusOf(activity, asOf, settings.dueSoonDays) === "concluded");
    for (const { proof } of oncePerCell(concluded, (activity) => activity.proof)) {
      if (proof.value === null) yield { at: proof.at, data: { placeholder: proof.placeholder } };
    }
  },
});
