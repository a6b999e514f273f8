import type { Page } from "playwright-core";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import { sample } from "./workbooks";
import { readSavedWorkbook } from "../support/independent-xlsx";

/** What was asked of other machines than this one. */
const elsewhere: string[] = [];
const failed: string[] = [];
let bench: Bench;

const isLocal = (address: string): boolean =>
  /^(data|blob|about):/.test(address) || new URL(address).hostname === "localhost";

/** Lets nothing through to another machine, as if the cable were pulled out, and tells of what failed. */
async function cutOff(page: Page): Promise<void> {
  await page.context().route(
    (address) => !isLocal(address.href),
    async (route) => {
      elsewhere.push(route.request().url());
      await route.abort("internetdisconnected");
    },
  );
  page.on("requestfailed", (request) => {
    // A download is a request that the page itself gives up.
    if (!request.url().startsWith("blob:")) failed.push(`${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${response.url()} ${response.status()}`);
  });
}

beforeAll(async () => {
  bench = await startBench({ prepare: cutOff });
});

afterAll(async () => {
  await bench.close();
});

test("without a network a file is opened, reviewed, marked and saved, and no other machine is asked for anything", async () => {
  const driver = await bench.open("?lang=es&pane=closed");
  // A request to another machine would be noticed.
  const probe = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  expect(
    await driver.page.evaluate(
      (url) =>
        fetch(url, { mode: "no-cors" }).then(
          () => "came",
          () => "failed",
        ),
      probe,
    ),
  ).toBe("failed");
  expect(elsewhere.splice(0)).toEqual([probe]);
  expect(failed.splice(0)).toEqual([expect.stringContaining(probe)]);
  const problems = driver.problems.length;

  await driver.openFile("avance.xlsx", sample("avance-con-defectos.xlsx"));
  await driver.press("Panel");
  await driver.pane.getByLabel("Fecha de corte", { exact: true }).fill("2015-09-30");
  await driver.press("Revisar");
  await driver.pane.getByRole("region", { name: "Resultado" }).waitFor();
  await driver.press("Resaltar");
  await driver.pane.getByText(/^Marcado a las/).waitFor();
  const { bytes } = await driver.save("Guardar");
  expect(readSavedWorkbook(bytes).sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(true);

  expect(elsewhere).toEqual([]);
  expect(failed).toEqual([]);
  expect(driver.problems.slice(problems)).toEqual([]);
  await driver.close();
});
