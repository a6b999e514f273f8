import { operations } from "../../src/taskpane/operations";
import { createSession } from "../../src/taskpane/state/session";
import { summaryLabels } from "../../src/messages/summary-labels";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { clientForTest } from "../support/office-client";
import { cutOff, morning } from "./session-support";

const headings = [
  ...["No.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable"],
  ...["Fecha de Término", "Resultados Esperados", "Productos y/o Evidencias"],
];
const rows = 1500;

/** A session over the genuine Office.js and a workbook that takes long enough for a person to change their mind. */
async function bigWorkbook() {
  const client = await clientForTest(await newWorkbook({ name: "grande.xlsx" }));
  const sheet = client.document.activeSheet();
  const cells = Array.from({ length: rows }, (_, at) => [
    `${at + 1}`,
    `Fortalecer la coordinación ${at}`,
    `Elaborar el diagnóstico ${at}`,
    `Área ${at % 50}`,
    "30/06/2015",
    "Procesos homologados",
    `Informe ${at}`,
  ]);
  const text = (value: string) => ({ kind: "text" as const, value });
  sheet.write(
    { row: 0, column: 0, rowCount: rows + 1, columnCount: headings.length },
    [headings, ...cells].map((row) => row.map(text)),
  );
  const session = createSession({
    operations,
    now: () => morning,
    summaryWords: (at) =>
      Promise.resolve({ labels: summaryLabels("es-MX"), madeAt: at.toString(), ruleTitle: (ruleId) => ruleId }),
  });
  session.setAsOf(cutOff);
  const { traffic } = client;
  const asked = () => traffic.requests.filter(({ isRelease }) => !isRelease).length;
  const found = () => {
    const { results } = session.getState();
    return results.kind === "none" ? null : results.review;
  };
  /** Cancels as soon as the review is at this phase; the host asked for nothing more is how many requests there were then. */
  const cancelAt = (kind: string) => {
    let askedThen = NaN;
    const leave = session.subscribe(() => {
      if (session.getState().phase?.kind !== kind) return;
      leave();
      session.cancel();
      askedThen = asked();
    });
    return () => askedThen;
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
  return { ...client, session, asked, found, cancelAt, settle };
}

describe("A review of a big workbook that is cancelled", () => {
  it.each(["reading", "sheet", "checking"])(
    "while it is %s shows nothing and asks the host for nothing more",
    async (kind) => {
      const { session, asked, found, cancelAt, settle } = await bigWorkbook();
      const askedThen = cancelAt(kind);
      await session.review();
      await settle();
      expect(found()).toBeNull();
      expect(session.getState()).toMatchObject({ working: null, phase: null, failure: null });
      expect(session.getState().outcome).toMatchObject({ kind: "review-cancelled" });
      // What had been asked for when it was cancelled is answered all the same.
      expect(asked()).toBeLessThanOrEqual(askedThen() + (kind === "reading" ? 1 : 0));
      expect(session.getState().team.state.history).toHaveLength(0);
    },
  );

  it("leaves the results of the one before, and lets another begin at once", async () => {
    const { session, found, cancelAt } = await bigWorkbook();
    await session.review();
    const before = found();
    expect(before?.issues.length).toBeGreaterThan(rows);
    cancelAt("sheet");
    await session.review();
    expect(found()).toBe(before);
    await session.review();
    expect(found()).not.toBe(before);
    expect(found()?.issues).toHaveLength(before?.issues.length ?? NaN);
    expect(session.getState().outcome).toBeNull();
  });

  it("writes neither marks nor a summary that were to follow it", async () => {
    const { session, document, cancelAt, settle } = await bigWorkbook();
    cancelAt("checking");
    await session.highlight();
    cancelAt("checking");
    await session.writeSummary();
    await settle();
    expect(document.sheets()).toHaveLength(1);
    expect(document.activeSheet().conditionalFormats()).toEqual([]);
  });
});
