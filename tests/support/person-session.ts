import { Temporal } from "temporal-polyfill";
import { summaryLabels } from "../../src/messages/summary-labels";
import { operations } from "../../src/taskpane/operations";
import type { SessionOptions } from "../../src/taskpane/state/session-api";
import { createSession } from "../../src/taskpane/state/session";

const morning = Temporal.ZonedDateTime.from("2015-09-30T10:32:00[America/Mexico_City]");

/** What the pane's components hold, for someone who works in Spanish on a morning of 2015, over whatever `Excel` is at the time. */
export const personSession = (other: Partial<SessionOptions> = {}) =>
  createSession({
    operations,
    now: () => morning,
    summaryWords: () =>
      Promise.resolve({ labels: summaryLabels("es-MX"), madeAt: "hoy", ruleTitle: (ruleId) => ruleId }),
    ...other,
  });
