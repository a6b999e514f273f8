/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { GatheredFile, GatherRequest } from "../../src/operations/gather-workbooks";
import { button, press, renderPane, user } from "./pane-support";
import { followUpSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

type Over = NonNullable<Parameters<typeof sessionOver>[1]>;

async function openPage(over: Over = {}, language: "es-MX" | "en-US" = "es-MX") {
  const session = sessionOver([followUpSheet()], over);
  const { container } = renderPane(session.session, language);
  const [menu, entry, title] =
    language === "es-MX"
      ? ["Más opciones", "Reunir libros…", "Reunir libros"]
      : ["More options", "Gather workbooks…", "Gather workbooks"];
  await press(menu);
  await user.click(screen.getByRole("menuitem", { name: entry }));
  await screen.findByRole("heading", { level: 1, name: title });
  return { ...session, container };
}

const xlsx = (name: string) => new File(["PK"], name);
const chooseFiles = (...names: string[]) =>
  user.upload(screen.getByLabelText(/Libros por reunir|Workbooks to gather/), names.map(xlsx));

const done: readonly GatheredFile[] = [
  {
    fileName: "a.xlsx",
    outcome: { kind: "gathered", sheetNames: ["a – Avance"], replaced: 0, valuesKept: 2, others: ["Datos"] },
  },
  { fileName: "b.xlsx", outcome: { kind: "already-gathered", sheetNames: ["b – Avance"] } },
  { fileName: "c.xlsx", outcome: { kind: "too-large", size: 4_404_019, limit: 3_670_016 } },
  { fileName: "d.xlsx", outcome: { kind: "too-large", size: 4_404_019, limit: null } },
  { fileName: "e.xlsx", outcome: { kind: "failed", code: "session-lost", left: ["Avance"] } },
  { fileName: "f.xlsx", outcome: { kind: "password-protected" } },
];

const tellAll = ({ onDone }: GatherRequest) => {
  for (const file of done) onDone?.(file);
  return Promise.resolve(done);
};

it("gathers the chosen workbooks, and says of each what became of it", async () => {
  const { calls, container } = await openPage({ gatherWorkbooks: tellAll });
  expect(await axe(container)).toHaveNoViolations();
  await chooseFiles("a.xlsx", "b.xlsx");
  expect(screen.getByText("2 libros elegidos: a.xlsx y b.xlsx")).toBeVisible();
  await press("Reunir");
  const results = await screen.findByRole("region", { name: "Resultado de cada libro" });
  expect(within(results).getByRole("status")).toHaveTextContent("1 hoja reunida de 1 de 2 libros.");
  const entries = within(results).getAllByRole("listitem");
  expect(entries[0]).toHaveTextContent(/a\.xlsx.*Se trajo la hoja «a – Avance».*2 celdas.*quedó la hoja «Datos»/);
  expect(entries[1]).toHaveTextContent(/Ya se había reunido: está en la hoja «b – Avance»/);
  expect(entries[2]).toHaveTextContent(/Mide 4\.2 MB y Excel en la web recibe hasta 3\.5 MB/);
  expect(entries[3]).toHaveTextContent(/demasiado grande/);
  expect(entries[4]).toHaveTextContent(/No se trajo nada\..*elimínela a mano/);
  expect(entries[5]).toHaveTextContent(/protegido con contraseña/);
  expect(await axe(container)).toHaveNoViolations();
  await press("Revisar el libro reunido");
  await waitFor(() => expect(calls).toContain("review 2015-09-30"));
  expect(screen.queryByRole("heading", { level: 1, name: "Reunir libros" })).toBeNull();
});

it("asks before what was gathered earlier is replaced", async () => {
  const { calls } = await openPage({ listOrigins: () => Promise.resolve(new Map([["a.xlsx", ["A"]]])) });
  await chooseFiles("A.xlsx", "b.xlsx");
  expect(await screen.findByText(/«A\.xlsx» ya se reunió en este libro/)).toBeVisible();
  await press("Reunir");
  expect(calls.at(-1)).toBe("gather A.xlsx b.xlsx");
  await user.click(screen.getByRole("checkbox", { name: /Reemplazar lo que ya se reunió/ }));
  await press("Reunir");
  await waitFor(() => expect(calls.at(-1)).toBe("gather A.xlsx b.xlsx replacing"));
});

it("asks nothing about what has just come in, until it is chosen again", async () => {
  let origins = new Map<string, readonly string[]>();
  await openPage({
    listOrigins: () => Promise.resolve(origins),
    gatherWorkbooks: (request) => {
      origins = new Map([["a.xlsx", ["a – Avance"]]]);
      return tellAll(request);
    },
  });
  await chooseFiles("a.xlsx");
  await press("Reunir");
  await screen.findByRole("region", { name: "Resultado de cada libro" });
  await waitFor(() => expect(button("Reunir")).toBeEnabled());
  expect(screen.queryByText(/ya se reunió en este libro/)).toBeNull();
  await chooseFiles("a.xlsx");
  expect(await screen.findByText(/«a\.xlsx» ya se reunió en este libro/)).toBeVisible();
});

it("says which workbook is under way, and stops after it", async () => {
  let end: () => void = () => undefined;
  let request: GatherRequest | null = null;
  await openPage({
    gatherWorkbooks: (given) => {
      request = given;
      given.onFile?.({ name: "a.xlsx", at: 1, of: 2 });
      return new Promise((resolve) => {
        end = () => resolve([]);
      });
    },
  });
  await chooseFiles("a.xlsx", "b.xlsx");
  await press("Reunir");
  expect(await screen.findByText("Libro 1 de 2: a.xlsx")).toBeVisible();
  await press("Detener");
  expect(button("Se detendrá al terminar este libro…")).toBeVisible();
  expect((request as GatherRequest | null)?.signal?.aborted).toBe(true);
  await act(() => {
    end();
    return Promise.resolve();
  });
  await waitFor(() => expect(button("Reunir")).toBeVisible());
});

it("speaks English", async () => {
  await openPage({ gatherWorkbooks: tellAll }, "en-US");
  await chooseFiles("a.xlsx");
  await press("Gather");
  expect(await screen.findByText("Brought in the sheet “a – Avance”.")).toBeVisible();
});

it("is not offered where Excel cannot do it, and says why", async () => {
  renderPane(sessionOver([followUpSheet()], { canGather: () => false }).session);
  await press("Más opciones");
  const entry = screen.getByRole("menuitem", { name: /Reunir libros/ });
  expect(entry).toHaveAttribute("aria-disabled", "true");
  expect(entry).toHaveTextContent("Requiere una versión más reciente de Excel.");
});
