/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError } from "../../src/operations/host-error";
import { press, renderPane, reviewed, user } from "./pane-support";
import { followUpSheet, overdueSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

/** Reviews and opens the details of the first observation. */
async function withDetails(...given: Parameters<typeof reviewed>) {
  const opened = await reviewed(...given);
  await act(() => opened.session.goTo(0));
  return opened;
}

const field = (name: RegExp | string) => screen.getByRole("textbox", { name });
const openForm = async () => {
  await user.click(await screen.findByRole("button", { name: "Justificar…" }));
  return screen.findByRole("form", { name: "Justificar" });
};

describe("Justifying an observation", () => {
  it("asks for a reason and a name, says what is missing and goes there", async () => {
    const { calls } = await withDetails([overdueSheet(2)]);
    const form = await openForm();
    expect(field(/Razón/)).toHaveFocus();
    await press("Guardar justificación");
    expect(within(form).getByText("Escriba la razón.")).toBeVisible();
    expect(field(/Razón/)).toHaveFocus();
    await user.type(field(/Razón/), "Prórroga autorizada");
    await press("Guardar justificación");
    expect(within(form).queryByText("Escriba la razón.")).toBeNull();
    expect(field(/Su nombre/)).toHaveFocus();
    await user.type(field(/Su nombre/), "Ana");
    await user.type(field(/Vigente hasta/), "29/09/2015");
    await press("Guardar justificación");
    expect(within(form).getByText("Esa fecha es anterior a la fecha de corte.")).toBeVisible();
    await user.type(field(/Vigente hasta/), "x");
    expect(within(form).getByText("Escriba una fecha completa, por ejemplo 30/09/2015.")).toBeVisible();
    expect(calls).not.toContain("justify 1");
  });

  it("sets it aside: it leaves the list and the counts, the next one is shown, and the name is remembered", async () => {
    const { session, container } = await withDetails([overdueSheet(2)]);
    const before = session.getState().results;
    await openForm();
    expect(await axe(container)).toHaveNoViolations();
    await user.type(field(/Razón/), "Prórroga autorizada");
    await user.type(field(/Su nombre/), "Ana Ruiz");
    await user.type(field(/Vigente hasta/), "31/12/2015");
    await press("Guardar justificación");
    const { results, outcome } = session.getState();
    if (results.kind === "none" || before.kind === "none") throw new Error("The workbook was reviewed.");
    expect(results.review.issues).toEqual(before.review.issues.slice(1));
    expect(results.review.justified[0]?.justification).toMatchObject({
      reason: "Prórroga autorizada",
      by: "Ana Ruiz",
      until: "2015-12-31",
    });
    expect(results.selected).toBe(0);
    expect(outcome).toMatchObject({ kind: "justified", observations: 1 });
    expect(screen.getByText("Justificada a las 10:32 · 1 observación")).toBeVisible();
    expect(screen.getByRole("button", { name: "Justificar…" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "1 observación justificada" })).toBeVisible();
    await openForm();
    expect(field(/Su nombre/)).toHaveValue("Ana Ruiz");
  });

  it("shows the next of the list then, and not the next of the sheet", async () => {
    const { session } = await withDetails([followUpSheet()]);
    const shown = () => {
      const { results } = session.getState();
      return results.kind === "none" || results.selected === null ? null : results.review.issues[results.selected];
    };
    const { results } = session.getState();
    if (results.kind === "none") throw new Error("The workbook was reviewed.");
    const overdue = results.review.issues.flatMap(({ ruleId }, at) => (ruleId === "overdue" ? [at] : []));
    const [first, second] = overdue;
    if (first === undefined || second === undefined) throw new Error("Two dates have passed.");
    await act(() => session.goTo(first));
    await openForm();
    await user.type(field(/Razón/), "Prórroga");
    await user.clear(field(/Su nombre/));
    await user.type(field(/Su nombre/), "Ana");
    await press("Guardar justificación");
    expect(shown()).toBe(results.review.issues[second]);
  });

  it("sets all of a rule aside where that is chosen", async () => {
    const { session, calls } = await withDetails([overdueSheet(3)]);
    await openForm();
    await user.click(screen.getByRole("radio", { name: "Las 3 de esta regla" }));
    await user.type(field(/Razón/), "Oficio 12/2015");
    await user.clear(field(/Su nombre/));
    await user.type(field(/Su nombre/), "Luis");
    await press("Guardar justificación");
    expect(calls).toContain("justify 3");
    const { results } = session.getState();
    expect(results).toMatchObject({ selected: null, review: { issues: [] } });
    expect(screen.getByText("Justificadas a las 10:32 · 3 observaciones")).toBeVisible();
  });

  it("can be given up, and what was written of one is not kept for another", async () => {
    const { session } = await withDetails([followUpSheet()]);
    await openForm();
    await user.type(field(/Razón/), "Prórroga");
    await press("Cancelar");
    expect(screen.queryByRole("form", { name: "Justificar" })).toBeNull();
    expect(screen.getByRole("button", { name: "Justificar…" })).toHaveFocus();
    await openForm();
    await act(() => session.goTo(1));
    expect(screen.queryByRole("form", { name: "Justificar" })).toBeNull();
  });

  it("says why it could not be stored, and nothing is set aside", async () => {
    const { session } = await withDetails([overdueSheet(1)], {
      justify: () => Promise.reject(new HostError("access-denied")),
    });
    await openForm();
    await user.type(field(/Razón/), "Prórroga");
    await user.clear(field(/Su nombre/));
    await user.type(field(/Su nombre/), "Ana");
    await press("Guardar justificación");
    expect(await screen.findByText("No se pudo guardar la justificación.")).toBeVisible();
    expect(session.getState().results).toMatchObject({ review: { justified: [] } });
  });

  it("speaks English too", async () => {
    const { session } = sessionOver([overdueSheet(2)]);
    renderPane(session, "en-US");
    await press("Review");
    await act(() => session.goTo(0));
    await user.click(await screen.findByRole("button", { name: "Justify…" }));
    expect(await screen.findByRole("form", { name: "Justify" })).toBeVisible();
    expect(screen.getByRole("radio", { name: "All 2 of this rule" })).toBeVisible();
  });
});
