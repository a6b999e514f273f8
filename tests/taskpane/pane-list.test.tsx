/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { button, press, reviewed, user } from "./pane-support";
import { correctedSheet, followUpSheet, overdueSheet } from "./session-support";

describe("The list", () => {
  const headings = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

  it("groups by rule, the gravest first, and names the severity in words", async () => {
    await reviewed([followUpSheet()]);
    expect(headings()).toEqual([
      ...["Fecha vencida2", "Falta la evidencia1", "Área escrita de dos formas1", "Fecha por vencer1"],
      expect.stringMatching(/^Sin revisar \(\d+ reglas\)$/),
    ]);
    expect(button(/^Error Fecha vencida/)).toHaveAttribute("aria-expanded", "true");
    expect(button(/^Aviso Fecha por vencer/)).toHaveAttribute("aria-expanded", "false");
  });

  it("groups by area as understood, and then says the rule", async () => {
    await reviewed([followUpSheet()]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Agrupar por" }), "Área");
    expect(headings().slice(0, 2)).toEqual(["Coordianción de Cobranza3", "Coordinación de Cobranza2"]);
    expect(button(/^D4 3 · Implementar un nuevo sistema Aviso · Área escrita de dos formas/)).toBeVisible();
  });

  it("shows address, number, opening words and days of each", async () => {
    await reviewed([followUpSheet()]);
    expect(button("E2 1 · Difundir a través del portal 92 días de atraso")).toBeVisible();
    await press(/^Aviso Fecha por vencer/);
    expect(button("E5 4 · Revisar la matriz vence en 30 días")).toBeVisible();
  });

  const entries = () => screen.getAllByRole("button", { name: /^E\d+/ });

  it("shows three, then all, of which only those in sight are drawn", async () => {
    await reviewed([overdueSheet(10_000)]);
    expect(entries()).toHaveLength(3);
    await press("Ver las 10000");
    expect(entries().length).toBeGreaterThan(10);
    expect(entries().length).toBeLessThan(60);
    expect(screen.queryByRole("button", { name: /^Ver las/ })).toBeNull();
  });

  it("tells which of how many each is, in a list with the group's name", async () => {
    await reviewed([overdueSheet(150)]);
    const list = screen.getByRole("list", { name: "Fecha vencida" });
    const items = within(list).getAllByRole("listitem");
    expect(items.map((item) => [item.ariaSetSize, item.ariaPosInSet])).toEqual([
      ["150", "1"],
      ["150", "2"],
      ["150", "3"],
    ]);
  });

  it("is one stop of the Tab key, through which the arrow keys walk", async () => {
    await reviewed([followUpSheet()]);
    const group = button(/^Error Fecha vencida/);
    act(() => group.focus());
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>("[data-row]")].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([group]);
    await user.keyboard("{ArrowDown}");
    expect(button(/^E2/)).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(button(/^Error Falta la evidencia/)).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(button(/^G4/)).toHaveFocus();
    expect(stops()).toEqual([button(/^G4/)]);
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(button(/^Error Falta la evidencia/)).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{Home}");
    expect(group).toHaveFocus();
    await user.keyboard("{End}");
    expect(button(/^Aviso Fecha por vencer/)).toHaveFocus();
  });

  it("keeps the focus where the row that had it makes place for others", async () => {
    await reviewed([overdueSheet(150)]);
    act(() => button("Ver las 150").focus());
    await user.keyboard("{Enter}");
    expect(button("E5 4 · Aspecto 3 92 días de atraso")).toHaveFocus();
  });
});

