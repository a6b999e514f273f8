import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { developmentCertificate } from "../../scripts/certificate";
import { projectFolder } from "../../scripts/paths";
import { officeJsAddress } from "../../scripts/security-policy";
import { serveWorkbench } from "../../scripts/serve-workbench";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import { tourPane, tourQuery } from "./pane-tour";
import type { WorkbenchDriver } from "./workbench-driver";

const microsoft = new URL(".", officeJsAddress.published).href;
const library = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");
const folder = mkdtempSync(join(tmpdir(), "revisor-asm-"));
const violations: string[] = [];
const requests: string[] = [];
let bench: Bench;
let driver: WorkbenchDriver;

/** Tells of every violation in any frame, and answers for Microsoft's network with the npm package's copy of office.js. */
async function watch(page: Page): Promise<void> {
  await page.exposeFunction("tellViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as unknown as { tellViolation: (text: string) => void }) // exposed by the line above
        .tellViolation(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  await page.route(`${microsoft}**`, (route) =>
    route.fulfill({
      path: join(library, new URL(route.request().url()).href.slice(microsoft.length).split("?")[0] ?? ""),
    }),
  );
  page.on("request", (request) => requests.push(request.url()));
}

beforeAll(async () => {
  const outFolder = join(folder, "dist");
  const args = ["-r", "tsx/cjs", "scripts/build.ts", "--base", "https://revisor.example.org/asm/", "--out", outFolder];
  execFileSync(process.execPath, args, { cwd: projectFolder, stdio: "pipe" });
  const certificate = await developmentCertificate();
  const server = await serveWorkbench({
    port: 0,
    ...certificate,
    built: { folder: outFolder, officeJs: "published" },
  });
  bench = await startBench({ server, prepare: watch });
  driver = await bench.open(tourQuery("es-MX", 350));
}, 400_000);

afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const paneUrl = () => driver.page.frames().find((frame) => frame.url().includes("/taskpane.html"));

describe("the published build, on every screen of the pane", () => {
  test("violates its security policy nowhere, and no script complains", async () => {
    const screens: string[] = [];
    await tourPane(driver, "es-MX", (screen) => {
      screens.push(screen);
      return Promise.resolve();
    });
    expect(screens.length).toBeGreaterThan(20);
    expect(violations).toEqual([]);
    expect(driver.problems).toEqual([]);
  }, 600_000);

  test("asks nobody but its own address, and Microsoft for office.js", () => {
    const elsewhere = requests.filter(
      (url) => !url.startsWith(`${bench.url}/`) && !url.startsWith(microsoft) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(requests).toContain(officeJsAddress.published);
    expect(requests.filter((url) => url.includes("/officejs/"))).toEqual([]);
  });

  test.each([
    [
      "an inline script",
      "script-src-elem inline",
      "document.head.append(Object.assign(document.createElement('script'), { text: '1' }))",
    ],
    [
      "a script from elsewhere",
      "script-src-elem https://elsewhere.example",
      "document.head.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' }))",
    ],
    [
      "a connection to elsewhere",
      "connect-src https://elsewhere.example",
      "fetch('https://elsewhere.example/').catch(() => undefined)",
    ],
    [
      "a picture from elsewhere",
      "img-src https://elsewhere.example",
      "new Image().src = 'https://elsewhere.example/a.png'",
    ],
    [
      "a frame",
      "frame-src https://elsewhere.example",
      "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' }))",
    ],
  ])("would refuse %s", async (_, told, script) => {
    violations.length = 0;
    await paneUrl()?.evaluate(script);
    await driver.waitUntil(() => Promise.resolve(violations.some((violation) => violation.startsWith(told))));
  });
});
