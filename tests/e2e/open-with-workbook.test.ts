import { startBench } from "./bench";
import type { Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;
let saved: Uint8Array;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench.close();
});

async function toggle(driver: WorkbenchDriver, name: string): Promise<void> {
  await driver.pane.getByRole("button", { name: "Más opciones" }).click();
  await driver.pane.getByRole("menuitem", { name: "Configuración" }).click();
  await driver.pane.getByRole("switch", { name }).click();
  await driver.pane.getByRole("button", { name: "Volver a la revisión" }).click();
}

// Each step goes on from the file that the one before has saved.
describe("the pane that opens with the workbook", () => {
  test("is chosen in the settings and saved with the file", async () => {
    const driver = await bench.open();
    await toggle(driver, "Abrir el panel con este libro");
    await driver.page.waitForTimeout(1000);
    saved = (await driver.save("Guardar")).bytes;
    expect(driver.problems).toEqual([]);
    await driver.close();
  });

  test("comes by itself when the saved file is opened, and not with another one", async () => {
    const driver = await bench.open("?pane=closed");
    await driver.page.waitForTimeout(2000);
    expect(await driver.paneFrame.isVisible()).toBe(false);
    await driver.openFile("equipo.xlsx", saved);
    await driver.paneFrame.waitFor();
    await driver.pane.getByRole("heading", { name: "Revisor ASM" }).first().waitFor();
    expect(driver.problems).toEqual([]);
    await driver.close();
  });

  test("stays closed where a person has said so on this computer; the team's choice stays in the file", async () => {
    const driver = await bench.open();
    await toggle(driver, "No abrir solo en este equipo");
    await driver.paneFrame.getByRole("button", { name: "Cerrar el panel" }).click();
    await driver.openFile("equipo.xlsx", saved);
    // It is loaded, unseen.
    await driver.waitUntil(async () => (await driver.ask("traffic")).length > 2);
    await driver.page.waitForTimeout(2000);
    expect(await driver.paneFrame.isVisible()).toBe(false);
    await driver.press("Panel");
    await driver.pane.getByRole("button", { name: "Más opciones" }).click();
    await driver.pane.getByRole("menuitem", { name: "Configuración" }).click();
    const chosen = driver.pane.getByRole("switch", { name: "Abrir el panel con este libro" });
    await chosen.waitFor();
    expect(await chosen.isChecked()).toBe(true);
    expect(driver.problems).toEqual([]);
    await driver.close();
  });
});
