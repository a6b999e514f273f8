import type { Browser, Page } from "playwright-core";
import type { Bench } from "../../tests/e2e/bench";
import { frameFigures, ranked, type FrameFigures } from "../pane/frames";
import { busy, tasksBetween, timeOf, traced, type Thread } from "../pane/trace";
import { largeWorkbook, sheetName } from "./large-workbook";

/** Milliseconds: what passes for the person, and what of it the page's thread worked, without what others take from the processor. */
export interface Span {
  readonly wall: number;
  readonly own: number;
}

export interface WorkbenchFigures {
  readonly rows: number;
  readonly bytes: number;
  readonly open: Span;
  readonly scroll: FrameFigures;
  /** Medians of several edits: from Enter until the new text is painted. */
  readonly edit: Span;
  readonly save: Span;
}

/** On a machine that has much else to do. */
const patience = 1_800_000;
const edits = 5;
const framesScrolled = 120;
const pixelsAFrame = 100;
/** Inside of B4 at the size of a fresh grid, measured from the grid's corner; row and column headings, name box and formula bar are part of it. */
const cell = { x: 160, y: 120 };

const from = "bench:from";
const to = "bench:to";

function spanOf(thread: Thread): Span {
  const [begun, ended] = [timeOf(thread, from), timeOf(thread, to)];
  return { wall: ended - begun, own: busy(tasksBetween(thread, begun, ended)) };
}

/** What tells that it is done: the beginning of what the status line says, or what a cell holds. */
type Outcome =
  { readonly begins: string } | { readonly sheetName: string; readonly address: string; readonly text: string };

/** Has the page mark when an event comes, and when what it leads to is painted. */
async function marked(page: Page, event: string, outcome: Outcome): Promise<() => Promise<void>> {
  await page.evaluate(
    ({ event, outcome, begin, end }) => {
      const holds = () =>
        "begins" in outcome
          ? document.querySelector("footer [role=status]")?.textContent.startsWith(outcome.begins) === true
          : window.workbench?.readCell(outcome.sheetName, outcome.address) === outcome.text;
      let isBegun = false;
      addEventListener(
        event,
        () => {
          performance.mark(begin);
          isBegun = true;
        },
        { capture: true, once: true },
      );
      document.body.dataset["bench"] = "waiting";
      const look = () => {
        if (!isBegun || !holds()) return void requestAnimationFrame(look);
        requestAnimationFrame(() =>
          setTimeout(() => {
            performance.mark(end);
            document.body.dataset["bench"] = "done";
          }),
        );
      };
      requestAnimationFrame(look);
    },
    { event, outcome, begin: from, end: to },
  );
  return async () => {
    await page.waitForFunction(() => document.body.dataset["bench"] === "done", undefined, { timeout: patience });
  };
}

async function measured(browser: Browser, page: Page, event: string, outcome: Outcome, act: () => Promise<void>) {
  const { page: thread } = await traced(browser, { page: from }, async () => {
    const done = await marked(page, event, outcome);
    await act();
    await done();
  });
  return spanOf(thread);
}

/** Types a text into the same cell and measures from Enter. */
async function editOnce(browser: Browser, page: Page, at: number): Promise<Span> {
  const text = `Texto ${at}`;
  await page.getByRole("main").click({ position: cell });
  const address = await page.evaluate(() => window.workbench?.activeCell().split("!").at(-1) ?? "");
  await page.keyboard.type(text);
  return measured(browser, page, "keydown", { sheetName, address, text }, () => page.keyboard.press("Enter"));
}

/** Turns the wheel over the grid, a step in each frame. */
async function scroll(browser: Browser, page: Page): Promise<FrameFigures> {
  const { page: thread } = await traced(browser, { page: "bench:frame" }, () =>
    page.evaluate(
      ([frames = 0, pixels = 0]) =>
        new Promise<void>((resolve) => {
          const canvases = [...document.querySelectorAll<HTMLCanvasElement>("main canvas")];
          const grid = canvases.sort((one, other) => other.clientHeight - one.clientHeight)[0];
          const { left, top } = grid?.getBoundingClientRect() ?? { left: 0, top: 0 };
          const place = { clientX: left + 200, clientY: top + 200, bubbles: true, cancelable: true };
          let remaining = frames;
          const step = () => {
            performance.mark("bench:frame");
            grid?.dispatchEvent(new WheelEvent("wheel", { deltaY: pixels, ...place }));
            remaining -= 1;
            if (remaining > 0) requestAnimationFrame(step);
            else resolve();
          };
          requestAnimationFrame(step);
        }),
      [framesScrolled, pixelsAFrame],
    ),
  );
  // What is under the pointer now tells that the grid has gone along.
  await page.getByRole("main").click({ position: cell });
  const row = Number((await page.evaluate(() => window.workbench?.activeCell() ?? "")).match(/\d+$/)?.[0]);
  if (!(row > 100)) throw new Error(`The grid was scrolled to row ${row} only.`);
  return frameFigures(thread);
}

/** Opens a workbook of so many rows, edits it, scrolls and saves. */
export async function measureWorkbench(bench: Bench, rows: number): Promise<WorkbenchFigures> {
  const driver = await bench.open("?lang=es&pane=closed", { viewport: { width: 1366, height: 900 } });
  const { page } = driver;
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  const bytes = await largeWorkbook(rows);
  const name = `libro-${rows}.xlsx`;
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  const open = await measured(browser, page, "change", { begins: "Se abrió «libro-" }, () =>
    page.locator("input[type=file]").setInputFiles(file),
  );
  await page.waitForTimeout(3000);
  const spans: Span[] = [];
  for (let at = 0; at < edits; at += 1) spans.push(await editOnce(browser, page, at));
  const median = (of: (span: Span) => number) => ranked(spans.map(of)).median;
  const edit = { wall: median(({ wall }) => wall), own: median(({ own }) => own) };
  const scrolled = await scroll(browser, page);
  const save = await measured(browser, page, "click", { begins: "Se guardó" }, () =>
    page.getByRole("banner").getByRole("button", { name: "Guardar", exact: true }).click(),
  );
  await driver.close();
  return { rows, bytes: bytes.length, open, scroll: scrolled, edit, save };
}
