/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { defaultSettings } from "../../src/core/settings";
import { HostError } from "../../src/operations/host-error";
import { createPreferences } from "../../src/taskpane/state/preferences";
import { stalenessOf } from "../../src/taskpane/state/pane-state";
import { press, renderApp, renderPane, user } from "./pane-support";
import { followUpSheet, sessionOver, teamOf } from "./session-support";

const opens = { ...defaultSettings, opensWithWorkbook: true };
const withWorkbook = () => screen.getByRole("switch", { name: "Abrir el panel con este libro" });

async function openSettings(): Promise<void> {
  await press("Más opciones");
  await user.click(screen.getByRole("menuitem", { name: "Configuración" }));
  await screen.findByRole("heading", { level: 1, name: "Configuración" });
}

describe("Opening the pane with the workbook", () => {
  it("is asked of Excel and kept for the team; the results stay as they are", async () => {
    const { session, calls } = sessionOver([followUpSheet()]);
    await session.review();
    renderPane(session);
    await openSettings();
    expect(withWorkbook()).not.toBeChecked();
    await user.click(withWorkbook());
    await waitFor(() => expect(calls.slice(-2)).toEqual(["opens with the workbook true", "save 30 days"]));
    expect(withWorkbook()).toBeChecked();
    expect(stalenessOf(session.getState())).toBeNull();
    await user.click(withWorkbook());
    await waitFor(() => expect(calls.at(-2)).toBe("opens with the workbook false"));
    expect(session.getState().settings.opensWithWorkbook).toBe(false);
  });

  it("is not promised where Excel refuses, which is said in words", async () => {
    const { session, calls } = sessionOver([followUpSheet()], {
      setOpensWithWorkbook: () => Promise.reject(new HostError("api-too-old")),
    });
    renderPane(session);
    await openSettings();
    await user.click(withWorkbook());
    await screen.findByText("Excel no permite elegir que el panel se abra con este libro.");
    expect(withWorkbook()).not.toBeChecked();
    expect(calls).toEqual([]);
  });

  it("that Excel no longer offers can be taken back all the same; other settings of a file are taken too", async () => {
    const refusing = () => Promise.reject(new HostError("api-too-old"));
    const { session } = sessionOver([followUpSheet()], {
      loadTeam: () => Promise.resolve(teamOf(opens)),
      setOpensWithWorkbook: refusing,
    });
    await session.start();
    await session.setSettings({ opensWithWorkbook: false });
    expect(session.getState().settings.opensWithWorkbook).toBe(false);
    await session.setSettings({ opensWithWorkbook: true, dueSoonDays: 9 });
    expect(session.getState().settings).toMatchObject({ opensWithWorkbook: false, dueSoonDays: 9 });
  });

  it("happens when what the workbook keeps has been read, and not where it could not be", async () => {
    const wanted = sessionOver([followUpSheet()], { loadTeam: () => Promise.resolve(teamOf(opens)) });
    await wanted.session.start();
    expect(wanted.calls).toContain("open with the workbook");
    const unread = sessionOver([followUpSheet()], { loadTeam: () => Promise.reject(new HostError("busy")) });
    await unread.session.start();
    expect(unread.calls).not.toContain("open with the workbook");
  });

  it("can be minded on this computer, which changes nothing for the team", async () => {
    const storage = new Map<string, string>();
    const kept = { getItem: (key: string) => storage.get(key) ?? null, setItem: storage.set.bind(storage) };
    const preferences = createPreferences(kept, "partition.");
    const { session, calls } = sessionOver([followUpSheet()]);
    renderApp(session, preferences);
    await openSettings();
    await user.click(screen.getByRole("switch", { name: "No abrir solo en este equipo" }));
    expect(calls).toEqual([]);
    expect(createPreferences(kept, "partition.").get().staysClosed).toBe(true);
  });
});
