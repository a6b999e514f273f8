/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { createPreferences } from "../../src/taskpane/state/preferences";
import { button, press, renderApp, renderPane, reviewed, user } from "./pane-support";
import { followUpSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

async function openSettings() {
  await press("Más opciones");
  await user.click(screen.getByRole("menuitem", { name: "Configuración" }));
  return screen.findByRole("heading", { level: 1, name: "Configuración" });
}

describe("The settings page", () => {
  it("opens from the menu with the focus on its way back, which names the page, and leads back to the menu", async () => {
    const { container } = renderPane(sessionOver([followUpSheet()]).session);
    await openSettings();
    expect(button("Volver a la revisión")).toHaveFocus();
    expect(button("Volver a la revisión")).toHaveAccessibleDescription("Configuración");
    expect(await axe(container)).toHaveNoViolations();
    await press("Volver a la revisión");
    expect(screen.queryByRole("heading", { level: 1, name: "Configuración" })).toBeNull();
    expect(button("Más opciones")).toHaveFocus();
  });

  it("keeps the days for due soon in the workbook, and refuses what is no number of days", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    await openSettings();
    const field = screen.getByLabelText("Por vencer en (días)");
    await user.clear(field);
    await user.type(field, "7{Enter}");
    await waitFor(() => expect(calls.at(-1)).toBe("save 7 days"));
    await user.clear(field);
    await user.type(field, "pronto");
    expect(screen.getByText("Escriba un número de 0 a 365.")).toBeVisible();
    await user.type(field, "{Escape}");
    expect(field).toHaveValue("7");
    await press("Volver a la revisión");
    expect(
      screen.getByText("La fecha de corte, el alcance o la configuración cambió después de la revisión."),
    ).toBeVisible();
  });

  it("keeps the bands of what is overdue only where they grow", async () => {
    const { session } = sessionOver([followUpSheet()]);
    renderPane(session);
    await openSettings();
    const second = screen.getByLabelText("Rango 2, hasta (días)");
    await user.clear(second);
    await user.type(second, "20{Enter}");
    expect(screen.getByText("Los tres números deben ir de menor a mayor, de 1 a 3650.")).toBeVisible();
    await user.clear(second);
    await user.type(second, "60{Enter}");
    expect(session.getState().settings.ageingDays).toEqual([30, 60, 180]);
  });

  it("keeps acceptable years, and the progress from which proof is owed", async () => {
    const { session } = sessionOver([followUpSheet()]);
    renderPane(session);
    await openSettings();
    for (const [label, text] of [
      ["Pedir documento probatorio desde (% de avance)", "80"],
      ["Desde", "2010"],
      ["Hasta", "2030"],
    ] as const) {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), `${text}{Enter}`);
    }
    const { proofFrom, plausibleYears } = session.getState().settings;
    expect({ proofFrom, plausibleYears }).toEqual({ proofFrom: 80, plausibleYears: { from: 2010, to: 2030 } });
  });

  it("takes areas from the reviewed sheets with one click, to be edited", async () => {
    const { session } = await reviewed([followUpSheet()]);
    await openSettings();
    await press("Agregar 2 áreas de las hojas revisadas");
    const areas = screen.getByLabelText("Áreas");
    expect(areas).toHaveValue("Coordinación de Cobranza\nUnidad de Incorporación");
    expect(screen.getByText("El catálogo ya tiene todas las áreas de las hojas revisadas.")).toBeVisible();
    await user.type(areas, "\nJefatura de Control ");
    await user.tab();
    expect(session.getState().settings.areaCatalogue.at(-1)).toBe("Jefatura de Control");
  });

  it("says what a catalogue needs before the first review, and refuses what is no name", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await openSettings();
    expect(screen.getByText(/Después de revisar el libro, aquí podrá agregar/)).toBeVisible();
    await user.click(screen.getByLabelText("Áreas"));
    await user.paste("x".repeat(301));
    expect(screen.getByText(/Cada nombre puede tener hasta 300 caracteres/)).toBeVisible();
  });

  it("lists every rule with its explanation; one is switched off and all are restored", async () => {
    const { session, container } = await reviewed([followUpSheet()]);
    await openSettings();
    await user.type(screen.getByRole("searchbox", { name: "Buscar una regla" }), "VENCIDA");
    await press(/^Fecha vencida/);
    expect(await axe(container)).toHaveNoViolations();
    await user.selectOptions(screen.getByLabelText("Gravedad"), "Desactivada");
    expect(session.getState().settings.rules).toEqual({ overdue: "off" });
    expect(button(/^Fecha vencida/)).toHaveAccessibleName("Fecha vencida Desactivada · cambiada");
    await press("Restablecer todas las reglas");
    expect(session.getState().settings.rules).toEqual({});
    await user.clear(screen.getByRole("searchbox", { name: "Buscar una regla" }));
    await user.type(screen.getByRole("searchbox", { name: "Buscar una regla" }), "ornitorrinco");
    expect(screen.getByText("Ninguna regla contiene ese texto.")).toBeVisible();
  });

  it("gives its settings as text and takes those of another workbook", async () => {
    const { session } = sessionOver([followUpSheet()]);
    renderPane(session);
    await openSettings();
    await press("Copiar");
    expect(await navigator.clipboard.readText()).toContain('"dueSoonDays": 30');
    expect(screen.getByText(/Copiada: péguela/)).toBeVisible();
    const field = screen.getByLabelText("Pegue aquí la configuración de otro libro");
    for (const [text, sentence] of [
      ["hola", /El texto no es JSON/],
      ["{}", /no contiene ajustes de Revisor ASM/],
      ['{"dueSoonDays": 12, "proofFrom": 500}', /^Se tomó 1 ajuste\. El avance desde el que/],
    ] as const) {
      await user.clear(field);
      await user.click(field);
      await user.paste(text);
      await press("Usar en este libro");
      expect(screen.getByText(sentence)).toBeVisible();
    }
    expect(session.getState().settings).toMatchObject({ dueSoonDays: 12, proofFrom: 100 });
    // jsdom's files cannot read themselves.
    const file = Object.assign(new File([], "ajustes.json"), { text: () => Promise.resolve('{"dueSoonDays": 9}') });
    await user.upload(screen.getByLabelText("Elegir un archivo…", { selector: "input" }), file);
    expect(await screen.findByText("Se tomó 1 ajuste.")).toBeVisible();
    expect(session.getState().settings.dueSoonDays).toBe(9);
  });

  it("says how to copy where the browser refuses", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await openSettings();
    const refused = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await press("Copiar");
    expect(screen.getByText(/seleccione el texto y cópielo con Ctrl\+C/)).toBeVisible();
    refused.mockRestore();
  });

  it("says in place what the workbook refuses to keep", async () => {
    const { session } = sessionOver([followUpSheet()], { saveSettings: () => Promise.reject(new Error("full")) });
    renderPane(session);
    await openSettings();
    await user.clear(screen.getByLabelText("Por vencer en (días)"));
    await user.type(screen.getByLabelText("Por vencer en (días)"), "7{Enter}");
    expect(await screen.findByText(/No se pudieron leer o guardar los ajustes del libro/)).toBeVisible();
  });

  it("speaks English", async () => {
    renderPane(sessionOver([followUpSheet()]).session, "en-US");
    await press("More options");
    await user.click(screen.getByRole("menuitem", { name: "Settings" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    for (const name of ["Due dates and progress", "Catalogue of areas", "Rules", "Take to another workbook"])
      expect(screen.getByRole("region", { name })).toBeVisible();
  });

  it("keeps what one person likes apart from the workbook", async () => {
    const storage = new Map<string, string>();
    const store = createPreferences(
      { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => storage.set(key, value) },
      "tenant",
    );
    const { session, calls } = sessionOver([followUpSheet()]);
    renderApp(session, store);
    await openSettings();
    await user.selectOptions(screen.getByLabelText("Tema"), "Oscuro");
    await user.selectOptions(screen.getByLabelText("Idioma"), "English (US)");
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en-US");
    expect(store.get()).toMatchObject({ theme: "dark", language: "en-US" });
    expect(calls).toEqual([]);
    await user.selectOptions(screen.getByLabelText("Language"), "As in Excel");
    expect(document.documentElement.lang).toBe("es-MX");
  });

  it("says that preferences end with the pane where nothing can be stored", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await openSettings();
    expect(screen.getByText(/valen hasta que cierre el panel/)).toBeVisible();
  });
});
