import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../../scripts/paths";
import { markStyles } from "../../src/excel/mark-styles";
import { seriesColors, summaryStyles } from "../../src/excel/summary-styles";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import { sample } from "./workbooks";
import type { WorkbenchDriver } from "./workbench-driver";

const file = "imss-e006-2015.xlsx";
/** Pictures to be looked at; nothing reads them. */
const pictures = join(cacheFolder, "pictures");

let bench: Bench;
let driver: WorkbenchDriver;

/** How many pixels of the grid have each colour ("#RRGGBB"), as the browser itself reads its picture of the page. */
async function drawnColors(name: string): Promise<(color: string) => number> {
  // Off the ribbon, whose tips would cover the sheet. The grid draws a frame later than it is told to.
  await driver.page.mouse.move(700, 5);
  await driver.page.waitForTimeout(1000);
  const picture = await driver.page.getByRole("main").screenshot();
  writeFileSync(join(pictures, `${name}.png`), picture);
  const counts = await driver.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext("2d");
    drawing?.drawImage(bitmap, 0, 0);
    const data = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const found: Record<string, number> = {};
    for (let at = 0; at < data.length; at += 4) {
      const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const color = `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
      found[color] = (found[color] ?? 0) + 1;
    }
    return found;
  }, picture.toString("base64"));
  return (color) => counts[color] ?? 0;
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  bench = await startBench();
  // High enough for all eight activities.
  driver = await bench.open("?pane=closed", { viewport: { width: 1366, height: 1500 } });
  await driver.openFile(file, sample(file));
});

afterAll(async () => {
  await bench.close();
});

/** Six dates are overdue and their rows' first cells marked with them, one area is written in two ways, one result is a note. */
const leastFill = { error: 6 * 50 * 100, warning: 100 * 50, info: 100 * 50 } as const;
const severities = ["error", "warning", "info"] as const;
const colorsOf = (count: (color: string) => number) =>
  severities.flatMap((severity) => [count(markStyles[severity].fill), count(markStyles[severity].borderColor)]);

// Each step goes on from the one before, as a person does.
describe("what a person sees in the grid", () => {
  test("nothing of ours before; then the marked cells are filled and framed", async () => {
    const before = await drawnColors("before");
    expect(colorsOf(before)).toEqual([0, 0, 0, 0, 0, 0]);
    await driver.press("Panel");
    await driver.pane.getByLabel("Fecha de corte", { exact: true }).fill("2015-09-30");
    await driver.press("Revisar");
    await driver.press("Resaltar");
    await driver.pane.getByText(/^Marcado a las/).waitFor();
    const marked = await drawnColors("marked");
    for (const severity of severities) {
      const { fill, borderColor } = markStyles[severity];
      expect([severity, marked(fill) > leastFill[severity]]).toEqual([severity, true]);
      // Of lines of one pixel, whole, dashed or dotted.
      expect([severity, marked(borderColor) > 50]).toEqual([severity, true]);
    }
  });

  test("Quitar marcas leaves no pixel of them", async () => {
    await driver.press("Quitar marcas");
    await driver.pane.getByText(/^Marcas quitadas a las/).waitFor();
    const cleared = await drawnColors("cleared");
    expect(colorsOf(cleared)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("the summary is shown: its headings, key figures and total in their colours", async () => {
    await driver.press("Resumen por área");
    await driver.pane.getByText(/^Resumen escrito a las/).waitFor();
    expect(await driver.ask("activeCell")).toBe("'Resumen por área'!A1");
    const summary = await drawnColors("summary");
    for (const role of ["headings", "keyLabels", "totals"] as const)
      expect([role, summary(summaryStyles[role].fill ?? "") > 2000]).toEqual([role, true]);
    // The chart is not drawn here: the grid has none.
    expect(summary(seriesColors.overdue)).toBe(0);
  });

  test("no script on the page or in the pane met a problem", () => {
    expect(driver.problems).toEqual([]);
  });
});