describe("An observation", () => {
  it("goes to its cell by keyboard and shows what, why and how", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    act(() => button(/^E2/).focus());
    await user.keyboard("{Enter}");
    expect(calls.at(-1)).toBe("go to E-006 1,4");
    const details = await screen.findByRole("region", { name: "Fecha vencida" });
    expect(within(details).getByRole("heading", { name: "E2 · Fecha vencida" })).toBeVisible();
    expect(within(details).getByText("Por qué importa")).toBeVisible();
    expect(within(details).getByText("Cómo corregir")).toBeVisible();
    expect(within(details).getByText("1 de 5")).toBeVisible();
    expect(button(/^E2/)).toHaveFocus();
    expect(button(/^E2/)).toHaveAttribute("aria-current", "true");
  });

  it("leads to the next and the previous one, and opens their group", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    await press(/^E4/);
    await press("Observación siguiente");
    expect(calls.at(-1)).toBe("go to E-006 3,6");
    expect(button(/^G4/)).toHaveAttribute("aria-current", "true");
    await press("Observación anterior");
    expect(calls.at(-1)).toBe("go to E-006 3,4");
  });

  it("ends at both ends of the list, and closes", async () => {
    await reviewed([followUpSheet()]);
    await press(/^E2/);
    expect(button("Observación anterior")).toHaveAttribute("aria-disabled", "true");
    expect(button("Observación siguiente")).not.toHaveAttribute("aria-disabled", "true");
    await press("Cerrar los detalles");
    expect(screen.queryByRole("region", { name: "Fecha vencida" })).toBeNull();
  });

  it("walks on with Alt and an arrow wherever the focus is, and selects the cell", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    act(() => button("Revisar").focus());
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(calls.slice(-2)).toEqual(["go to E-006 1,4", "go to E-006 3,4"]);
    await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    expect(calls.slice(-2)).toEqual(["go to E-006 3,4", "go to E-006 1,4"]);
    expect(button("Revisar")).toHaveFocus();
    act(() => screen.getByRole("combobox", { name: "Agrupar por" }).focus());
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(calls.at(-1)).toBe("go to E-006 1,4");
  });

  it("of the cell that is selected in the sheet is shown, the focus staying where it is", async () => {
    const { session, tellSelection } = await reviewed([followUpSheet()]);
    await act(() => session.start());
    act(() => tellSelection({ sheetId: "E-006", at: { row: 3, column: 6 } }));
    expect(screen.getByRole("heading", { name: "G4 · Falta la evidencia" })).toBeVisible();
    expect(button(/^Error Falta la evidencia/)).toHaveAttribute("aria-expanded", "true");
    expect(button("Revisar")).toHaveFocus();
    expect(screen.getAllByText("3 · Implementar un nuevo sistema")).not.toHaveLength(0);
  });

  it("outside the filters says so, and goes on within them", async () => {
    const { session, tellSelection } = await reviewed([followUpSheet()]);
    await act(() => session.start());
    await press("2 avisos");
    act(() => tellSelection({ sheetId: "E-006", at: { row: 3, column: 6 } }));
    expect(screen.getByText("Fuera de los filtros")).toBeVisible();
    await press("Observación siguiente");
    expect(screen.getByText("1 de 2")).toBeVisible();
  });

  it.each([
    ["sheet", "La hoja está oculta"],
    ["row", "La fila está oculta o filtrada"],
    ["column", "La columna está oculta"],
  ] as const)("in a hidden %s says so", async (part, sentence) => {
    await reviewed([followUpSheet()], { goToCell: () => Promise.resolve(part) });
    await press(/^E2/);
    expect(screen.getByText(new RegExp(`^${sentence}`))).toBeVisible();
  });

  it("that an edit resolves leaves the list with a notice; the others stay as they are", async () => {
    const { session, edit } = await reviewed([followUpSheet()]);
    await press(/^E2/);
    edit([correctedSheet()]);
    await act(() =>
      session.correct([
        { sheetId: "E-006", at: { row: 3, column: 6 }, expected: null, value: "Acta de entrega", numberFormat: null },
      ]),
    );
    expect(screen.getByRole("heading", { name: "4 observaciones · 1 resuelta" })).toBeVisible();
    expect(button(/^E2/)).toHaveAttribute("aria-current", "true");
    expect(screen.getByRole("heading", { name: "E2 · Fecha vencida" })).toBeVisible();
  });

  it("of an alike area name is corrected with one button", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    await press(/^Aviso Área escrita/);
    await press(/^D4/);
    expect(screen.getByText("Coordianción de Cobranza", { selector: "dd" })).toBeVisible();
    await press("Corregir 1 celda");
    expect(calls.slice(-2)).toEqual(["correct", "review changes of E-006"]);
    expect(screen.getByText("Corregido a las 10:32 · 1 celda")).toBeVisible();
  });

  it("of any other rule offers no such button", async () => {
    await reviewed([followUpSheet()]);
    await press(/^E2/);
    expect(screen.queryByRole("button", { name: /^Corregir/ })).toBeNull();
  });
});

describe("What is announced", () => {
  // jsdom keeps innerText, which Fluent's announcer writes, without making text of it.
  const announced = () =>
    [...document.querySelectorAll<HTMLElement>("[aria-live] span")].map(({ innerText }) => innerText).join();

  it("the end of a review, with its counts", async () => {
    await reviewed([followUpSheet()]);
    await waitFor(() => expect(announced()).toContain("Revisión terminada: 3 errores, 2 avisos y 0 notas"));
  });

  it("the observation that was chosen", async () => {
    await reviewed([followUpSheet()]);
    await press(/^E2/);
    await waitFor(() => expect(announced()).toContain("E2, Fecha vencida. La fecha de término"));
  });

  it("what was done", async () => {
    await reviewed([followUpSheet()]);
    await press("Resaltar");
    await waitFor(() => expect(announced()).toContain("Marcado a las 10:32 · 5 celdas"));
  });
});
