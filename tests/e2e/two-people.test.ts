import type { FrameLocator, Locator } from "playwright-core";
import { readSavedWorkbook } from "../support/independent-xlsx";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

const sheetName = "E-006";
const summaryName = "Resumen por área";

let bench: Bench;
let driver: WorkbenchDriver;

beforeAll(async () => {
  bench = await startBench();
  driver = await bench.open("?panes=2&delay=150&pane=300");
});

afterAll(async () => {
  await bench.close();
});

const both = (work: (pane: FrameLocator) => Promise<unknown>) =>
  Promise.all([driver.pane, driver.colleaguesPane].map(work));
const pressIn = (pane: FrameLocator, name: string) => pane.getByRole("button", { name, exact: true }).first().click();
const figuresOf = (pane: FrameLocator) => pane.getByRole("region", { name: "Resultado" });

/** Two people have two keyboards; the browser has one, and a field takes what was typed when it is left. */
async function oneAfterTheOther(work: (pane: FrameLocator) => Promise<unknown>): Promise<void> {
  await work(driver.pane);
  await work(driver.colleaguesPane);
}

async function setCutOff(pane: FrameLocator): Promise<void> {
  const field = pane.getByLabel("Fecha de corte", { exact: true });
  await field.fill("30/09/2015");
  await field.press("Tab");
}

async function review(pane: FrameLocator): Promise<void> {
  await pane
    .getByRole("button", { name: /^Revisar( de nuevo)?$/ })
    .first()
    .click();
  await figuresOf(pane).getByText("8 aspectos · 8 actividades").waitFor();
}

/** Says why the observation with this number among those that are overdue is accepted. */
async function fillReason(pane: FrameLocator, number: number, name: string): Promise<Locator> {
  await pane
    .getByRole("button", { name: /días de atraso/ })
    .nth(number)
    .click();
  await pressIn(pane, "Justificar…");
  const form = pane.getByRole("form", { name: "Justificar" });
  await form.getByLabel("Razón").fill(`Prórroga que pidió ${name}`);
  await form.getByLabel("Su nombre").fill(name);
  return form;
}

async function save(pane: FrameLocator, form: Locator): Promise<void> {
  await form.getByRole("button", { name: "Guardar justificación" }).click();
  await pane
    .getByText(/^Justificada a las/)
    .first()
    .waitFor();
}

async function saved() {
  const { bytes } = await driver.save("Guardar");
  return readSavedWorkbook(bytes);
}

const ours = (formats: readonly { readonly formula?: string | null }[]) =>
  formats.filter(({ formula }) => formula?.includes("revisor-asm:") ?? false);

// Each step goes on from the one before, as two people do.
describe("two people on one workbook, with the way to it slow and uneven", () => {
  test("each has a pane of their own, and both review at once", async () => {
    await both((pane) => pane.getByRole("heading", { name: "Revisor ASM" }).first().waitFor());
    await oneAfterTheOther(setCutOff);
    await both(review);
  });

  test("both justify at once: both justifications are kept", async () => {
    const [first, second] = [
      await fillReason(driver.pane, 0, "Ana"),
      await fillReason(driver.colleaguesPane, 1, "Luis"),
    ];
    await Promise.all([save(driver.pane, first), save(driver.colleaguesPane, second)]);
    const kept = (await saved()).settings.get("revisor-asm.justifications") ?? "";
    expect(kept).toContain("Prórroga que pidió Ana");
    expect(kept).toContain("Prórroga que pidió Luis");
  });

  test("both mark at once: each cell is marked once", async () => {
    await both(review);
    await both(async (pane) => {
      await pressIn(pane, "Resaltar");
      await pane
        .getByText(/^Marcado a las/)
        .first()
        .waitFor();
    });
    const formats = ours((await saved()).sheets.find(({ name }) => name === sheetName)?.conditionalFormats ?? []);
    expect(formats.length).toBeGreaterThan(0);
    expect(new Set(formats.map(({ formula }) => formula)).size).toBe(formats.length);
  });

  test("what one types raises the banner at the other, and takes them nowhere", async () => {
    await driver.clickGrid(300, 250);
    await driver.page.keyboard.type("Otra actividad");
    await driver.page.keyboard.press("Enter");
    const banner = /^Otra persona cambió (la hoja|el libro)/;
    await driver.colleaguesPane.getByText(banner).first().waitFor();
    expect(await driver.pane.getByText(banner).count()).toBe(0);
    expect(await driver.colleaguesPane.getByRole("dialog").count()).toBe(0);
  });

  test("both write the summary at once: there is one, and it is whole", async () => {
    await both(async (pane) => {
      await pressIn(pane, "Resumen por área");
      await pane
        .getByText(/^Resumen (escrito|actualizado) a las/)
        .first()
        .waitFor();
    });
    const { sheets, settings } = await saved();
    expect(sheets.map(({ name }) => name)).toEqual([sheetName, summaryName]);
    const summary = sheets.find(({ name }) => name === summaryName);
    expect([...(summary?.values.values() ?? [])]).toEqual(expect.arrayContaining(["Total"]));
    expect([...(summary?.values.values() ?? [])].some((value) => /incomplet|no se pudo/iu.test(String(value)))).toBe(
      false,
    );
    expect([...settings.keys()].filter((key) => key.includes("writing"))).toEqual([]);
  });

  test("both clear at once: no mark is left, and whoever comes second finds none", async () => {
    await both(async (pane) => {
      await pressIn(pane, "Quitar marcas");
      await pane
        .getByText(/^(Marcas quitadas a las|No había marcas)/)
        .first()
        .waitFor();
    });
    const { sheets } = await saved();
    expect(ours(sheets.flatMap(({ conditionalFormats }) => conditionalFormats))).toEqual([]);
  });

  test("the other closes the workbook; it stays open here", async () => {
    await driver.page.getByRole("button", { name: "Cerrar el panel de la otra persona" }).click();
    await driver.page.locator(".pane.is-colleagues").waitFor({ state: "hidden" });
    await review(driver.pane);
    expect(driver.problems).toEqual([]);
  });
});
