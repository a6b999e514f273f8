import type { Frame, Page } from "playwright-core";
import type { Bench } from "../../tests/e2e/bench";

/** What a network and a processor are slowed down to. */
export interface Slowness {
  readonly bitsPerSecond: number;
  readonly latencyMilliseconds: number;
  readonly processorRate: number;
}

export interface LoadedFile {
  readonly path: string;
  /** As sent, without its headers. */
  readonly bytes: number;
  /** Milliseconds after the pane's page was asked for. */
  readonly from: number;
  readonly until: number;
}

export interface StartFigures {
  /** When the first text was painted. */
  readonly firstPaint: number;
  /** When the first screen was painted and its button took presses. */
  readonly usable: number;
  readonly files: readonly LoadedFile[];
}

const restMilliseconds = 3_000;
const button = "Revisar este libro";

/** Has the pane's page mark when its button can be pressed and has been painted. Text, because what tsx compiles calls what no page has. */
const marking = `if (location.pathname.endsWith("/taskpane.html")) {
  const observer = new MutationObserver(() => {
    const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "${button}");
    if (found === undefined || found.disabled || found.ariaDisabled === "true") return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("bench:usable")));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}`;

/** Before a page loads anything. */
export async function watchStart(page: Page): Promise<void> {
  await page.addInitScript({ content: marking });
}

async function slowDown(page: Page, slowness: Slowness): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowness.latencyMilliseconds,
    downloadThroughput: slowness.bitsPerSecond / 8,
    uploadThroughput: slowness.bitsPerSecond / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness.processorRate });
}

const read = (frame: Frame): Promise<StartFigures> =>
  frame.evaluate(() => {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return {
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
      usable: performance.getEntriesByName("bench:usable")[0]?.startTime ?? NaN,
      files: (entries as PerformanceResourceTiming[]) // as both types of entry are
        .map(({ name, encodedBodySize, startTime, responseEnd }) => ({
          path: new URL(name).pathname.slice(1),
          bytes: encodedBodySize,
          from: startTime,
          until: responseEnd,
        })),
    };
  });

/** Opens the pane in a fresh profile, once the workbook is there, and waits a while for what it loads for later. */
export async function measureStart(bench: Bench, slowness: Slowness | null): Promise<StartFigures> {
  const driver = await bench.open("?lang=es&pane=closed");
  const { page, pane } = driver;
  if (slowness !== null) await slowDown(page, slowness);
  await driver.ribbon.getByRole("button", { name: "Panel", exact: true }).click();
  await pane.getByRole("button", { name: button }).waitFor({ timeout: 120_000 });
  const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no page.");
  await frame.waitForFunction(() => performance.getEntriesByName("bench:usable").length > 0, undefined, {
    timeout: 120_000,
  });
  // What is loaded for later comes after the first screen.
  await page.waitForTimeout(restMilliseconds);
  const figures = await read(frame);
  await driver.close();
  return figures;
}
