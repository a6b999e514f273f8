import { furnishedWorkbook } from "../workbench/document/copied-package";
import { readSavedWorkbook } from "../support/independent-xlsx";
import { startBench, type Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;
let driver: WorkbenchDriver;

beforeAll(async () => {
  bench = await startBench();
  driver = await bench.open();
  await driver.openFile("amueblado.xlsx", furnishedWorkbook());
});

afterAll(async () => {
  await bench.close();
});

// Each step goes on from the one before, as a person does.
describe("what a save cannot keep", () => {
  test("a workbook that loses nothing is saved at once", async () => {
    const { bytes } = await driver.save("Guardar");
    expect(readSavedWorkbook(bytes).sheets).toHaveLength(1);
  });

  test("is said before the download, and the person may leave it", async () => {
    const { page, pane } = driver;
    // The add-in's own page, with the genuine library.
    await pane.locator("body").evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Hoja1").copy("End").name = "Copia";
        await context.sync();
      }),
    );
    await page.getByRole("banner").getByRole("button", { name: "Guardar" }).click();
    const dialog = page.getByRole("alertdialog", { name: "No todo se conservará al guardar" });
    await dialog.getByText("La hoja copiada «Copia» no tendrá: segmentaciones, escalas de tiempo y vistas.").waitFor();
    const first = dialog.getByRole("button", { name: "No guardar" });
    expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    expect(await driver.status.innerText()).toBe("No se guardó; el libro sigue abierto.");
  });

  test("or go on all the same", async () => {
    const { page } = driver;
    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    await page.getByRole("button", { name: "Guardar de todos modos" }).click();
    expect((await downloading).suggestedFilename()).toBe("amueblado.xlsx");
    expect(driver.problems).toEqual([]);
  });
});
