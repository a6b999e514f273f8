/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { defaultSettings } from "../../src/core/settings";
import { press, renderPane, reviewed, user } from "./pane-support";
import { followUpSheet, sessionOver, teamOf } from "./session-support";

expect.extend(toHaveNoViolations);

const openLegend = async () => user.click(await screen.findByRole("button", { name: "Marcas en la hoja" }));
const liveDates = () => screen.getByRole("switch", { name: "Marcar fechas según el día de hoy" });

describe("The legend of the marks", () => {
  it("tells each severity by border and sign, in words and as the sheet shows it", async () => {
    const { container } = renderPane(sessionOver([followUpSheet()]).session);
    await openLegend();
    const entries = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(entries).toEqual([
      "✖ TextoError: borde continuo",
      "▲ TextoAviso: borde de guiones",
      "● TextoNota: borde de puntos",
    ]);
    const [error] = screen.getAllByRole("listitem");
    if (error) {
      expect(within(error).getByText("✖ Texto")).toHaveStyle({ backgroundColor: "#FFB1B8", borderStyle: "solid" });
    }
    expect(screen.getByText(/También se marca la primera celda de la fila/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("is closed until it is asked for, and speaks English too", async () => {
    renderPane(sessionOver([followUpSheet()]).session, "en-US");
    expect(screen.queryByRole("switch")).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Marks in the sheet" }));
    expect(screen.getByText("Warning: dashed border")).toBeVisible();
    expect(screen.getByRole("switch", { name: "Mark dates by today’s date" })).toBeVisible();
  });
});

describe("Dates by today's date", () => {
  it("are off until they are switched on; what they cannot know is said with the switch", async () => {
    const { session, calls } = sessionOver([followUpSheet()]);
    renderPane(session);
    await openLegend();
    expect(liveDates()).not.toBeChecked();
    expect(liveDates()).toHaveAccessibleDescription(/No pueden leer fechas escritas como texto/);
    await user.click(liveDates());
    expect(liveDates()).toBeChecked();
    expect(calls.at(-1)).toBe("save live dates true");
  });

  it("are as the workbook has it, also after a colleague has changed it", async () => {
    const { session } = sessionOver([followUpSheet()], {
      loadTeam: () => Promise.resolve(teamOf({ ...defaultSettings, liveDates: true })),
    });
    renderPane(session);
    await act(() => session.start());
    await openLegend();
    expect(liveDates()).toBeChecked();
    await press("Revisar");
    expect(liveDates()).not.toBeChecked();
  });

  it("mark by formulas when cells are highlighted, and say what those cannot know", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    await openLegend();
    await user.click(liveDates());
    await press("Resaltar");
    expect(calls.at(-1)).toBe("highlight live");
    expect(screen.getByText(/se marcan solas según el día de hoy\.$/)).toBeVisible();
  });

  it("count what they cannot know", async () => {
    await reviewed([followUpSheet()], {
      highlight: () =>
        Promise.resolve({
          cells: 3,
          removed: 0,
          skippedSheets: [],
          liveDates: { unreadDates: 2, otherEnds: 0, sheetsWithoutEnd: ["E-006"] },
        }),
    });
    await press("Resaltar");
    expect(screen.getByText("Marcado a las 10:32 · 3 celdas")).toBeVisible();
    expect(screen.getByText(/^2 fechas no están en una tabla/)).toBeVisible();
    expect(screen.getByText(/^La hoja «E-006» no dice qué concluyó/)).toBeVisible();
  });
});
