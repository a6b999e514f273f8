/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { Temporal } from "temporal-polyfill";
import { runOf } from "../../src/core/history";
import type { HistoryRun } from "../../src/core/history-run";
import { defaultSettings } from "../../src/core/settings";
import { emptyTeamState, type TeamState } from "../../src/core/team-state";
import type { Language } from "../../src/messages/describe";
import { HostError } from "../../src/operations/host-error";
import { press, renderPane, user } from "./pane-support";
import { cutOff, overdueSheet, reviewOf, sessionOver, teamOf } from "./session-support";
import { justify, keeping, march, teamWith } from "./team-support";

expect.extend(toHaveNoViolations);

async function openPage(page: "justified" | "history", team: TeamState, activities = 4, language: Language = "es-MX") {
  const opened = keeping(team, activities);
  const { container } = renderPane(opened.session, language);
  await act(() => opened.session.review());
  act(() => opened.session.open(page));
  await screen.findByRole("heading", { level: 1, name: /justific|histori|justified|history/iu });
  return { ...opened, container };
}

describe("The page of justified observations", () => {
  it("lists each with its reason, name, day and end, and is accessible", async () => {
    const [first, second] = justify(2);
    if (!first || !second) throw new Error("Two were justified.");
    const { container } = await openPage("justified", teamWith({ ...first, until: "2015-12-31" }, second));
    expect(screen.getByRole("button", { name: "Volver a la revisión" })).toHaveFocus();
    const entries = screen.getAllByRole("listitem").filter((item) => within(item).queryByText("Prórroga autorizada"));
    expect(entries).toHaveLength(2);
    const [entry] = entries;
    if (!entry) throw new Error("There is an entry.");
    expect(within(entry).getByText("Fecha vencida")).toBeVisible();
    expect(within(entry).getByText("E-006 · E2")).toBeVisible();
    expect(within(entry).getByText("1 · Aspecto 0")).toBeVisible();
    expect(within(entry).getByText("Ana Ruiz · 03/03/2015")).toBeVisible();
    expect(within(entry).getByText("Vigente hasta el 31/12/2015")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("takes one back: it counts again, and the focus goes on", async () => {
    const { session } = await openPage("justified", teamWith(...justify(2)));
    await user.click(screen.getByRole("button", { name: "Retirar justificación: Fecha vencida, E-006 · E2" }));
    expect(session.getState().results).toMatchObject({ review: { justified: { length: 1 }, issues: { length: 3 } } });
    const next = screen.getByRole("button", { name: "Retirar justificación: Fecha vencida, E-006 · E3" });
    await waitFor(() => expect(next).toHaveFocus());
    // The review, which tells it too, is behind the page.
    expect(screen.getAllByText("Justificación retirada a las 10:32 · 1 observación").at(-1)).toBeVisible();
  });

  it("says of those that ended why their observations count again", async () => {
    const [expired, changed] = justify(2);
    if (!expired || !changed) throw new Error("Two were justified.");
    const about = { ...changed.about, value: "2015-05-31" };
    await openPage("justified", teamWith({ ...expired, until: "2015-08-31" }, { ...changed, value: "antes", about }));
    expect(screen.getByRole("heading", { level: 2, name: "Terminadas (2)" })).toBeVisible();
    expect(screen.getByText("Venció el 31/08/2015. La observación cuenta de nuevo.")).toBeVisible();
    expect(
      screen.getByText("El dato cambió: decía 31/05/2015 y ahora dice 30/06/2015. La observación cuenta de nuevo."),
    ).toBeVisible();
  });

  it.each([
    [null, "nada"],
    ["N/D", "«N/D»"],
  ])("quotes what the cell said: %j", async (value, shown) => {
    const [changed] = justify(1);
    if (!changed) throw new Error("One was justified.");
    await openPage("justified", teamWith({ ...changed, value: "antes", about: { ...changed.about, value } }));
    expect(screen.getByText(new RegExp(`decía ${shown} y ahora`, "u"))).toBeVisible();
  });

  it("keeps those whose observation is not there now", async () => {
    await openPage("justified", teamWith(...justify(2)), 1);
    expect(screen.getByRole("heading", { level: 2, name: "Sin observación por ahora (1)" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: "Vigentes (1)" })).toBeVisible();
  });

  it("says that there are none, and before a review that one is needed", async () => {
    const { session } = await openPage("justified", emptyTeamState);
    expect(screen.getByText("Este libro no tiene observaciones justificadas.")).toBeVisible();
    await press("Volver a la revisión");
    expect(session.getState().page).toBe("review");
  });

  it("speaks English too", async () => {
    const { container } = await openPage("justified", teamWith(...justify(1)), 4, "en-US");
    expect(screen.getByRole("heading", { level: 1, name: "Justified observations" })).toBeVisible();
    expect(screen.getByText("Ana Ruiz · 3 Mar 2015")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});

const runWith = (id: string, at: string, activities: number, more: Partial<HistoryRun> = {}): HistoryRun => ({
  ...runOf(reviewOf([overdueSheet(activities)]), { id, at }),
  ...more,
});

const history: readonly HistoryRun[] = [
  runWith("uno", "2015-02-02T16:00:00.000Z", 6),
  runWith("dos", march, 2, {
    asOf: "2015-03-31",
    ruleSet: "0.0.9",
    silent: ["number-gap"],
    areas: { Área: 2, Otra: 1 },
  }),
];

describe("What changed since the last review", () => {
  const line = (text: string | RegExp) => screen.getByText(text, { exact: false });

  it("is a line with the counts, and tells where the two reviews differ", async () => {
    const opened = keeping({ ...emptyTeamState, history });
    renderPane(opened.session);
    await act(() => opened.session.review());
    expect(await screen.findByText("Desde el 3 de marzo: 2 reabiertas", { exact: false })).toBeVisible();
    expect(line("Aquella revisión fue con fecha de corte 31/03/2015.")).toBeVisible();
    expect(line("Las reglas son de otra versión")).toBeVisible();
    await press("Ver historial");
    expect(opened.session.getState().page).toBe("history");
  });

  it("tells the time where the last review was today, and goes on after a correction", async () => {
    const sheets = [overdueSheet(3)];
    // Two reviews of one instant have no order.
    const moments = ["2015-09-30T16:30:00.000Z", "2015-09-30T16:32:00.000Z"];
    const opened = sessionOver(sheets, {
      runOfReview: (review, { id, at }) => Promise.resolve(runOf(review, { id, at: moments.shift() ?? at })),
    });
    renderPane(opened.session);
    await act(() => opened.session.review());
    expect(screen.queryByText(/^Desde/u)).toBeNull();
    sheets[0] = overdueSheet(1);
    await act(() => opened.session.review());
    expect(await screen.findByText(/^Desde las \d\d:\d\d de hoy: 2 corregidas/u)).toBeVisible();
  });

  it("says where the workbook could not keep the review, which is shown all the same", async () => {
    const opened = keeping({ ...emptyTeamState, history }, 2, {
      syncTeam: () => Promise.reject(new HostError("access-denied")),
    });
    renderPane(opened.session);
    await act(() => opened.session.review());
    expect(line("Esta revisión no quedó en el historial del libro.")).toBeVisible();
    expect(line("Desde el 3 de marzo: sin cambios")).toBeVisible();
    expect(opened.session.getState().failure).toBeNull();
  });

  it("says which parts of what the workbook keeps are damaged", async () => {
    const opened = keeping(emptyTeamState, 2, {
      loadTeam: () =>
        Promise.resolve({ ...teamOf(defaultSettings), troubles: [{ concern: "history", kind: "damaged" }] }),
    });
    renderPane(opened.session);
    await act(() => opened.session.start());
    expect(line("Parte del historial que guarda el libro está dañada")).toBeVisible();
  });
});

describe("The page of the history", () => {
  it("draws the last reviews with the same in words and numbers, and is accessible", async () => {
    const { container } = await openPage("history", { ...emptyTeamState, history });
    expect(
      screen.getByRole("img", { name: "Observaciones en cada revisión. 3 revisiones: de 6 a 4 observaciones." }),
    ).toBeVisible();
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole("cell")
          .slice(1)
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ["4", "0"],
      ["2", "0"],
      ["6", "0"],
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("compares two that are chosen, whichever way round", async () => {
    await openPage("history", { ...emptyTeamState, history });
    const status = () => screen.getByRole("status");
    expect(status()).toHaveTextContent("En total: 2 reabiertas");
    await user.selectOptions(screen.getByRole("combobox", { name: "Revisión anterior" }), "uno");
    expect(status()).toHaveTextContent("En total: 2 corregidas");
    await user.selectOptions(screen.getByRole("combobox", { name: "Revisión posterior" }), "dos");
    expect(status()).toHaveTextContent("En total: 4 corregidas");
    const comparison = within(screen.getByRole("region", { name: "Comparar dos revisiones" }));
    expect(comparison.getByText("Fecha vencida").parentElement).toHaveTextContent("Fecha vencida4 corregidas");
    expect(comparison.getByText("Otra").parentElement).toHaveTextContent("Otrade 0 a 1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Revisión anterior" }), "dos");
    await user.selectOptions(screen.getByRole("combobox", { name: "Revisión posterior" }), "uno");
    expect(status()).toHaveTextContent("En total: 4 corregidas");
  });

  it("says that it is empty where nothing was reviewed, and needs two to compare", async () => {
    const opened = keeping(emptyTeamState);
    renderPane(opened.session);
    act(() => opened.session.open("history"));
    expect(await screen.findByText(/^El historial está vacío/u)).toBeVisible();
    await act(() => opened.session.review());
    expect(screen.getByRole("img", { name: /Una revisión, con 4 observaciones/u })).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "Revisión anterior" })).toBeNull();
  });
});

describe("When the person is back", () => {
  it("what others have justified meanwhile is set aside in the review", async () => {
    let team = emptyTeamState;
    const opened = keeping(emptyTeamState, 4, { syncTeam: () => Promise.resolve(teamOf(defaultSettings, team)) });
    await opened.session.review();
    team = teamWith(...justify(1));
    await opened.session.refresh();
    expect(opened.session.getState().results).toMatchObject({ review: { justified: { length: 1 } } });
    expect(opened.session.getState().asOf).toEqual(Temporal.PlainDate.from(cutOff));
  });

  it("a failure is not told, since nobody asked", async () => {
    const opened = keeping(emptyTeamState, 4, { syncTeam: () => Promise.reject(new HostError("edit-mode")) });
    await opened.session.refresh();
    expect(opened.session.getState().failure).toBeNull();
  });
});
