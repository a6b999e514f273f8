import { readFile } from "node:fs/promises";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench.close();
});

const drawerOf = ({ page }: WorkbenchDriver) => page.getByRole("region", { name: "Pruebas" });

test("a fault that is ticked meets the add-in until it is unticked; every request is listed and exported", async () => {
  const driver = await bench.open("");
  const { page, pane } = driver;
  const opener = page.getByRole("button", { name: "Pruebas", exact: true });
  await opener.press("Enter");
  const drawer = drawerOf(driver);
  const faults = drawer.getByRole("region", { name: "Fallas de Excel" });
  // The drawer takes the keyboard at once.
  expect(
    await faults
      .getByRole("checkbox")
      .first()
      .evaluate((box) => box === document.activeElement),
  ).toBe(true);

  await faults.getByLabel("El libro es de solo lectura").press("Space");
  await driver.press("Resaltar");
  await pane.getByText("No se pudieron resaltar las celdas.").waitFor();
  await faults.getByRole("button", { name: "Quitar todas" }).press("Enter");
  expect(await faults.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await driver.press("Resaltar");
  await pane.getByText(/^Marcado a las/).waitFor();

  const traffic = drawer.getByRole("region", { name: "Solicitudes a Excel" }).first();
  const refused = traffic.locator("tr", { hasText: "AccessDenied" });
  await refused.first().waitFor();
  await refused.first().locator("summary").click();
  await refused.first().getByRole("listitem").first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    traffic.getByRole("button", { name: "Exportar JSON" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("imss-e006-2015.traffic.json");
  const requests: unknown = JSON.parse(await readFile(await file.path(), "utf8"));
  expect(requests).toContainEqual(
    expect.objectContaining({
      errorCode: "AccessDenied",
      actions: expect.arrayContaining([expect.stringMatching(/revisor-asm/)]) as unknown,
      milliseconds: expect.any(Number) as unknown,
      requestBytes: expect.any(Number) as unknown,
    }),
  );
  await traffic.getByRole("button", { name: "Vaciar" }).click();
  await traffic.getByText("Todavía no hay ninguna.").waitFor();

  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(driver.problems).toEqual([]);
  await driver.close();
});

test("a fault ends with the workbook that it was played on", async () => {
  const driver = await bench.open("");
  await driver.page.getByRole("button", { name: "Pruebas", exact: true }).click();
  const box = drawerOf(driver).getByLabel("La sesión venció");
  await box.check();
  await driver.page.getByText("Ejemplos").click();
  await driver.page.getByRole("button", { name: "Avance con defectos" }).click();
  await driver.page.getByRole("heading", { name: "avance-con-defectos.xlsx" }).waitFor();
  await driver.waitUntilOpen();
  expect(await box.isChecked()).toBe(false);
  await driver.press("Revisar");
  await driver.pane.getByRole("region", { name: "Resultado" }).waitFor();
  await driver.close();
});

test("another Excel: the page opens anew, as it was asked for, with the same workbook", async () => {
  const driver = await bench.open("?file=avance-con-defectos.xlsx");
  await driver.page.getByRole("button", { name: "Pruebas", exact: true }).click();
  const form = drawerOf(driver).getByRole("region", { name: "Otro Excel" });
  await form.getByLabel("ExcelApi más reciente").selectOption("1.9");
  await form.getByLabel("Idioma").selectOption("en-US");
  await form.getByLabel("Colores del banco de pruebas").selectOption("dark");
  await form.getByLabel("Ancho del panel, en píxeles").fill("270");
  await form.getByRole("button", { name: "Abrir de nuevo" }).click();
  await driver.page.waitForURL(/theme=dark/);
  await driver.waitUntilOpen();
  const asked = new URL(driver.page.url()).searchParams;
  expect(Object.fromEntries(asked)).toEqual({
    ...{ file: "avance-con-defectos.xlsx", api: "1.9", lang: "en-US", theme: "dark", pane: "270" },
  });
  expect(await driver.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  await driver.press("Review");
  await driver.pane.getByRole("region", { name: "Result" }).waitFor();
  await driver.close();
});
