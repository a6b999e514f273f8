import { openedPages } from "./opened-pages";
import type { WorkbenchDriver } from "./workbench-driver";

const { withPage } = openedPages();

const isGridFocused = (driver: WorkbenchDriver) => () =>
  driver.page.evaluate(() => document.activeElement?.closest("main") !== null);
const figures = (driver: WorkbenchDriver) => driver.pane.getByRole("region", { name: "Resultado" });

/** How many requests the add-in has made of Excel. */
async function requests(driver: WorkbenchDriver): Promise<number> {
  return (await driver.ask("traffic")).length;
}

describe("keyboard shortcuts of the extended overrides", () => {
  test("in the grid, with the pane closed: a review runs and the pane opens with its result; the next ones walk", () =>
    withPage("?pane=closed", async (driver) => {
      await driver.waitUntil(isGridFocused(driver));
      // Nothing of the add-in is loaded before it is needed.
      expect(await requests(driver)).toBe(0);
      await driver.page.keyboard.press("Control+Shift+Alt+KeyR");
      await driver.paneFrame.waitFor();
      await figures(driver).getByText("8 aspectos · 8 actividades").waitFor();
      expect(await isGridFocused(driver)()).toBe(true);

      const before = await driver.ask("activeCell");
      await driver.page.keyboard.press("Control+Shift+Alt+KeyJ");
      await driver.waitUntil(async () => (await driver.ask("activeCell")) !== before);
      const first = await driver.ask("activeCell");
      await driver.pane.getByText(/^1 de \d+$/).waitFor();
      await driver.page.keyboard.press("Control+Shift+Alt+KeyJ");
      await driver.pane.getByText(/^2 de \d+$/).waitFor();
      await driver.page.keyboard.press("Control+Shift+Alt+KeyK");
      await driver.pane.getByText(/^1 de \d+$/).waitFor();
      expect(await driver.ask("activeCell")).toBe(first);
      // No letter of a shortcut was typed into the sheet.
      expect(await driver.pane.getByText(/cambió después de la revisión/).count()).toBe(0);
    }));

  test("not while the pane has the focus, as in Excel on the web", () =>
    withPage("", async (driver) => {
      await driver.pane.getByRole("heading", { name: "Revisor ASM" }).first().waitFor();
      await driver.pane.getByLabel("Fecha de corte", { exact: true }).focus();
      await driver.page.keyboard.press("Control+Shift+Alt+KeyR");
      await driver.page.waitForTimeout(1000);
      expect(await figures(driver).count()).toBe(0);
    }));

  test("stand in the tips of the ribbon's buttons, in both languages", () =>
    withPage("?lang=en&pane=closed", async (driver) => {
      const button = driver.ribbon.getByRole("button", { name: "Review", exact: true });
      expect(await button.getAttribute("aria-keyshortcuts")).toBe("Control+Shift+Alt+R");
      await button.focus();
      await driver.page.keyboard.press("ArrowLeft");
      await driver.page.keyboard.press("ArrowRight");
      await driver.ribbon.getByText("Ctrl+Shift+Alt+R").waitFor();
    }));
});

describe("the ribbon without the pane", () => {
  test("a double click on Revisar opens the pane and is one review", () =>
    withPage("?pane=closed", async (driver) => {
      const revisar = driver.ribbon.getByRole("button", { name: "Revisar", exact: true });
      await driver.press("Panel");
      await driver.pane.getByRole("heading", { name: "Revisor ASM" }).first().waitFor();
      await driver.press("Revisar");
      await figures(driver).waitFor();
      await driver.page.waitForTimeout(1500);
      const [start, ofOne] = [await requests(driver), await requestsOf(driver, () => driver.press("Revisar"))];
      expect(start).toBeGreaterThan(0);
      await driver.page.waitForTimeout(600);
      const ofTwo = await requestsOf(driver, () => revisar.dblclick());
      expect(ofOne).toBeGreaterThan(0);
      expect(ofTwo).toBe(ofOne);
    }));
});

/** How many requests something makes, and what follows it within a second and a half. */
async function requestsOf(driver: WorkbenchDriver, act: () => Promise<void>): Promise<number> {
  const before = await requests(driver);
  await act();
  await driver.page.waitForTimeout(1500);
  return (await requests(driver)) - before;
}
