import { convertWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { lossesBetween, readSavedWorkbook } from "../support/independent-xlsx";
import type { SavedConditionalFormat, SavedSheet } from "../support/independent-xlsx";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import { ownFormat, sample, withOwnFormat } from "./workbooks";
import type { WorkbenchDriver } from "./workbench-driver";

const sheetName = "E-006";
const summaryName = "Resumen por área";
const file = "imss-e006-2015.xlsx";
const original = withOwnFormat(sample(file));

let bench: Bench;
let driver: WorkbenchDriver;

const isOurs = ({ formula }: SavedConditionalFormat) => formula?.includes("revisor-asm:") ?? false;

function sheetOf(bytes: Uint8Array, name: string): SavedSheet {
  const found = readSavedWorkbook(bytes).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`The saved file has no sheet "${name}".`);
  return found;
}

function expectOwnFormat(sheet: SavedSheet): void {
  const own = sheet.conditionalFormats.filter((format) => !isOurs(format));
  expect(own).toEqual([expect.objectContaining({ type: "cellIs", ...ownFormat })]);
}

/** The rows of the summary's table by area: the area, then the numbers under each heading. */
function rowOf(sheet: SavedSheet, label: string): unknown[] {
  const address = [...sheet.values].find(([, value]) => value === label)?.[0] ?? "";
  const row = /\d+/.exec(address)?.[0] ?? "none";
  return [...sheet.values].filter(([cell]) => cell.replace(/^[A-Z]+/, "") === row).map(([, value]) => value);
}

beforeAll(async () => {
  bench = await startBench();
  driver = await bench.open("?pane=closed");
  await driver.openFile(file, original);
});

afterAll(async () => {
  await bench.close();
});

// Each step goes on from the one before, as a person does.
describe("the IMSS sheet of 2015, reviewed, highlighted and summarised", () => {
  test("the ribbon shows the add-in's buttons, and Panel shows its pane", async () => {
    expect(await driver.ribbon.getByRole("button").allInnerTexts()).toEqual([
      "Panel",
      "Revisar",
      "Resaltar",
      "Quitar marcas",
      "Resumen por área",
    ]);
    await driver.press("Panel");
    await driver.pane.getByRole("heading", { name: "Revisor ASM" }).waitFor();
  });

  test("Revisar in the ribbon, with the cut-off date of the pane: six overdue, one due soon, one on time", async () => {
    await driver.pane.getByLabel("Fecha de corte", { exact: true }).fill("2015-09-30");
    await driver.press("Revisar");
    const figures = driver.pane.getByRole("region", { name: "Resultado" });
    await figures.getByText("8 aspectos · 8 actividades").waitFor();
    expect(await figures.getByRole("listitem").allInnerTexts()).toEqual(
      expect.arrayContaining(["Vencidas 6", "Por vencer 1", "A tiempo 1"]),
    );
  });

  test("choosing an observation moves the selection in the grid", async () => {
    const overdue = driver.pane.getByRole("button", { name: /92 días de atraso/ });
    for (const entry of [overdue.nth(0), overdue.nth(1)]) {
      const address = (await entry.innerText()).split("\n")[0];
      await entry.click();
      await driver.waitUntil(async () => (await driver.ask("activeCell")) === `'${sheetName}'!${address}`);
      await driver.pane.getByRole("heading", { name: `${address} · Fecha vencida` }).waitFor();
    }
    expect(await driver.pane.getByText(/^No se pudo/).count()).toBe(0);
  });

  test("Resaltar and Resumen por área, then save: marks, the right numbers, and nothing of the original lost", async () => {
    await driver.press("Resaltar");
    await driver.pane.getByText(/^Marcado a las/).waitFor();
    await driver.press("Resumen por área");
    await driver.pane.getByText(/^Resumen escrito a las/).waitFor();
    expect(await driver.ask("sheetNames")).toEqual([sheetName, summaryName]);

    const { name, bytes } = await driver.save("Guardar");
    expect(name).toBe(file);
    expect(lossesBetween(readSavedWorkbook(original), readSavedWorkbook(bytes))).toEqual([]);
    const sheet = sheetOf(bytes, sheetName);
    expect(sheet.conditionalFormats.filter(isOurs).length).toBeGreaterThan(0);
    expectOwnFormat(sheet);
    const summary = sheetOf(bytes, summaryName);
    expect(rowOf(summary, "Total")).toEqual(expect.arrayContaining([8, 6, 1]));
  });

  testWithLibreOffice("the saved file opens in LibreOffice with marks and summary", async () => {
    const { bytes } = await driver.save("Guardar");
    const converted = convertWithLibreOffice(bytes, "xlsx");
    expect(lossesBetween(readSavedWorkbook(original), readSavedWorkbook(converted))).toEqual([]);
    expect(sheetOf(converted, sheetName).conditionalFormats.some(isOurs)).toBe(true);
    expect(rowOf(sheetOf(converted, summaryName), "Total")).toEqual(expect.arrayContaining([8, 6, 1]));
  });

  test("Quitar marcas leaves none of our conditional formats, and the person's own one", async () => {
    await driver.press("Quitar marcas");
    await driver.pane.getByText(/^Marcas quitadas a las/).waitFor();
    const { bytes } = await driver.save("Guardar");
    const sheet = sheetOf(bytes, sheetName);
    expect(sheet.conditionalFormats.filter(isOurs)).toEqual([]);
    expectOwnFormat(sheet);
    expect(lossesBetween(readSavedWorkbook(original), readSavedWorkbook(bytes))).toEqual([]);
  });

  test("no script on the page or in the pane met a problem", () => {
    expect(driver.problems).toEqual([]);
  });
});
