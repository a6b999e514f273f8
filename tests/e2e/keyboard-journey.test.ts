import { startBench } from "./bench";
import type { Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;
let driver: WorkbenchDriver;

const spanish = {
  review: /^Revisar este libro$/,
  observations: /^\d+ observaciones/,
  warnings: /avisos?$/,
  textDate: /^Fecha escrita como texto/,
  all: /^Corregir todas las semejantes/,
  correct: /^Corregir 8 celdas$/,
  corrected: /^Corregido a las .* · 8 celdas$/,
  slip: /^Área escrita de dos formas/,
  justify: /^Justificar…$/,
  reason: "Razón",
  name: "Su nombre",
  save: /^Guardar justificación$/,
  justified: /^Justificada a las/,
  highlight: /^Resaltar$/,
  marked: /^Marcado a las/,
  summary: /^Resumen por área$/,
  written: /^Resumen escrito a las/,
} as const;

const english: Readonly<Record<keyof typeof spanish, RegExp | string>> = {
  review: /^Review this workbook$/,
  observations: /^\d+ observations/,
  warnings: /warnings?$/,
  textDate: /^Date written as text/,
  all: /^Correct all alike/,
  correct: /^Correct 8 cells$/,
  corrected: /^Corrected at .* · 8 cells$/,
  slip: /^Area written in two ways/,
  justify: /^Justify…$/,
  reason: "Reason",
  name: "Your name",
  save: /^Save justification$/,
  justified: /^Justified at/,
  highlight: /^Highlight$/,
  marked: /^Marked at/,
  summary: /^Summary by area$/,
  written: /^Summary written at/,
};

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await driver.page.keyboard.press(key);
};
const focused = () => driver.pane.locator(":focus");
/** What the focused element of the pane says, or is called; nothing where the focus is elsewhere. */
const textOfFocus = () =>
  driver.pane.locator("body").evaluate((body) => {
    const active = body.ownerDocument.activeElement;
    if (!(active instanceof HTMLElement) || active === body) return "";
    return (active.innerText || active.ariaLabel || active.tagName).trim();
  });

/** Goes on with Tab until what has the focus in the pane says this, or is labelled so. */
async function tabTo(wanted: RegExp | string): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < 60; count += 1) {
    await press("Tab");
    const field = typeof wanted === "string" ? driver.pane.getByLabel(wanted).and(focused()) : null;
    const text = await textOfFocus();
    passed.push(text.split("\n")[0] ?? "");
    if (wanted instanceof RegExp ? wanted.test(text) : (await field?.count()) === 1) return;
  }
  throw new Error(`Tab does not reach ${String(wanted)}; it passes ${passed.join(" | ")}.`);
}

/** Walks down the list until an entry or a heading says this. */
async function arrowTo(wanted: RegExp): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (wanted.test(await textOfFocus())) return;
    await press("ArrowDown");
    await driver.page.waitForTimeout(50);
  }
  throw new Error(`The arrows do not reach ${wanted.source}; they are at "${await textOfFocus()}".`);
}

const said = (words: RegExp | string) => driver.pane.getByText(words).first().waitFor();

test.each([
  ["es", spanish],
  ["en", english],
] as const)(
  "start, review, filter, go to a cell, correct all alike, justify, highlight, summary, without a mouse (%s)",
  async (language, words) => {
    const asText = (word: RegExp | string) => (typeof word === "string" ? word : word.source);
    const asPattern = (word: RegExp | string) => (typeof word === "string" ? new RegExp(word) : word);
    driver = await bench.open(`?lang=${language}&pane=350&file=imss-e006-2015-pegado.xlsx`);
    await driver.pane.getByRole("heading", { level: 1 }).waitFor();
    await press("F6");
    for (let count = 0; count < 4 && (await focused().count()) === 0; count += 1) await press("F6");
    await tabTo(words.review);
    await press("Enter");
    await said(words.observations);

    await tabTo(words.warnings);
    await press("Enter");
    await tabTo(words.textDate);
    await press("ArrowDown");
    const address = (await textOfFocus()).split("\n")[0] ?? "";
    await press("Enter");
    await driver.waitUntil(async () => (await driver.ask("activeCell")) === `'E-006'!${address}`);

    await said(words.all);
    await tabTo(words.all);
    await press("Enter");
    await said(words.correct);
    await tabTo(words.correct);
    await press("Enter");
    await said(words.corrected);
    expect(typeof (await driver.readCell("E-006", address))).toBe("number");

    await tabTo(asPattern(words.slip));
    await arrowTo(asPattern(words.slip));
    await press("ArrowDown");
    await press("Enter");
    await said(words.justify);
    await tabTo(words.justify);
    await press("Enter");
    // The form begins with the reason, and has the focus there.
    await driver.pane.getByLabel(asText(words.reason)).and(focused()).waitFor();
    await driver.page.keyboard.type("Nombre anterior del área");
    await tabTo(words.name);
    await driver.page.keyboard.type("Ana");
    await tabTo(words.save);
    await press("Enter");
    await said(words.justified);

    await tabTo(words.highlight);
    await press("Enter");
    await said(words.marked);
    await tabTo(words.summary);
    await press("Enter");
    await said(words.written);
    expect(driver.problems).toEqual([]);
    await driver.close();
  },
);
