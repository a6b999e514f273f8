import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { developmentCertificate } from "../../scripts/certificate";
import { findBrowser } from "../../scripts/find-browser";
import type { RunningServer } from "../../scripts/serve";
import { serveWorkbench } from "../../scripts/serve-workbench";
import { WorkbenchDriver } from "./workbench-driver";

const flags = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--no-first-run",
  "--lang=es-MX",
];

/** The installed browser, without a window. Throws where there is none. */
function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No Chromium, Chrome or Edge is installed.");
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...flags, ...asRoot] });
}

/** The built workbench on a server of its own, and a browser that looks at it. */
export interface Bench {
  readonly url: string;
  /** Opens the page ("?lang=en") in a fresh profile, and waits until its workbook is open. */
  open(query?: string, options?: BrowserContextOptions): Promise<WorkbenchDriver>;
  /** Opens the page without waiting for a workbook. */
  openRaw(query: string): Promise<Page>;
  close(): Promise<void>;
}

export interface BenchOptions {
  /** What serves the page; by default the built add-in in the built workbench. */
  readonly server?: RunningServer;
  /** Called with each new page before it loads anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Problems that a page's scripts met, for the test to fail on. */
function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${message.text()} ${message.location().url}`);
  });
  return problems;
}

export async function startBench(options: BenchOptions = {}): Promise<Bench> {
  const server = options.server ?? (await serveWorkbench({ port: 0, ...(await developmentCertificate()) }));
  const browser = await launchBrowser();
  const newPage = async (query: string, contextOptions: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1366, height: 768 },
      acceptDownloads: true,
      // Where the people are whom the add-in is for; the browser's own date fields go by it.
      locale: new URLSearchParams(query).get("lang")?.startsWith("en") === true ? "en-US" : "es-MX",
      timezoneId: "America/Mexico_City",
      ...contextOptions,
    });
    const page = await context.newPage();
    await options.prepare?.(page);
    return page;
  };
  return {
    url: server.url,
    async openRaw(query) {
      const page = await newPage(query);
      await page.goto(`${server.url}/workbench/${query}`);
      return page;
    },
    async open(query = "", contextOptions = {}) {
      const page = await newPage(query, contextOptions);
      const problems = collectProblems(page);
      await page.goto(`${server.url}/workbench/${query}`);
      const driver = new WorkbenchDriver(page, problems);
      await driver.waitUntilOpen();
      return driver;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
