/** @jest-environment jsdom */
import { axe, toHaveNoViolations } from "jest-axe";
import { act, screen, waitFor, within } from "@testing-library/react";
import { snapshotOf } from "../support/sheet-snapshot";
import { button, press, renderPane, reviewed, user } from "./pane-support";
import { flawlessSheet, followUpSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

describe("The actions", () => {
  it.each([
    ["Resaltar", "Marcado a las 10:32 · 5 celdas"],
    ["Quitar marcas", "Marcas quitadas a las 10:32"],
    ["Resumen por área", "Resumen escrito a las 10:32 · hoja «Resumen por área»"],
  ])("%s tells its outcome", async (name, outcome) => {
    await reviewed([followUpSheet()]);
    await press(name);
    expect(screen.getByText(outcome)).toBeVisible();
  });

  it("say what they will do, and go on telling what is marked", async () => {
    await reviewed([followUpSheet()]);
    expect(button("Quitar marcas")).toHaveAccessibleDescription("Quita todas las marcas de Revisor ASM y nada más.");
    expect(button("Resumen por área")).toHaveAccessibleDescription(/^Escribe una hoja con las cuentas por área/);
    await press("Resaltar");
    await press("Resumen por área");
    expect(screen.getByText("Marcado a las 10:32 · 5 celdas")).toBeVisible();
    expect(screen.getByText(/^Resumen escrito a las 10:32/)).toBeVisible();
    await press("Quitar marcas");
    expect(screen.queryByText(/^Marcado a las/)).toBeNull();
  });

  it("say what was not there to do", async () => {
    await reviewed([flawlessSheet()], {
      clearMarks: () => Promise.resolve({ cells: 0, removed: 0, skippedSheets: [] }),
    });
    await press("Resaltar");
    expect(screen.getByText("No hay observaciones que marcar.")).toBeVisible();
    await press("Quitar marcas");
    expect(screen.getByText("No había marcas de Revisor ASM.")).toBeVisible();
  });

  it("name the sheets that were left as they are", async () => {
    const skippedSheets = [{ name: "E-006", reason: "protected-sheet" }] as const;
    await reviewed([followUpSheet()], {
      highlight: () => Promise.resolve({ cells: 0, removed: 0, skippedSheets, liveDates: null }),
    });
    await press("Resaltar");
    expect(screen.getByText(/^Sin cambios en «E-006»: La hoja está protegida/)).toBeVisible();
  });

  it("write nothing where no sheet follows the template", async () => {
    const { calls } = await reviewed([snapshotOf([["Nombre"]])]);
    await press("Resumen por área");
    await press("Resaltar");
    expect(calls).toEqual(["review 2015-09-30"]);
  });

  it("wait while one of them works, in sight", async () => {
    let finish: (result: { cells: number; removed: number; skippedSheets: []; liveDates: null }) => void = () =>
      undefined;
    await reviewed([followUpSheet()], { highlight: () => new Promise((resolve) => (finish = resolve)) });
    await press("Resaltar");
    expect(screen.getByRole("progressbar", { name: "Resaltando las celdas…" })).toBeVisible();
    for (const name of ["Revisar", "Resaltar", "Quitar marcas", "Resumen por área"]) {
      expect(button(name)).toHaveAttribute("aria-disabled", "true");
    }
    act(() => finish({ cells: 5, removed: 0, skippedSheets: [], liveDates: null }));
    expect(await screen.findByText("Marcado a las 10:32 · 5 celdas")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("What a review goes by", () => {
  it("another cut-off date makes the results old, and a new review young again", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    await press("Fechas de corte habituales");
    await user.click(await screen.findByRole("menuitem", { name: /^31 de marzo/ }));
    expect(screen.getByLabelText("Fecha de corte")).toHaveValue("31/03/2015");
    await press("Revisar de nuevo");
    expect(calls.at(-1)).toBe("review 2015-03-31");
    expect(screen.queryByRole("button", { name: "Revisar de nuevo" })).toBeNull();
    expect(screen.getByText("Fecha de corte: 31/03/2015")).toBeVisible();
  });

  it("offers the usual dates with the day that they mean", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await press("Fechas de corte habituales");
    expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual([
      ...[
        "Hoy30/09/2015",
        "31 de marzo31/03/2015",
        "Último día hábil de abril30/04/2015",
        "30 de septiembre30/09/2015",
      ],
    ]);
  });

  it("takes a day of the calendar, whose days and months speak the pane's language", async () => {
    const { session } = sessionOver([followUpSheet()]);
    renderPane(session);
    await press("Calendario");
    const calendar = await screen.findByRole("dialog", { name: "Calendario" });
    expect(await within(calendar).findByText("septiembre 2015", { exact: false })).toBeVisible();
    await user.click(await within(calendar).findByRole("button", { name: /^Mes anterior/ }));
    await user.click(await within(calendar).findByRole("button", { name: /^15,? .*agosto/ }));
    expect(session.getState().asOf.toString()).toBe("2015-08-15");
    expect(screen.queryByRole("dialog", { name: "Calendario" })).toBeNull();
  });

  it("lets the calendar go with Escape, and the focus is where it was", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await press("Calendario");
    await screen.findByRole("dialog", { name: "Calendario" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Calendario" })).toBeNull());
    await waitFor(() => expect(button("Calendario")).toHaveFocus());
  });

  it("does not take an unfinished date", async () => {
    const { session } = sessionOver([followUpSheet()]);
    renderPane(session);
    const field = screen.getByLabelText("Fecha de corte");
    await user.clear(field);
    expect(screen.getByText("Escriba una fecha completa, por ejemplo 30/09/2015.")).toBeVisible();
    await user.tab();
    expect(field).toHaveValue("30/09/2015");
    await user.clear(field);
    await user.type(field, "30/06/2015");
    expect(session.getState().asOf.toString()).toBe("2015-06-30");
  });

  it.each([
    [false, "La hoja «E-006» cambió después de la revisión."],
    [true, "Otra persona cambió la hoja «E-006» después de la revisión."],
  ])("a changed sheet is told of (by a co-author: %s)", async (isRemote, sentence) => {
    const { session, tellChange } = await reviewed([followUpSheet()]);
    await session.start();
    act(() => {
      tellChange({ sheetId: "E-006", address: "D9", isRemote });
    });
    expect(screen.getByText(sentence)).toBeVisible();
    await press("Revisar de nuevo");
    expect(screen.queryByText(sentence)).toBeNull();
  });
});

describe("What else can be written for people", () => {
  const choose = async (name: string | RegExp) => {
    await press("Otros resúmenes y hojas");
    await user.click(await screen.findByRole("menuitem", { name }));
  };

  it.each([
    ["Resumen por programa", "summary by-programme"],
    ["Evidencias por área", "summary evidence"],
    ["Una para cada área (3 hojas)", "summary area-sheet"],
    ["Coordianción de Cobranza", "summary area-sheet Coordianción de Cobranza"],
  ])("%s", async (name, call) => {
    const { calls } = await reviewed([followUpSheet()]);
    await choose(name);
    expect(calls.at(-1)).toBe(`${call} 2015-09-30T10:32:00`);
  });

  it("before a review only all of them can be chosen", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await press("Otros resúmenes y hojas");
    expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual([
      ...["Resumen por programa", "Evidencias por área", "Una para cada área"],
    ]);
  });

  it("tells of several sheets, of one that was left as it was, and of one that is hidden", async () => {
    await reviewed([followUpSheet()], {
      writeSummary: () =>
        Promise.resolve({
          sheets: [
            { sheetName: "Cobranza", replaced: true, isHidden: false },
            { sheetName: "Incorporación (2)", replaced: false, isHidden: true },
          ],
          kept: [{ sheetName: "Incorporación", reason: "additions" }],
        }),
    });
    await press("Resumen por área");
    expect(screen.getByText("2 hojas escritas a las 10:32")).toBeVisible();
    expect(screen.getByText(/^La hoja «Incorporación» se dejó como estaba: tiene anotaciones/)).toBeVisible();
    expect(screen.getByText(/^La hoja «Incorporación \(2\)» está oculta/)).toBeVisible();
  });

  it("the open menu has no fault that axe finds, in either language", async () => {
    for (const language of ["es-MX", "en-US"] as const) {
      const { unmount } = renderPane(sessionOver([followUpSheet()]).session, language);
      await press(language === "es-MX" ? "Otros resúmenes y hojas" : "Other summaries and sheets");
      expect(await axe(await screen.findByRole("menu"))).toHaveNoViolations();
      unmount();
    }
  });
});
