import { Temporal } from "temporal-polyfill";
import { summaryLabels } from "../../src/messages/summary-labels";
import { operations } from "../../src/taskpane/operations";
import { createSession } from "../../src/taskpane/state/session";

/** What the test gives to the window of a person. */
declare const person: { readonly name: string; readonly now: () => number };

const asOf = Temporal.PlainDate.from("2015-09-30");

const session = createSession({
  operations,
  now: () => Temporal.Instant.fromEpochMilliseconds(person.now()).toZonedDateTimeISO("America/Mexico_City"),
  summaryWords: () => Promise.resolve({ labels: summaryLabels("es-MX"), ruleTitle: (ruleId) => ruleId, madeAt: "hoy" }),
});
session.setAsOf(asOf);

function present() {
  const { results } = session.getState();
  return results.kind === "none" ? null : results.review;
}

/** The pane of one person, without its screen: the same session over the same operations. Plain values go in and come out. */
const pane = {
  start: session.start,
  refresh: session.refresh,
  review: session.review,
  highlight: session.highlight,
  clearMarks: session.clearMarks,
  writeSummary: () => session.writeSummary(),
  /** Sets the observations aside whose cells are named. */
  justify: (cell: string) => {
    const issues = present()?.issues.filter(({ at, ruleId }) => `${ruleId} ${at.row},${at.column}` === cell) ?? [];
    return session.justify(
      issues.slice(0, 1),
      { reason: `Razón de ${person.name}`, by: person.name, until: null },
      null,
    );
  },
  takeBack: (cell: string) => {
    const justified = present()?.justified.filter(
      ({ issue: { at, ruleId } }) => `${ruleId} ${at.row},${at.column}` === cell,
    );
    return session.takeBackJustifications((justified ?? []).map(({ justification }) => justification));
  },
  set: session.setSettings,
  setRule: (ruleId: string, severity: "error" | "warning" | "info") => {
    const { rules } = session.getState().settings;
    return session.setSettings({ rules: { ...rules, [ruleId]: severity } });
  },
  observations: () => present()?.issues.map(({ ruleId, at }) => `${ruleId} ${at.row},${at.column}`) ?? [],
  justified: () => present()?.justified.map(({ issue: { ruleId, at } }) => `${ruleId} ${at.row},${at.column}`) ?? [],
  working: () => session.getState().working,
  failure: () => {
    const { failure, team } = session.getState();
    return failure ?? (team.notKept === null ? null : { task: "history", code: team.notKept });
  },
  dismissFailure: session.dismissFailure,
  runs: () => session.getState().team.state.history.map(({ id }) => id),
};

export type PersonsPane = typeof pane;

Object.assign(globalThis, { pane });
