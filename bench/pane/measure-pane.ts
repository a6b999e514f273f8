import type { Frame } from "playwright-core";
import type { Bench } from "../../tests/e2e/bench";
import { cutOff, overdueWorkbook } from "./overdue-workbook";
import { frameFigures, type FrameFigures } from "./frames";
import { paneFrameOf } from "./separate-pane";
import { busy, longest, tasksBetween, timeOf, traced, type Thread } from "./trace";

/** Milliseconds; "own" times are of the pane's thread alone, without what others take from the processor. */
export interface ReviewFigures {
  readonly wall: number;
  readonly paneOwn: number;
  readonly workbenchOwn: number;
  /** Of the pane's tasks until all is done, what the workbook keeps included. */
  readonly longestTask: number;
  readonly tasksOver50: number;
}

export interface PaneFigures {
  readonly activities: number;
  readonly first: ReviewFigures;
  readonly again: ReviewFigures;
  readonly scroll: FrameFigures;
}

const blocked = 50;
const framesScrolled = 240;
const pixelsAFrame = 100;

/** Has the pane mark the click, the first entry of the list that is painted, and the end of all that a review does. */
function markReview(frame: Frame): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const painted = (name: string) =>
          requestAnimationFrame(() => setTimeout(() => performance.mark(`bench:${name}`)));
        addEventListener("click", () => performance.mark("bench:click"), { capture: true, once: true });
        let hasBegun = false;
        let hasResults = document.querySelector("[data-row]") !== null;
        const observer = new MutationObserver(() => {
          if (!hasResults && document.querySelector("[data-row]")) {
            hasResults = true;
            painted("results");
          }
          const isWorking = document.querySelector("[role=progressbar]") !== null;
          if (isWorking) hasBegun = true;
          if (!hasBegun || isWorking) return;
          observer.disconnect();
          painted("done");
          setTimeout(resolve, 1000);
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
  );
}

function reviewFigures({ pane, workbench }: { readonly pane: Thread; readonly workbench: Thread }): ReviewFigures {
  const click = timeOf(pane, "bench:click");
  const done = timeOf(pane, "bench:done");
  const hasResults = pane.marks.some(({ name }) => name === "bench:results");
  const shown = hasResults ? timeOf(pane, "bench:results") : done;
  const all = tasksBetween(pane, click, done);
  return {
    wall: shown - click,
    paneOwn: busy(tasksBetween(pane, click, shown)),
    workbenchOwn: busy(tasksBetween(workbench, click, shown)),
    longestTask: longest(all),
    tasksOver50: all.filter(({ milliseconds }) => milliseconds > blocked).length,
  };
}

/** Opens a workbook of so many activities, reviews it twice and scrolls through all that was found. */
export async function measurePane(bench: Bench, activities: number): Promise<PaneFigures> {
  const driver = await bench.open("?lang=es&pane=350", { viewport: { width: 1366, height: 900 } });
  const { page, pane } = driver;
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  await driver.openFile("vencidas.xlsx", overdueWorkbook(activities));
  await pane.getByLabel("Fecha de corte", { exact: true }).fill(cutOff);
  // The scripts that are not needed at first sight are there by the time someone has looked at the pane.
  await page.waitForTimeout(5000);
  const frame = paneFrameOf(page);

  const review = async () => {
    const threads = { pane: "bench:click", workbench: "bench:workbench" };
    const found = await traced(browser, threads, async () => {
      await page.evaluate(() => performance.mark("bench:workbench"));
      const done = markReview(frame);
      await pane.getByRole("button", { name: "Revisar", exact: true }).click();
      await done;
    });
    return reviewFigures(found);
  };
  const first = await review();
  const again = await review();

  await pane
    .getByRole("button", { name: /^Ver las/ })
    .first()
    .click();
  await pane.getByRole("listitem").nth(8).waitFor();
  const scrolled = await traced(browser, { pane: "bench:frame" }, () =>
    frame.evaluate(
      ([frames, pixels]) =>
        new Promise<void>((resolve) => {
          let left = frames ?? 0;
          const step = () => {
            performance.mark("bench:frame");
            window.scrollBy(0, pixels ?? 0);
            left -= 1;
            if (left > 0) requestAnimationFrame(step);
            else resolve();
          };
          requestAnimationFrame(step);
        }),
      [framesScrolled, pixelsAFrame],
    ),
  );
  await driver.close();
  return { activities, first, again, scroll: frameFigures(scrolled.pane) };
}
