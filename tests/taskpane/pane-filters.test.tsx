/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Language } from "../../src/messages/describe";
import { workingHeadings } from "../support/follow-up-rows";
import { snapshotOf } from "../support/sheet-snapshot";
import { button, press, renderPane, reviewed, user } from "./pane-support";
import { followUpSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

const headings = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const groups = () => headings().filter((text) => !/^Sin revisar/.test(text));

describe("The severities", () => {
  it("are toggles that leave only what is pressed", async () => {
    await reviewed([followUpSheet()]);
    const errors = button("3 errores");
    expect(errors).toHaveAttribute("aria-pressed", "false");
    await user.click(errors);
    expect(errors).toHaveAttribute("aria-pressed", "true");
    expect(groups()).toEqual(["Fecha vencida2", "Falta la evidencia1"]);
    expect(screen.getByText("3 de 5 observaciones")).toBeVisible();
    await user.click(errors);
    expect(groups()).toHaveLength(4);
  });

  it("of which there is nothing cannot be pressed", async () => {
    await reviewed([followUpSheet()]);
    expect(button("0 notas")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("The search", () => {
  it("leaves what holds every word, and says so where nothing does, with a way back", async () => {
    await reviewed([followUpSheet()]);
    const field = screen.getByRole("searchbox", { name: "Buscar en las observaciones" });
    await user.type(field, "MATRIZ");
    await waitFor(() => expect(groups()).toEqual(["Fecha por vencer1"]));
    await user.type(field, " zacatecas");
    expect(await screen.findByText("Ninguna observación cumple con los filtros.")).toBeVisible();
    await press("Quitar filtros");
    expect(groups()).toHaveLength(4);
    expect(field).toHaveValue("");
  });
});

describe("The filters", () => {
  it.each([
    ["es-MX", "Revisar", "Filtros", "Área responsable", "Coordianción de Cobranza", "3 de 5 observaciones"],
    ["en-US", "Review", "Filters", "Responsible area", "Coordianción de Cobranza", "3 of 5 observations"],
  ] as const)("by area, in %s", async (language: Language, review, filters, label, area, shown) => {
    const { container } = renderPane(sessionOver([followUpSheet()]).session, language);
    await press(review);
    await user.click(await screen.findByRole("button", { name: filters }));
    await user.selectOptions(screen.getByRole("combobox", { name: label }), area);
    expect(screen.getByText(shown)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("by overdue and by missing evidence tell how many are on", async () => {
    await reviewed([followUpSheet()]);
    await press("Filtros");
    await user.click(screen.getByRole("checkbox", { name: "Solo de actividades vencidas" }));
    await user.click(screen.getByRole("checkbox", { name: "Solo de actividades sin evidencia" }));
    expect(button("Filtros (2 activos)")).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("3 de 5 observaciones")).toBeVisible();
  });

  it("by sheet are there where there are several", async () => {
    await reviewed([followUpSheet(), followUpSheet("S-052")]);
    await press("Filtros");
    await user.selectOptions(screen.getByRole("combobox", { name: "Hoja" }), "S-052");
    expect(screen.getByText("5 de 10 observaciones")).toBeVisible();
  });
});

describe("Wrong headings", () => {
  const incomplete = snapshotOf(
    [
      workingHeadings.slice(0, 6),
      ["1", "Uno", "Hacer", "Cobranza", 42185, "Algo"],
      ["2", "Dos", "Hacer", "Cobranza", 42185, "Algo"],
    ],
    { numberFormats: "dd/mm/yyyy" },
  );

  it("come first and alone, with a way to the rest", async () => {
    const { container } = await reviewed([incomplete]);
    expect(groups()).toEqual(["Falta una columna1"]);
    expect(screen.getByText("Corrija esto primero")).toBeVisible();
    await press("Ver también las otras 2");
    expect(groups()).toEqual(["Falta una columna1", "Fecha vencida2"]);
    expect(await axe(container)).toHaveNoViolations();
    await press("Ver solo lo que va primero");
    expect(groups()).toHaveLength(1);
  });
});

describe("The list by aspect", () => {
  it("goes through the aspects in the order of the sheet", async () => {
    await reviewed([followUpSheet()]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Agrupar por" }), "Aspecto");
    expect(groups()).toEqual([
      ...["1 · Difundir a través del portal1", "3 · Implementar un nuevo sistema3", "4 · Revisar la matriz1"],
    ]);
  });
});
