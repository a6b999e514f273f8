import { readSavedWorkbook } from "../support/independent-xlsx";
import { filesOf, programmesOf } from "../support/gathered-files";
import { startBench, type Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const programmes = programmesOf(2);
const names = programmes.map(({ fileName }) => fileName);
const starts = names.map((name) => name.slice(0, 5));

let bench: Bench;
let driver: WorkbenchDriver;

beforeAll(async () => {
  bench = await startBench();
  driver = await bench.open();
});

afterAll(async () => {
  await bench.close();
});

// Each step goes on from the one before, as a person does.
describe("workbooks that are brought together", () => {
  test("the page opens from the menu by the keyboard alone, with a way back", async () => {
    const { page, pane } = driver;
    await pane.getByRole("button", { name: "Más opciones" }).focus();
    await page.keyboard.press("Enter");
    const item = pane.getByRole("menuitem", { name: "Reunir libros…" });
    await item.waitFor();
    for (let tries = 0; tries < 12 && !(await item.evaluate((one) => one === document.activeElement)); tries += 1)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "Reunir libros" }).waitFor();
    await page.keyboard.press("Tab");
    expect(
      await pane.getByRole("button", { name: "Elegir libros…" }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  test("each file has its outcome, and one that is no workbook takes nothing away from the others", async () => {
    const { page, pane } = driver;
    const files = await filesOf(programmes);
    const chosen = await Promise.all(
      files.map(async ({ name, read }) => ({ name, mimeType: xlsx, buffer: Buffer.from(await read()) })),
    );
    const broken = { name: "minuta.xlsx", mimeType: xlsx, buffer: Buffer.from("%PDF-1.4 no es un libro") };
    await pane.getByLabel("Libros por reunir").setInputFiles([...chosen, broken]);
    await pane.getByText(/^3 libros elegidos: /).waitFor();
    await pane.getByRole("button", { name: "Reunir", exact: true }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("2 hojas reunidas de 2 de 3 libros.").waitFor({ timeout: 60_000 });
    const told = await pane.getByRole("listitem").allInnerTexts();
    for (const name of names)
      expect(told.filter((text) => text.includes(name))).toEqual([expect.stringMatching(/Se trajo la hoja «S-/)]);
    expect(told.filter((text) => text.includes("minuta.xlsx"))).toEqual([
      expect.stringContaining("No es un libro .xlsx; no se trajo nada."),
    ]);
    const all = await driver.ask("sheetNames");
    for (const start of starts) expect(all.filter((name) => name.startsWith(start))).toHaveLength(1);
    expect(all.filter((name) => /minuta|Catálogo/.test(name))).toEqual([]);
  });

  test("the summary tells from which workbook each activity comes", async () => {
    const { page, pane } = driver;
    await pane.getByRole("button", { name: "Revisar el libro reunido" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Resumen por área", exact: true }).click();
    await pane
      .getByText(/^Resumen escrito|^Resumen actualizado|«Resumen por área/)
      .first()
      .waitFor({ timeout: 60_000 });
    const saved = readSavedWorkbook((await driver.save("Guardar")).bytes);
    const summary = saved.sheets.find(({ name }) => name.startsWith("Resumen por área"));
    const texts = [...(summary?.values.values() ?? [])].map(String);
    for (const name of names)
      expect(texts.filter((text) => text.includes(name.replace(".xlsx", ""))).length).toBeGreaterThan(0);
    expect(driver.problems).toEqual([]);
  });
});
