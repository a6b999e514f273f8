import { registerCommands } from "../../src/commands/commands";
import { HostError } from "../../src/operations/host-error";
import type { Operations } from "../../src/taskpane/operations";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { followUpSheet, reviewOf, sessionOver } from "../taskpane/session-support";
import { frameAddin } from "../support/framed-addin";
import { until } from "../support/until";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The add-in's session and commands behind the genuine office.js, which is framed by the workbench's host. */
async function addin(overrides: Partial<Operations> = {}) {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  const pane = { shown: 0, show: () => void (pane.shown += 1), hide: () => undefined, isShown: false };
  const { page, connection, completions, close } = await frameAddin(document, { addin: { pane } });
  closing.push(close);

  let markReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (markReady = resolve));
  const { session, calls } = sessionOver([followUpSheet()], overrides);
  registerCommands(session, {
    associate: (name, handler) =>
      page.Office.actions.associate(name, (event: Parameters<typeof handler>[0]) => void handler(event)),
    showPane: () => page.Office.addin.showAsTaskpane(),
    isPaneShown: () => false,
    showOutcome: () => session.open("review"),
    ready: () => ready,
    // However slow the machine is, presses are as quick as a double click.
    now: () => 0,
  });
  let pressed = 0;
  const press = (name: string) => connection.pushCommand(`command-${(pressed += 1)}`, name, `button of ${name}`);
  return { session, calls, press, connection, completions, pane, markReady };
}

const reviews = (calls: readonly string[]) => calls.filter((call) => call.startsWith("review"));

describe("The ribbon's buttons, by the genuine office.js", () => {
  test("a double click on Revisar is one review, and both presses are completed, once each", async () => {
    const { calls, press, completions, markReady } = await addin();
    markReady();
    press("review");
    press("review");
    await until(() => completions.length === 2);
    expect(reviews(calls)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(completions).toEqual([
      { commandId: "command-1", status: 0 },
      { commandId: "command-2", status: 0 },
    ]);
  });

  test("Revisar while the pane's own review runs joins it", async () => {
    let finish: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (finish = resolve));
    let begun = 0;
    const { session, press, completions, markReady } = await addin({
      reviewWorkbook: async ({ asOf, known }) => {
        begun += 1;
        await running;
        return { ...reviewOf([followUpSheet()], asOf), ...(known && { team: known }) };
      },
    });
    markReady();
    const fromPane = session.review();
    await until(() => begun === 1);
    press("review");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(completions).toEqual([]);
    finish();
    await fromPane;
    await until(() => completions.length === 1);
    expect(begun).toBe(1);
  });

  test("different buttons pressed quickly are done one after the other, and completed in that order", async () => {
    const { calls, press, completions, markReady } = await addin();
    markReady();
    for (const name of ["review", "highlight", "clearMarks", "writeSummary"]) press(name);
    await until(() => completions.length === 4);
    expect(calls).toEqual(["review 2015-09-30", "highlight", "clear marks", "summary by-area 2015-09-30T10:32:00"]);
    expect(completions.map(({ commandId }) => commandId)).toEqual(["command-1", "command-2", "command-3", "command-4"]);
  });

  test("a press before the workbook's settings are read shows the pane at once and waits for them", async () => {
    const { calls, press, completions, pane, markReady } = await addin();
    press("review");
    await until(() => pane.shown === 1);
    expect(calls).toEqual([]);
    expect(completions).toEqual([]);
    markReady();
    await until(() => completions.length === 1);
    expect(reviews(calls)).toHaveLength(1);
  });

  test("the outcome is told on the page of the review, whatever page was open", async () => {
    const { session, press, completions, markReady } = await addin();
    markReady();
    session.open("settings");
    press("clearMarks");
    await until(() => completions.length === 1);
    expect(session.getState()).toMatchObject({ page: "review", outcome: { kind: "cleared" } });
  });

  test("what fails is completed too, and told in the pane", async () => {
    const { session, press, completions, markReady } = await addin({
      clearMarks: () => Promise.reject(new HostError("protected-sheet")),
    });
    markReady();
    press("clearMarks");
    await until(() => completions.length === 1);
    expect(completions[0]?.status).toBe(0);
    expect(session.getState().failure).toMatchObject({ task: "clear-marks", code: "protected-sheet" });
  });
});

describe("The keyboard shortcuts, by the genuine office.js", () => {
  test("do what the buttons do, and walk through the observations in the order of the list", async () => {
    const { session, calls, connection, pane, markReady } = await addin();
    markReady();
    connection.pushAction("review");
    await until(() => session.getState().results.kind === "reviewed");
    const walk = async (action: string, count: number) => {
      connection.pushAction(action);
      await until(() => calls.filter((call) => call.startsWith("go to")).length === count);
    };
    await walk("nextIssue", 1);
    await walk("nextIssue", 2);
    await walk("previousIssue", 3);
    const [first, second, third] = calls.filter((call) => call.startsWith("go to"));
    expect(first).not.toBe(second);
    expect(third).toBe(first);
    expect(pane.shown).toBe(4);
    connection.pushAction("SHOWPANE");
    await until(() => pane.shown === 5);
  });
});
