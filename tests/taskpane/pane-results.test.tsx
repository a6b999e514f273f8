/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Language } from "../../src/messages/describe";
import { HostError } from "../../src/operations/host-error";
import { snapshotOf } from "../support/sheet-snapshot";
import { button, press, renderPane, reviewed } from "./pane-support";
import { flawlessSheet, followUpSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

describe("The pane before a review", () => {
  it.each([
    ["es-MX", /^Revisa las hojas de seguimiento/, ["Revisar", "Resaltar", "Quitar marcas", "Resumen por área"]],
    ["en-US", /^Reviews the ASM follow-up sheets/, ["Review", "Highlight", "Clear marks", "Summary by area"]],
  ] as const)("says what it is for and offers its actions, in %s", (language: Language, text, names) => {
    renderPane(sessionOver([followUpSheet()]).session, language);
    expect(screen.getByRole("heading", { level: 1, name: "Revisor ASM" })).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    for (const name of names) expect(button(name)).toBeEnabled();
  });

  it("has no accessibility violation", async () => {
    const { container } = renderPane(sessionOver([followUpSheet()]).session);
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("The results", () => {
  it("tell how the activities stand and how many observations there are", async () => {
    await reviewed([followUpSheet()]);
    const figures = await screen.findByRole("region", { name: "Resultado" });
    expect(within(figures).getByText("4 aspectos · 4 actividades")).toBeVisible();
    expect(within(figures).getByText("Fecha de corte: 30/09/2015")).toBeVisible();
    const items = within(figures).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([...["Vencidas 2", "Por vencer 1", "A tiempo 1"]]);
    expect(within(figures).getByRole("img")).toHaveAccessibleName(
      "Actividades por estado: Vencidas 2, Por vencer 1 y A tiempo 1.",
    );
    const toggles = within(within(figures).getByRole("group", { name: "Mostrar solo estas gravedades" }));
    expect(toggles.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      ...["3 errores", "2 avisos", "0 notas"],
    ]);
  });

  it.each([
    ["say that merged cells were inferred where Excel cannot tell them", null, 1],
    ["say nothing of merged cells where Excel tells them", [], 0],
  ])("%s", async (_, merges, times) => {
    await reviewed([{ ...followUpSheet(), merges }]);
    await screen.findByRole("region", { name: "Resultado" });
    const words = /no dice qué celdas están combinadas: se dedujo de las celdas vacías/;
    expect(screen.queryAllByText(words)).toHaveLength(times);
  });

  it("say that nothing tells what is concluded", async () => {
    await reviewed([followUpSheet()]);
    expect(
      screen.getByText("Esta hoja no dice qué está concluido: «vencida» significa que la fecha ya pasó."),
    ).toBeVisible();
  });

  it("name the sheets where there are several", async () => {
    await reviewed([followUpSheet(), followUpSheet("S-052"), snapshotOf([["Notas"]], { name: "Notas" })]);
    expect(screen.getByText("Fecha de corte: 30/09/2015 · 2 hojas ASM de 3")).toBeVisible();
    expect(screen.getByText(/^Las hojas «E-006» y «S-052» no dicen qué está concluido/)).toBeVisible();
  });

  it("speak English where Excel does", async () => {
    renderPane(sessionOver([followUpSheet()]).session, "en-US");
    await press("Review");
    expect(screen.getByText("4 aspects · 4 activities")).toBeVisible();
    expect(screen.getByText("Cut-off date: 30 Sep 2015")).toBeVisible();
    expect(screen.getByText("3 errors")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "5 observations" })).toBeVisible();
  });

  it("list the rules that stayed silent, with the reason", async () => {
    await reviewed([followUpSheet()]);
    await press(/^Sin revisar \(\d+ reglas\)$/);
    expect(screen.getByText("Conclusión sin documento probatorio")).toBeVisible();
    expect(screen.getAllByText(/^E-006: Faltan? las? columnas? «% Avance»/)).not.toHaveLength(0);
  });

  it("have no accessibility violation, with details, notices and outcome", async () => {
    const { container, tellChange, session } = await reviewed([followUpSheet()], {
      clearMarks: () => Promise.reject(new HostError("protected-sheet")),
    });
    await press(/^E2/);
    await press("Resaltar");
    await press("Quitar marcas");
    await press(/^Sin revisar \(\d+ reglas\)$/);
    act(() => {
      tellChange({ sheetId: "E-006", address: "A1", isRemote: false });
    });
    expect(session.getState()).toMatchObject({ failure: {}, outcome: {}, results: { change: {}, selected: 0 } });
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("Where there is nothing to list", () => {
  it.each([
    ["one sheet without the template", [snapshotOf([["Nombre"]])], "Esta hoja no sigue la plantilla ASM"],
    [
      "two such sheets",
      [snapshotOf([["Nombre"]]), snapshotOf([["Edad"]], { name: "Hoja2" })],
      "Ninguna hoja de este libro sigue la plantilla ASM",
    ],
  ])("%s: says so and what was looked for", async (_, sheets, title) => {
    const { container } = await reviewed(sheets);
    expect(screen.getByRole("heading", { name: title })).toBeVisible();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      ...["Núm. Consc.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable", "Fecha de Término"],
      ...["Resultados Esperados", "Productos y/o Evidencias"],
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("an empty workbook: says so", async () => {
    await reviewed([snapshotOf([])]);
    expect(screen.getByRole("heading", { name: "El libro está vacío" })).toBeVisible();
  });

  it("all right: says calmly what was checked", async () => {
    const { container } = await reviewed([flawlessSheet()]);
    expect(screen.getByRole("heading", { name: "Todo en orden" })).toBeVisible();
    expect(screen.getByText(/^\d+ reglas, 1 actividad, ninguna observación\.$/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("What goes wrong", () => {
  it.each([
    ["es-MX", "Revisar", "No se pudo revisar el libro.", /Hay una celda en edición/],
    ["en-US", "Review", "The workbook could not be reviewed.", /cell is being edited/i],
  ] as const)("is said in words, in %s, and can be put away", async (language: Language, review, title, sentence) => {
    const { session } = sessionOver([followUpSheet()], {
      reviewWorkbook: () => Promise.reject(new HostError("edit-mode")),
    });
    const { container } = renderPane(session, language);
    await press(review);
    const notice = screen.getByRole("group", { name: new RegExp(title) });
    expect(notice).toHaveTextContent(sentence);
    expect(await axe(container)).toHaveNoViolations();
    await press(language === "es-MX" ? "Cerrar aviso" : "Dismiss");
    expect(screen.queryByText(title)).toBeNull();
  });

  it("keeps the list of before", async () => {
    await reviewed([followUpSheet()], { highlight: () => Promise.reject(new Error("GeneralException")) });
    await press("Resaltar");
    expect(screen.getByText("No se pudieron resaltar las celdas.")).toBeVisible();
    expect(screen.getByText("Detalle técnico: GeneralException")).toBeVisible();
    expect(screen.getByRole("heading", { name: "5 observaciones" })).toBeVisible();
  });
});
