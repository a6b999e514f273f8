/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { CellValue } from "../../src/core/cell";
import type { CellEdit } from "../../src/core/corrections";
import { snapshotOf } from "../support/sheet-snapshot";
import { button, press, reviewed, user } from "./pane-support";
import { reviewOf } from "./session-support";

expect.extend(toHaveNoViolations);

const headings = ["No.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable", "Fecha de Término"];
const sheetOf = (dates: readonly CellValue[]) =>
  snapshotOf([headings, ...dates.map((date, at) => [`${at + 1}`, `Aspecto ${at}`, "Hacer", "Área", date])], {
    name: "E-006",
  });
const dates = ["31 de diciembre de 2015", "31/12/2016", "31 de diciembre de 2015", "31 de diciembre de 2015"];

/** A reviewed workbook with dates as texts, whose corrections are shown together. */
async function corrections(cells: readonly CellValue[] = dates) {
  const written: (readonly CellEdit[])[] = [];
  const opened = await reviewed([sheetOf(cells)], {
    correct: (edits) => {
      written.push(edits);
      return Promise.resolve({ cells: edits.length });
    },
  });
  const first = reviewOf([sheetOf(cells)]).issues.findIndex(({ ruleId }) => ruleId === "text-due-date");
  await act(() => opened.session.goTo(first));
  await press(/^Corregir todas las semejantes/);
  await screen.findByRole("heading", { level: 1, name: "Corregir: Fecha escrita como texto" });
  const valuesWritten = () => written.map((edits) => edits.map(({ at, value }) => [at.row, value]));
  return { ...opened, valuesWritten };
}

const newValue = (before: string) => screen.getByRole("textbox", { name: `Valor nuevo en lugar de «${before}»` });

describe("The corrections of a rule", () => {
  it("have one line for each distinct value, with its count and what will stand there", async () => {
    const { container } = await corrections();
    const lines = within(screen.getAllByRole("list").at(-1) ?? document.body).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "31 de diciembre de 20153 celdas→Se escribe como fecha.",
      "31/12/20161 celda→Se escribe como fecha.",
    ]);
    expect(newValue("31 de diciembre de 2015")).toHaveValue("31/12/2015");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("are written together, and taken back together", async () => {
    const { valuesWritten, session } = await corrections();
    await press("Corregir 4 celdas");
    // 42369 is 31/12/2015, 42735 is 31/12/2016.
    expect(valuesWritten()).toEqual([
      [
        [1, 42369],
        [3, 42369],
        [4, 42369],
        [2, 42735],
      ],
    ]);
    expect(session.getState().page).toBe("review");
    expect(screen.getByText("Corregido a las 10:32 · 4 celdas")).toBeVisible();
    await press("Deshacer");
    expect(valuesWritten()[1]?.map(([, value]) => value)).toEqual([
      "31 de diciembre de 2015",
      "31 de diciembre de 2015",
      "31 de diciembre de 2015",
      "31/12/2016",
    ]);
    expect(screen.getByText("Deshecho a las 10:32 · 4 celdas")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull();
  });

  it("are left out one by one, or all at once", async () => {
    const { valuesWritten } = await corrections();
    await user.click(screen.getByRole("checkbox", { name: "Corregir «31 de diciembre de 2015»" }));
    expect(newValue("31 de diciembre de 2015")).toBeDisabled();
    await user.click(screen.getByRole("checkbox", { name: "Todos" }));
    expect(button("Corregir 4 celdas")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Todos" }));
    expect(button("Corregir 0 celdas")).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("checkbox", { name: "Corregir «31/12/2016»" }));
    // The review, with a button of that name, is behind the page.
    const [, page] = screen.getAllByRole("main");
    if (page) await user.click(within(page).getByRole("button", { name: "Corregir 1 celda" }));
    expect(valuesWritten()).toEqual([[[2, 42735]]]);
  });

  it("take an own value, and only one that can stand in a date", async () => {
    const { valuesWritten } = await corrections();
    const field = newValue("31/12/2016");
    await user.clear(field);
    await user.type(field, "pronto");
    expect(screen.getByText("Escriba una fecha completa, por ejemplo 30/09/2015.")).toBeVisible();
    expect(button("Corregir 0 celdas")).toHaveAttribute("aria-disabled", "true");
    await user.clear(field);
    await user.type(field, "1 de enero de 2017");
    await press("Corregir 4 celdas");
    expect(valuesWritten()[0]?.at(-1)).toEqual([2, 42736]);
  });

  it("are shown fifty at a time, and only what was shown is written", async () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `${1 + (at % 28)}/${at < 28 ? "01" : at < 56 ? "03" : "05"}/2016`,
    );
    await corrections(many);
    expect(button("Corregir 50 celdas")).toBeVisible();
    await press("Ver 10 valores más");
    expect(button("Corregir 60 celdas")).toBeVisible();
  });
});
