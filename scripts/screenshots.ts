import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { startBench } from "../tests/e2e/bench";
import type { Bench } from "../tests/e2e/bench";
import { tourPane, tourQuery } from "../tests/e2e/pane-tour";
import { buildAddIn } from "./build-add-in";
import { buildWorkbench } from "./build-workbench";
import { projectFolder } from "./paths";
import { say, sayFailure } from "./say";

const readmePicture = join(projectFolder, "docs", "images", "workbench.png");

const manualPicture = (name: string) => join(projectFolder, "docs", "images", `manual-${name}.png`);

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The sample reviewed at the end of September 2015 and highlighted. */
async function takeReadmePicture(bench: Bench): Promise<void> {
  const driver = await bench.open("?lang=es", { viewport: { width: 1440, height: 900 } });
  await driver.press("Panel");
  await driver.pane.getByLabel("Fecha de corte", { exact: true }).fill("2015-09-30");
  await driver.press("Revisar");
  await driver.press("Resaltar");
  // The grid draws a frame later than it is told to.
  await driver.page.waitForTimeout(1000);
  // Off the ribbon, whose tips would cover the sheet.
  await driver.page.mouse.move(700, 5);
  mkdirSync(join(readmePicture, ".."), { recursive: true });
  await driver.page.screenshot({ path: readmePicture });
  await driver.close();
}

/** The pictures of the manual: the pane at 350 pixels, in Spanish, over dates that were pasted as texts. */
async function takeManualPictures(bench: Bench): Promise<void> {
  const query = "?lang=es&pane=350&file=imss-e006-2015-pegado.xlsx";
  const driver = await bench.open(query, { viewport: { width: 1366, height: 900 } });
  const { pane } = driver;
  const take = async (name: string) => {
    await driver.page.waitForTimeout(1000);
    await driver.paneFrame.screenshot({ path: manualPicture(name) });
  };
  const openPage = async (name: string) => {
    await pane.getByRole("button", { name: "Más opciones" }).click();
    await pane.getByRole("menuitem", { name }).click();
    await pane.getByRole("heading", { level: 1, name: name.replace("…", "") }).waitFor();
  };
  const back = () => pane.getByRole("button", { name: "Volver a la revisión" }).click();
  await pane.getByLabel("Fecha de corte", { exact: true }).fill("2015-09-30");
  await driver.press("Revisar");
  await pane.getByRole("region", { name: "Resultado" }).waitFor();
  await take("resultado");
  await pane.getByRole("button", { name: /Fecha escrita como texto/ }).click();
  await pane.getByRole("button", { name: /^E8/ }).last().click();
  await take("detalles");
  await pane.getByRole("button", { name: /^Corregir todas/ }).click();
  await take("correcciones");
  await back();
  await openPage("Configuración");
  await take("configuracion");
  await back();
  await openPage("Insertar plantilla…");
  await take("plantilla");
  await driver.close();
}

/** Every screen of the pane, at its widths, in its themes and languages. */
async function takePanePictures(bench: Bench, folder: string): Promise<void> {
  for (const language of ["es-MX", "en-US"] as const) {
    for (const width of [270, 350]) {
      for (const [look, media] of Object.entries(looks)) {
        const driver = await bench.open(tourQuery(language, width), {
          viewport: { width: 1366, height: 900 },
          ...media,
        });
        await tourPane(driver, language, async (screen) => {
          await driver.paneFrame.screenshot({ path: join(folder, `${language}-${width}-${look}-${screen}.png`) });
        });
        await driver.close();
      }
    }
  }
}

/** The pictures of the README and of the manual; with a folder as argument, also the pane at its widths, in its themes and languages. */
async function main([folder]: readonly string[]): Promise<void> {
  await buildAddIn();
  await buildWorkbench();
  const bench = await startBench();
  try {
    await takeReadmePicture(bench);
    await takeManualPictures(bench);
    say(`Written: ${readmePicture}`);
    if (folder !== undefined) {
      const target = resolve(process.env["INIT_CWD"] ?? process.cwd(), folder);
      mkdirSync(target, { recursive: true });
      await takePanePictures(bench, target);
      say(`Written: ${target}`);
    }
  } finally {
    await bench.close();
  }
}

main(process.argv.slice(2)).catch(sayFailure);
