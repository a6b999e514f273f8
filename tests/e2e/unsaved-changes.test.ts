import { startBench } from "./bench";
import type { Bench } from "./bench";
import { sample } from "./workbooks";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;
let driver: WorkbenchDriver;

const first = "imss-e006-2015.xlsx";
const other = "avance-con-defectos.xlsx";

beforeAll(async () => {
  bench = await startBench();
  driver = await bench.open("?lang=es&pane=closed");
});

afterAll(async () => {
  await bench.close();
});

const sign = () => driver.page.getByRole("banner").getByText("Sin guardar");
const openName = () => driver.page.getByRole("heading", { level: 1 }).first().innerText();

async function edit(): Promise<void> {
  await driver.clickGrid(300, 250);
  await driver.page.keyboard.type("Otra actividad");
  await driver.page.keyboard.press("Enter");
  await sign().waitFor();
}

/** Chooses a file, and does not wait for what comes of it. */
async function choose(name: string): Promise<void> {
  await driver.page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(sample(name)) });
}

/** Whether the browser asks before the page is left; the page stays. */
async function isAskedBeforeLeaving(): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    driver.page.once("dialog", (dialog) => {
      resolve(dialog.type() === "beforeunload");
      void dialog.dismiss();
    });
  });
  await driver.page.evaluate(() => void setTimeout(() => location.reload(), 0));
  return asked;
}

// Each step goes on from the one before, as a person does.
describe("changes that are not saved", () => {
  test("there are none in a workbook that was just opened, whatever the grid did to show it", async () => {
    await driver.page.waitForTimeout(2000);
    expect(await sign().isVisible()).toBe(false);
    await driver.clickGrid(200, 200);
    expect(await sign().isVisible()).toBe(false);
  });

  test("a text typed into the grid gives the sign, and the browser asks before the page is left", async () => {
    await edit();
    expect(await isAskedBeforeLeaving()).toBe(true);
    expect(await openName()).toBe(first);
  });

  test("nor are there any because the add-in has started", async () => {
    const withPane = await bench.open("?lang=es");
    await withPane.pane.getByRole("button", { name: "Revisar este libro" }).waitFor();
    await withPane.page.waitForTimeout(2000);
    expect(await withPane.page.getByRole("banner").getByText("Sin guardar").isVisible()).toBe(false);
    await withPane.close();
  });

  test("before another file is opened it is asked what is to become of them; Cancelar and Escape keep the workbook", async () => {
    await choose(other);
    await driver.saveQuestion.getByText(`¿Guardar los cambios de «${first}»?`).waitFor();
    await driver.saveQuestion.getByRole("button", { name: "Cancelar" }).click();
    await choose(other);
    await driver.saveQuestion.waitFor();
    await driver.page.keyboard.press("Escape");
    await driver.saveQuestion.waitFor({ state: "hidden" });
    expect(await openName()).toBe(first);
    expect(await sign().isVisible()).toBe(true);
  });

  test("Guardar saves them, and then the other one is opened", async () => {
    const downloading = driver.page.waitForEvent("download");
    await choose(other);
    await driver.saveQuestion.getByRole("button", { name: "Guardar", exact: true }).click();
    expect((await downloading).suggestedFilename()).toBe(first);
    await driver.status.getByText(`Se abrió «${other}».`).waitFor();
    expect(await sign().isVisible()).toBe(false);
  });

  test("what the add-in changes is one too; No guardar opens a sample in its place", async () => {
    await driver.press("Resumen por área");
    await sign().waitFor();
    await driver.page.getByText("Ejemplos").click();
    await driver.page.getByRole("button", { name: "IMSS E-006, 2015", exact: true }).click();
    await driver.saveQuestion.getByRole("button", { name: "No guardar" }).click();
    await driver.status.getByText(`Se abrió «${first}».`).waitFor();
    expect(await sign().isVisible()).toBe(false);
  });

  test("saving takes the sign away", async () => {
    await edit();
    await driver.save("Guardar");
    await sign().waitFor({ state: "hidden" });
    expect(driver.problems).toEqual([]);
  });
});
