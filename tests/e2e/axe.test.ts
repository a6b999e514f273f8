import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import { tourPane, tourQuery } from "./pane-tour";
import { wordsBeyondEdge } from "./words-beyond-edge";

// The same axe that judges the components.
const fromJestAxe = createRequire(require.resolve("jest-axe"));
const source = readFileSync(fromJestAxe.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    readonly axe: { readonly run: (context: typeof withoutEnds, options: RunOptions) => Promise<AxeResults> };
  }
}

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench.close();
});

/** Tabster marks the ends of what keeps the focus with elements that pass it on at once (Fluent's `data-tabster-dummy`). */
const withoutEnds = { exclude: [["[data-tabster-dummy]"]] };

const told = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );

test("no screen of the pane violates a rule of axe, in light and in dark, or has words beyond its sides", async () => {
  const driver = await bench.open(tourQuery("es-MX", 270));
  const screens: string[] = [];
  const violations: string[] = [];
  const beyond: string[] = [];
  await tourPane(driver, "es-MX", async (screen) => {
    screens.push(screen);
    // Further down on the same page there is nothing else to be judged.
    if (/-\d$/.test(screen)) return;
    const body = driver.pane.locator("body");
    beyond.push(...(await wordsBeyondEdge(body)).map((words) => `${screen}: ${words}`));
    await body.evaluate((element, script) => {
      // The pane's page refuses inline scripts; what the test brings is evaluated from outside.
      if (!("axe" in window)) (0, eval)(script);
    }, source);
    for (const colorScheme of ["light", "dark"] as const) {
      await driver.page.emulateMedia({ colorScheme });
      // Colours pass over into those of the other theme.
      await driver.page.waitForTimeout(400);
      const options: RunOptions = {
        resultTypes: ["violations"],
        // Menus and the calendar open over the page, outside of its landmarks.
        rules: { region: { enabled: false } },
        // A theme changes colours and nothing else.
        ...(colorScheme === "dark" ? { runOnly: ["color-contrast", "link-in-text-block"] } : {}),
      };
      const results = await body.evaluate((_, [context, chosen]) => window.axe.run(context, chosen), [
        withoutEnds,
        options,
      ] as const);
      violations.push(...told(results).map((violation) => `${screen}, ${colorScheme}: ${violation}`));
    }
    await driver.page.emulateMedia({ colorScheme: "light" });
  });
  expect(violations).toEqual([]);
  expect(beyond).toEqual([]);
  expect(new Set(screens).size).toBeGreaterThan(20);
  expect(driver.problems).toEqual([]);
  await driver.close();
}, 600_000);
