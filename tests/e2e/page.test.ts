import { openedPages } from "./opened-pages";
import { passwordProtected, sample } from "./workbooks";

const { openRaw, withPage } = openedPages();

describe("a person at the grid", () => {
  test("what is typed into a cell reaches the add-in: the review says that the sheet changed after it", () =>
    withPage("", async (driver) => {
      const click = (role: "button" | "menuitem" | "switch", name: string) =>
        driver.pane.getByRole(role, { name }).click();
      await click("button", "Más opciones");
      await click("menuitem", "Configuración");
      await click("switch", "Revisar mientras se edita");
      await click("button", "Volver a la revisión");
      await driver.press("Revisar");
      await driver.pane.getByRole("region", { name: "Resultado" }).waitFor();
      await driver.clickGrid(300, 250);
      const [sheetName, address] = (await driver.ask("activeCell")).replaceAll("'", "").split("!");
      await driver.page.keyboard.type("Otra actividad");
      await driver.page.keyboard.press("Enter");
      await driver.pane.getByText("La hoja «E-006» cambió después de la revisión.").waitFor();
      expect(await driver.readCell(sheetName ?? "", address ?? "")).toBe("Otra actividad");

      await driver.pane.getByRole("button", { name: "Revisar de nuevo" }).click();
      await driver.pane.getByText("cambió después de la revisión").waitFor({ state: "detached" });
    }));

  test("what the add-in writes is no change of the sheet that was reviewed", () =>
    withPage("", async (driver) => {
      await driver.press("Revisar");
      await driver.press("Resaltar");
      await driver.pane.getByText(/^Marcado a las/).waitFor();
      expect(await driver.pane.getByText("cambió después de la revisión").count()).toBe(0);
    }));
});

describe("the pane", () => {
  test("may be closed at first; a command in the ribbon shows it; closing it keeps the add-in running", () =>
    withPage("?pane=closed", async (driver) => {
      await driver.paneFrame.waitFor({ state: "hidden" });
      await driver.press("Revisar");
      await driver.paneFrame.waitFor();
      await driver.paneFrame.getByRole("button", { name: "Cerrar el panel" }).click();
      await driver.paneFrame.waitFor({ state: "hidden" });
      await driver.press("Panel");
      await driver.pane.getByRole("region", { name: "Resultado" }).getByText("8 aspectos · 8 actividades").waitFor();
    }));

  test("is 350 pixels wide, or as the address or the keys on its edge say, never under 270", () =>
    withPage("?pane=300", async (driver) => {
      await driver.press("Panel");
      const width = async () => (await driver.page.locator("iframe").boundingBox())?.width;
      expect(await width()).toBe(300);
      const edge = driver.page.getByRole("separator", { name: "Ancho del panel" });
      await edge.press("ArrowLeft");
      expect(await width()).toBe(320);
      await edge.press("Home");
      await edge.press("ArrowRight");
      expect(await width()).toBe(270);
    }));
});

const unreadable = [
  [
    "notas.xlsx",
    new TextEncoder().encode("esto no es un libro"),
    "«notas.xlsx» no es un libro de Excel (.xlsx); no se abrió.",
  ],
  ["vacío.xlsx", new Uint8Array(), "«vacío.xlsx» no es un libro de Excel (.xlsx); no se abrió."],
  ["plan.xlsx", passwordProtected(), "«plan.xlsx» está protegido con contraseña; quítela en Excel y vuelva a abrirlo."],
  [
    "cortado.xlsx",
    sample("imss-e006-2015.xlsx").subarray(0, 3000),
    "«cortado.xlsx» está dañado o contiene partes que no se pueden leer; no se abrió.",
  ],
] as const;

describe("opening files", () => {
  test("what cannot be opened is said in one clear sentence each, and the open workbook stays", () =>
    withPage("", async (driver) => {
      for (const [name, bytes, sentence] of unreadable) {
        await driver.openFile(name, bytes);
        expect(await driver.alert.innerText()).toBe(sentence);
      }
      expect(await driver.page.getByRole("heading", { level: 1 }).first().innerText()).toBe("imss-e006-2015.xlsx");
      await driver.press("Revisar");
      await driver.pane.getByText("8 aspectos · 8 actividades").waitFor();
      expect(await driver.alert.innerText()).toBe("");
    }));

  test("a sample from the menu starts the add-in anew on the other workbook", () =>
    withPage("", async (driver) => {
      await driver.press("Revisar");
      await driver.page.getByText("Ejemplos").click();
      await driver.page.getByRole("button", { name: "Avance con defectos" }).click();
      // The review keeps its day in the workbook's settings, which is a change.
      await driver.saveQuestion.getByRole("button", { name: "No guardar" }).click();
      await driver.status.getByText("Se abrió «avance-con-defectos.xlsx».").waitFor();
      expect(await driver.pane.getByRole("region", { name: "Resultado" }).count()).toBe(0);
      await driver.press("Revisar");
      await driver.pane.getByText(/hojas ASM de/).waitFor();
    }));

  test("a sample that is not there is said in a sentence", async () => {
    const page = await openRaw("?file=no-existe.xlsx");
    await page.getByRole("alert").getByText("No se encontró «no-existe.xlsx».").waitFor();
    await page.context().close();
  });
});

test("in English: ribbon, page, pane, date and figures", () =>
  withPage("?lang=en", async (driver) => {
    expect(await driver.page.locator("html").getAttribute("lang")).toBe("en-US");
    await driver.page.getByText("Not Excel · test bench").waitFor();
    await driver.press("Pane");
    await driver.pane.getByLabel("Cut-off date", { exact: true }).fill("2015-09-30");
    await driver.press("Review");
    await driver.pane.getByText("8 aspects · 8 activities").waitFor();
    await driver.pane.getByText("Overdue 6").waitFor();
    await driver.press("Summary by area");
    expect(await driver.ask("sheetNames")).toHaveLength(2);
  }));
