import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Page, Request, Route } from "playwright-core";
import ts from "typescript";
import { filesIn } from "../../scripts/built-files";
import { projectFolder } from "../../scripts/paths";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import { builtScripts } from "./built-scripts";
import type { WorkbenchDriver } from "./workbench-driver";

const scripts = builtScripts();
const first = scripts.filter(({ isFirst }) => isFirst);
const later = scripts.filter(({ isFirst }) => !isFirst);

const holding = (module: string) => later.filter(({ modules }) => modules.has(module));

/** The modules that a source loads by `import()`. */
function importedLater(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(projectFolder, file), "utf8"), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) found.push(posix.join(posix.dirname(file), name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = filesIn(join(projectFolder, "src"))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => `src/${path}`);

const fileOf = (module: string) => sources.find((path) => path.replace(/\.tsx?$/, "") === module) ?? module;

describe("the first screen's script", () => {
  test("holds nothing of what is loaded by import(): each such module is in a script of its own", () => {
    const modules = [...new Set(sources.flatMap(importedLater).map(fileOf))];
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.filter((module) => first.some((script) => script.modules.has(module)))).toEqual([]);
    expect(modules.filter((module) => holding(module).length === 0)).toEqual([]);
  });

  test.each([
    ["the settings", "src/taskpane/components/pages/SettingsPage.tsx", ["src/messages/pane-settings-es-MX.ts"]],
    ["the history and its chart", "src/taskpane/components/team/TrendChart.tsx", ["src/operations/run-of-review.ts"]],
    ["the calendar", "src/taskpane/components/CutOffCalendar.tsx", ["node_modules/@fluentui/react-calendar-compat/"]],
    ["the summary's chart", "src/excel/summary-drawings.ts", ["src/core/summary-layout.ts"]],
    ["gathering", "src/taskpane/components/pages/GatherPage.tsx", ["src/excel/gather.ts"]],
    ["what the workbook keeps", "src/excel/team-schema.ts", ["node_modules/zod/"]],
    ["the list of observations", "src/taskpane/components/IssueRows.tsx", ["node_modules/@tanstack/"]],
    ["reading and the rules", "src/core/rules/index.ts", ["src/core/find-tables.ts", "src/excel/snapshot.ts"]],
  ])("holds nothing of %s", (_what, module, others) => {
    const begins = [module, ...others];
    const inFirst = first.flatMap(({ modules }) =>
      [...modules].filter((name) => begins.some((begin) => name.startsWith(begin))),
    );
    expect(inFirst).toEqual([]);
    for (const begin of begins)
      expect(later.some(({ modules }) => [...modules].some((name) => name.startsWith(begin)))).toBe(true);
  });
});

const nameIn = (url: string) => new URL(url).pathname.slice(1);
const isLater = (url: string) => later.some(({ name }) => name === nameIn(url));

async function withBench(prepare: (page: Page) => Promise<void>, use: (driver: WorkbenchDriver) => Promise<void>) {
  const bench: Bench = await startBench({ prepare });
  try {
    const driver = await bench.open("?lang=es");
    await use(driver);
    expect(driver.problems).toEqual([]);
  } finally {
    await bench.close();
  }
}

