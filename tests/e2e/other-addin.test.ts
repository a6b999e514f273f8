import type { Bench } from "./bench";
import { startOtherBench } from "./other-addin";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;
let driver: WorkbenchDriver;

beforeAll(async () => {
  bench = await startOtherBench();
  driver = await bench.open("?lang=en&api=1.9");
});

afterAll(async () => {
  await bench.close();
});

// The page and its host know nothing of one add-in in particular: here they play Excel for the smallest other one.
describe("an add-in that is not ours", () => {
  test("its own tab, group and buttons stand in the ribbon", async () => {
    await driver.page.locator(".ribbon-tabs").getByText("Letters").waitFor();
    expect(await driver.ribbon.getByRole("button").allInnerTexts()).toEqual(["Show", "Capitals"]);
  });

  test("it hears the host's name, platform and language", async () => {
    await driver.press("Show");
    await driver.pane.getByText("Excel OfficeOnline en-US").waitFor();
  });

  test("its command writes to the selected cell, shows its pane, and hears of the change", async () => {
    await driver.paneFrame.getByRole("button", { name: "Close the pane" }).click();
    await driver.clickGrid(180, 300);
    const active = await driver.ask("activeCell");
    const [sheetName = "", address = ""] = active.replaceAll("'", "").split("!");
    const before = await driver.readCell(sheetName, address);
    await driver.press("Capitals");
    await driver.pane.getByText(`${address} Local`).waitFor();
    expect(await driver.readCell(sheetName, address)).toBe(String(before).toUpperCase());
    expect(String(before)).not.toBe(String(before).toUpperCase());
  });

  test("an Excel of the version asked for knows no newer API", async () => {
    const frame = driver.page.frame({ url: /pane\.html/ });
    const supported = (version: string) =>
      frame?.evaluate((asked) => Office.context.requirements.isSetSupported("ExcelApi", asked), version);
    expect(await supported("1.9")).toBe(true);
    expect(await supported("1.10")).toBe(false);
  });
});
