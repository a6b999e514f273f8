import { startBench } from "./bench";
import type { Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;
let driver: WorkbenchDriver;

beforeAll(async () => {
  bench = await startBench();
  driver = await bench.open("?pane=closed");
});

afterAll(async () => {
  await bench.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await driver.page.keyboard.press(key);
};

const focusedOnPage = () => driver.page.evaluate(() => document.activeElement?.id ?? "");
const isGridFocused = () => driver.page.evaluate(() => document.activeElement?.closest("main") !== null);
const focusedInPane = () => driver.pane.locator(":focus");
const isPaneFocused = async () => (await focusedInPane().count()) === 1;

/** Goes on with Tab until the focused element of the pane has such a text. */
async function tabTo(text: RegExp): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    await press("Tab");
    const focused = focusedInPane();
    if ((await isPaneFocused()) && text.test(await focused.innerText())) return;
  }
  throw new Error(`Tab does not reach ${text.source}.`);
}

/** The library keeps the key and tells the host, which moves the focus: so each press is given its time. */
async function leaveBy(key: string, to: string): Promise<void> {
  const isThere = () => driver.page.evaluate((place) => document.activeElement?.closest(place) !== null, to);
  for (let count = 0; count < 4 && !(await isThere()); count += 1) {
    await press(key);
    await driver.page.waitForTimeout(300);
  }
  expect(await isThere()).toBe(true);
}

// Each step goes on from where the focus was left, as it is without a mouse.
describe("the whole journey by the keyboard alone", () => {
  test("F6 goes from the grid round to the ribbon, arrows within it, Enter reviews", async () => {
    // It has the keyboard once the workbook is open, and does not take it later from where a person has gone.
    expect(await isGridFocused()).toBe(true);
    await press("F6", "F6");
    expect(await focusedOnPage()).toBe("RevisorAsm.Panel");
    await press("ArrowRight");
    expect(await focusedOnPage()).toBe("RevisorAsm.Review");
    await press("Enter");
    await driver.pane.getByText("8 aspectos · 8 actividades").waitFor();
    expect(await focusedOnPage()).toBe("RevisorAsm.Review");
  });

  test("F6 goes on to the grid and into the pane; an observation is chosen with Enter, and the selection follows", async () => {
    await press("F6");
    expect(await isGridFocused()).toBe(true);
    await press("F6");
    await driver.waitUntil(isPaneFocused);
    // The list is one stop of Tab: within it the arrows walk.
    await tabTo(/^Fecha vencida/);
    await press("ArrowDown");
    const address = (await focusedInPane().innerText()).split("\n")[0];
    await press("Enter");
    await driver.waitUntil(async () => (await driver.ask("activeCell")) === `'E-006'!${address}`);
  });

  test("the pane's buttons are reached by Tab, and work", async () => {
    await tabTo(/^Resaltar$/);
    await press("Enter");
    await driver.pane.getByText(/^Marcado a las/).waitFor();
  });

  test("Escape leads from the pane to the chosen cell, where typing goes on", async () => {
    const [, address = ""] = (await driver.ask("activeCell")).split("!");
    await press("Escape");
    await driver.waitUntil(isGridFocused);
    // 54000 is 4 November 2047: the activity is overdue no more, and the list follows by itself.
    await driver.page.keyboard.type("54000");
    await press("Enter");
    await driver.waitUntil(async () => (await driver.readCell("E-006", address)) === 54000);
    await driver.pane
      .getByText(/1 resuelta/)
      .first()
      .waitFor();
  });

  test("nobody is trapped in the pane: Tab leads out at its end, Shift+Tab at its beginning", async () => {
    await press("F6");
    await driver.waitUntil(isPaneFocused);
    await tabTo(/^Resumen por área$/);
    await leaveBy("Tab", "header");
    await press("F6", "F6", "F6");
    await driver.waitUntil(isPaneFocused);
    await leaveBy("Shift+Tab", ".pane-bar");
  });
});