describe("the pane in the workbench", () => {
  test("shows its first screen and takes a press while no other script has come; then does what was asked for", async () => {
    const held: Route[] = [];
    let isHeld = true;
    const hold = async (page: Page) => {
      await page.route(
        (url) => isLater(url.href),
        async (route) => {
          if (isHeld) held.push(route);
          else await route.continue();
        },
      );
    };
    await withBench(hold, async ({ page, pane }) => {
      const start = pane.getByRole("button", { name: "Revisar este libro" });
      await start.click();
      await page.waitForTimeout(500);
      expect(held.length).toBeGreaterThan(0);
      expect(await pane.getByRole("region", { name: "Resultado" }).count()).toBe(0);
      isHeld = false;
      for (const route of held) await route.continue();
      await pane.getByRole("region", { name: "Resultado" }).waitFor();
    });
  });

  test("runs the scripts of a page when it is opened, not before; that of gathering is not even asked for", async () => {
    const asked = new Set<string>();
    const note = (page: Page) => {
      page.on("request", (request: Request) => asked.add(nameIn(request.url())));
      return Promise.resolve();
    };
    await withBench(note, async ({ page, pane }) => {
      /** The scripts that have run, by what webpack's own runtime remembers of them. */
      const run = async (): Promise<string[]> => {
        const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
        const ids = await frame?.evaluate(() => {
          const { webpackChunkrevisor_asm: chunks = [] } = window as unknown as {
            readonly webpackChunkrevisor_asm?: readonly (readonly [readonly (number | string)[]])[]; // its documented global
          };
          return chunks.flatMap(([of]) => of.map(String));
        });
        return (ids ?? []).flatMap((id) => later.find(({ name }) => name.startsWith(`${id}.`))?.name ?? []);
      };
      const openPage = async (name: string) => {
        await pane.getByRole("button", { name: "Más opciones" }).click();
        await pane.getByRole("menuitem", { name }).click();
        await pane.getByRole("heading", { level: 1, name: name.replace("…", "") }).waitFor();
      };
      const namesOf = (module: string) => holding(module).map(({ name }) => name);
      const opened = async (module: string, open: () => Promise<void>) => {
        const names = namesOf(module);
        const hasRun = async () => (await run()).filter((name) => names.includes(name));
        expect(await hasRun()).toEqual([]);
        await open();
        expect((await hasRun()).sort()).toEqual(names);
      };
      await pane.getByRole("button", { name: "Revisar este libro" }).click();
      await pane.getByRole("region", { name: "Resultado" }).waitFor();
      expect(await run()).toEqual(expect.arrayContaining(namesOf("src/core/rules/index.ts")));

      await opened("src/taskpane/components/CutOffCalendar.tsx", async () => {
        await pane.getByRole("button", { name: "Calendario" }).click();
        await pane.getByRole("grid").first().waitFor();
        await pane.locator("[role=dialog] :focus").waitFor();
        await page.keyboard.press("Escape");
      });
      const back = () => pane.getByRole("button", { name: "Volver a la revisión" }).click();
      const pages = [
        ["Configuración", "SettingsPage"],
        ["Historial de revisiones", "HistoryPage"],
        ["Insertar plantilla…", "TemplatePage"],
      ] as const;
      for (const [name, component] of pages) {
        await opened(`src/taskpane/components/pages/${component}.tsx`, () => openPage(name));
        await back();
      }
      const gathering = namesOf("src/taskpane/components/pages/GatherPage.tsx");
      expect(gathering.filter((name) => asked.has(name))).toEqual([]);
      await opened("src/taskpane/components/pages/GatherPage.tsx", () => openPage("Reunir libros…"));
      expect(gathering.filter((name) => !asked.has(name))).toEqual([]);
    });
  });

  test("says so where a part does not come, as after a new version was published, and begins anew", async () => {
    let isGone = false;
    const refuse = async (page: Page) => {
      await page.route(
        (url) => isLater(url.href) && isGone,
        (route) => route.fulfill({ status: 404, contentType: "text/html", body: "" }),
      );
    };
    const bench = await startBench({ prepare: refuse });
    try {
      const { pane } = await bench.open("?lang=es");
      const start = pane.getByRole("button", { name: "Revisar este libro" });
      await start.waitFor();
      isGone = true;
      await pane.getByRole("button", { name: "Más opciones" }).click();
      await pane.getByRole("menuitem", { name: "Reunir libros…" }).click();
      await pane.getByText("No se pudo cargar una parte del panel").waitFor();
      isGone = false;
      await pane.getByRole("button", { name: "Cargar el panel de nuevo" }).click();
      await start.click();
      await pane.getByRole("region", { name: "Resultado" }).waitFor();
    } finally {
      await bench.close();
    }
  });
});
