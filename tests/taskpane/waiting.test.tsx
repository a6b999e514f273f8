/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Language } from "../../src/messages/describe";
import { renderPane } from "./pane-support";
import { followUpSheet, sessionOver } from "./session-support";

const words = {
  "es-MX": "Termine de editar la celda (Enter o Esc) para continuar.",
  "en-US": "Finish editing the cell (Enter or Esc) to go on.",
} as const;

/** A started session whose marks are written when the test says so. */
async function marking() {
  let finish: (error?: Error) => void = () => undefined;
  const opened = sessionOver([followUpSheet()], {
    clearMarks: () =>
      new Promise((resolve, reject) => {
        finish = (error) => (error ? reject(error) : resolve({ cells: 0, removed: 2, skippedSheets: [] }));
      }),
  });
  await opened.session.start();
  return { ...opened, waits: () => opened.session.getState().waitsForEdit, finish: (error?: Error) => finish(error) };
}

describe("the session", () => {
  it("shows that what was asked for waits, until it goes on", async () => {
    const { session, tellWaiting, waits, finish } = await marking();
    const done = session.clearMarks();
    expect(tellWaiting(true)).toBe(true);
    expect([waits(), session.getState().working]).toEqual([true, "clear-marks"]);
    tellWaiting(false);
    expect(waits()).toBe(false);
    finish();
    await done;
  });

  it("shows nothing of what nobody asked for, and answers that nobody sees it", async () => {
    const { tellWaiting, waits } = await marking();
    expect(tellWaiting(true)).toBe(false);
    expect(waits()).toBe(false);
  });

  it.each([undefined, new Error("No.")])("shows it no longer once the work has ended with %s", async (error) => {
    const { session, tellWaiting, waits, finish } = await marking();
    const done = session.clearMarks();
    tellWaiting(true);
    finish(error);
    await done;
    expect(waits()).toBe(false);
  });

  it("listens from its start, once, to its end", async () => {
    const { session, calls } = await marking();
    await session.start();
    await session.stop();
    await session.stop();
    expect(calls.filter((call) => call === "stop waiting")).toHaveLength(1);
  });
});

describe.each(Object.keys(words) as Language[])("the pane in %s", (language) => {
  const waits = words[language];

  it("says so beside the progress, politely and once", async () => {
    const { session, tellWaiting, finish } = await marking();
    renderPane(session, language);
    let done = Promise.resolve();
    act(() => void (done = session.clearMarks()));
    expect(screen.queryByText(waits)).toBeNull();
    act(() => void tellWaiting(true));
    const footer = screen.getByRole("contentinfo");
    expect(within(footer).getByText(waits)).toBeVisible();
    const told = [...document.querySelectorAll("[aria-live]")].filter(({ textContent }) => textContent.includes(waits));
    expect(told.map((live) => live.getAttribute("aria-live"))).not.toContain("assertive");
    act(() => void tellWaiting(false));
    expect(within(footer).queryByText(waits)).toBeNull();
    await act(async () => {
      finish();
      await done;
    });
  });

  it("says so on every other page", async () => {
    const { session, tellWaiting, finish } = await marking();
    renderPane(session, language);
    await act(async () => {
      session.open("settings");
      await import("../../src/taskpane/components/pages/SettingsPage");
    });
    let done = Promise.resolve();
    act(() => void (done = session.clearMarks()));
    act(() => void tellWaiting(true));
    const shown = screen.getAllByText(waits).filter((element) => !element.closest("footer"));
    expect(shown[0]).toBeVisible();
    await act(async () => {
      finish();
      await done;
    });
    expect(screen.queryAllByText(waits).filter((element) => !element.closest("[aria-live]"))).toEqual([]);
  });
});
