/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { newSheetFormats } from "../../src/core/new-sheet-columns";
import { copyTable } from "../../src/taskpane/copy-table";
import { snapshotOf } from "../support/sheet-snapshot";
import { button, press, renderPane, reviewed, user } from "./pane-support";
import { followUpSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

const openMenu = () => press("Más opciones");
const choose = async (name: string) => user.click(screen.getByRole("menuitem", { name }));

async function openTemplates(session = sessionOver([followUpSheet()])) {
  const { container } = renderPane(session.session);
  await openMenu();
  await choose("Insertar plantilla…");
  await screen.findByRole("heading", { level: 1, name: "Insertar plantilla" });
  return { ...session, container };
}

describe("before the first review", () => {
  it.each([
    ["es-MX", "Revisar este libro", "Insertar plantilla…", /ningún dato del libro sale de él/],
    ["en-US", "Review this workbook", "Insert template…", /no data of the workbook leaves it/],
  ] as const)("the pane explains itself and offers two ways, %s", async (language, review, insert, privacy) => {
    const { session, calls } = sessionOver([followUpSheet()]);
    const { container } = renderPane(session, language);
    expect(screen.getByText(privacy)).toBeVisible();
    expect(button(insert)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await press(review);
    await waitFor(() => expect(calls).toContain("review 2015-09-30"));
    expect(screen.queryByRole("button", { name: review })).toBeNull();
  });

  it("leads to the templates", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await press("Insertar plantilla…");
    await screen.findByRole("heading", { level: 1, name: "Insertar plantilla" });
    expect(screen.getByRole("button", { name: "Volver a la revisión" })).toHaveFocus();
  });
});

describe("the page of templates", () => {
  it("offers every format, and inserts the chosen one with the team's areas", async () => {
    const { session, calls, container } = await openTemplates();
    expect(screen.getAllByRole("radio")).toHaveLength(newSheetFormats.length);
    expect(screen.getByText(/la configuración no tiene catálogo de áreas/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await act(() => session.setSettings({ areaCatalogue: ["Dirección A", "Dirección B"] }));
    expect(await screen.findByText("Las columnas de área ofrecerán las 2 áreas del catálogo.")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /^Avance del Documento Institucional/ }));
    await user.click(screen.getByRole("checkbox"));
    await press("Insertar");
    expect(calls.at(-1)).toBe("insert institutional-progress classified 2 areas");
    expect(screen.queryByRole("heading", { level: 1, name: "Insertar plantilla" })).toBeNull();
    expect(screen.getByText("Hoja «Avance» insertada a las 10:32")).toBeVisible();
    expect(screen.getByText("Las áreas que se pueden elegir están en la hoja «Catálogo de áreas».")).toBeVisible();
  });

  it("stays with what failed", async () => {
    await openTemplates(sessionOver([followUpSheet()], { insertTemplate: () => Promise.reject(new Error("no")) }));
    await press("Insertar");
    expect(await screen.findByText(/No se pudo insertar la hoja/)).toBeVisible();
    expect(button("Insertar")).toBeVisible();
  });
});

describe("columns of progress", () => {
  it("are added to the sheet in front, and it is told where", async () => {
    const { calls } = await openTemplates();
    await press("Agregar a la hoja activa");
    expect(calls.at(-1)).toBe("add progress columns");
    expect(screen.getByText("3 columnas agregadas a «E-006» a las 10:32, en H3:J20")).toBeVisible();
    expect(screen.getByText(/área de impresión, amplíela/)).toBeVisible();
  });

  it.each([
    [{ kind: "no-working-document", sheetName: "E-006" }, /en «E-006» no hay un Documento de Trabajo/],
    [{ kind: "no-room", sheetName: "E-006", address: "H3:J20" }, /las celdas H3:J20 de «E-006» deben estar vacías/],
    [{ kind: "no-room", sheetName: "E-006", address: null }, /a la derecha de la tabla de «E-006» hay celdas ocupadas/],
  ] as const)("are not where they cannot be, and it is told why", async (result, sentence) => {
    await openTemplates(sessionOver([followUpSheet()], { addProgressColumns: () => Promise.resolve(result) }));
    await press("Agregar a la hoja activa");
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it("stay with what failed", async () => {
    await openTemplates(sessionOver([followUpSheet()], { addProgressColumns: () => Promise.reject(new Error("no")) }));
    await press("Agregar a la hoja activa");
    expect(await screen.findByText(/No se pudieron agregar las columnas/)).toBeVisible();
  });
});

describe("a review that finds nothing to review", () => {
  it("offers the template in a workbook without tables, and in an empty one", async () => {
    await reviewed([
      snapshotOf(
        [
          ["Gasto", "Monto"],
          ["Papel", 12],
        ],
        { name: "Gastos" },
      ),
    ]);
    expect(await screen.findByText("Esta hoja no sigue la plantilla ASM")).toBeVisible();
    await press("Insertar plantilla…");
    expect(await screen.findByRole("heading", { level: 1, name: "Insertar plantilla" })).toBeVisible();
  });

  it("says of a fresh template that it is empty", async () => {
    const headings = ["Núm. Consc.", "Aspectos Susceptibles de Mejora", "Actividades", "Área Responsable"];
    const others = ["Fecha de Término", "Resultados Esperados", "Productos y/o Evidencias"];
    await reviewed([snapshotOf([[...headings, ...others]], { name: "Documento de Trabajo" })]);
    expect(await screen.findByText("La plantilla está vacía")).toBeVisible();
  });
});

describe("copying observations", () => {
  it("puts every observation on the clipboard, and tells how many", async () => {
    let copied = "";
    const { session } = await reviewed([followUpSheet()], {
      copyTable: ({ text }) => {
        copied = text;
        return Promise.resolve();
      },
    });
    await openMenu();
    await choose("Copiar observaciones");
    const state = session.getState();
    const issues = state.results.kind === "reviewed" ? state.results.review.issues.length : 0;
    const lines = copied.split("\r\n");
    expect(lines).toHaveLength(issues + 1);
    expect(lines[0]).toBe("Gravedad\tRegla\tHoja\tCelda\tAspecto\tÁrea responsable\tQué pasa\tCómo corregirlo");
    expect(lines.some((line) => line.startsWith("error\tFecha vencida\tE-006\tE2\t1 · Difundir"))).toBe(true);
    expect(screen.getByText(new RegExp(`^${issues} observaciones copiadas a las 10:32`))).toBeVisible();
  });

  it("is not offered before a review", async () => {
    renderPane(sessionOver([followUpSheet()]).session);
    await openMenu();
    expect(screen.getByRole("menuitem", { name: "Copiar observaciones" })).toHaveAttribute("aria-disabled", "true");
  });

  it("says where the browser forbids it", async () => {
    await reviewed([followUpSheet()], { copyTable: () => Promise.reject(new Error("no")) });
    await openMenu();
    await choose("Copiar observaciones");
    expect(await screen.findByText(/no permite copiar desde el panel/)).toBeVisible();
  });
});

describe("the sheet of observations", () => {
  it.each([
    ["es-MX", "Revisar", "Más opciones", "Hoja de observaciones", /«Observaciones»/],
    ["en-US", "Review", "More options", "Sheet of observations", /Observations/],
  ] as const)("is written from the menu in the person's language, %s", async (language, review, menu, item, told) => {
    const { session, calls } = sessionOver([followUpSheet()]);
    renderPane(session, language);
    await press(review);
    await press(menu);
    await choose(item);
    await waitFor(() => expect(calls.at(-1)).toMatch(/^observations \d+$/));
    expect(await screen.findByText(told)).toBeVisible();
  });
});

describe("the clipboard", () => {
  const table = { html: "<table></table>", text: "a\tb" };
  // The library that types for the tests has a clipboard of its own there.
  const clipboard = (write: (items: unknown[]) => Promise<unknown>) =>
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });

  it("carries cells and text where the browser lets", async () => {
    const written: unknown[] = [];
    Object.assign(globalThis, {
      ClipboardItem: class {
        constructor(readonly data: Record<string, Blob>) {}
      },
    });
    clipboard((items) => Promise.resolve(written.push(...items)));
    await copyTable(table);
    expect(written).toEqual([
      { data: { "text/html": expect.any(Blob) as unknown, "text/plain": expect.any(Blob) as unknown } },
    ]);
  });

  it("is filled by the older way where the newer one is refused, and says where both are", async () => {
    clipboard(() => Promise.reject(new Error("denied")));
    const carried = new Map<string, string>();
    Object.assign(document, {
      execCommand: () => {
        const event = Object.assign(new Event("copy", { cancelable: true }), {
          clipboardData: { setData: (type: string, data: string) => carried.set(type, data) },
        });
        return !document.dispatchEvent(event);
      },
    });
    await copyTable(table);
    expect([...carried]).toEqual([
      ["text/html", table.html],
      ["text/plain", table.text],
    ]);
    Object.assign(document, { execCommand: () => false });
    await expect(copyTable(table)).rejects.toThrow("The clipboard was refused.");
  });
});
