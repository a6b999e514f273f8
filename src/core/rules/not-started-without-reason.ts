import type { ProgressReading } from "../progress";
import { blankCells, defineRule } from "../rule";

const pending = /^pendiente/iu;

/** "Pendiente" may speak of what has begun, too; only what says that it has not owes its reasons. */
const hasNotStarted = (reading: ProgressReading) => reading.kind === "not-started" && !pending.test(reading.text);

/** What has not been begun says why. */
export const notStartedWithoutReason = defineRule({
  id: "not-started-without-reason",
  severity: "warning",
  needs: ["reasons"],
  needsOneOf: ["state", "progress"],

  *check(_, { records }) {
    const idle = records.filter(({ activity, status }) => {
      const isOpen = status !== "concluded" && status !== "cancelled";
      return isOpen && [activity.state, activity.progress].some(({ value }) => hasNotStarted(value));
    });
    yield* blankCells(idle, ({ activity }) => activity.reasons);
  },
});
