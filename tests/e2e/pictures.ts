import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { projectFolder } from "../../scripts/paths";
import type { Bench } from "./bench";

/** A picture of the README or of the manual, at the moment in which it is to be taken. */
export interface Picture {
  /** Of the file in docs/images, without its ending. */
  readonly name: string;
  /** What someone who hears it reads: the texts and parts that are in sight. */
  readonly shown: string;
  take(path: string): Promise<void>;
}

type Visit = (picture: Picture) => Promise<void>;

export const picturesFolder = join(projectFolder, "docs", "images");

/** What the pictures showed when they were taken. */
export const shownFile = join(picturesFolder, "shown.txt");

export const shownBefore = (): string => readFileSync(shownFile, "utf8");

/** The text that is kept of all pictures. */
export const textOf = (pictures: readonly Pick<Picture, "name" | "shown">[]): string =>
  pictures.map(({ name, shown }) => `== ${name}\n${shown}\n`).join("\n");

/** The time of day is another whenever a picture is taken. */
const withoutTime = (text: string) => text.replace(/\b\d{1,2}:\d{2}\b/g, "hh:mm");

async function shownIn(...parts: readonly Locator[]): Promise<string> {
  const texts: string[] = [];
  for (const part of parts) texts.push(await part.ariaSnapshot());
  return withoutTime(texts.join("\n"));
}

/** The sample reviewed at the end of September 2015 and highlighted. */
async function visitWorkbench(bench: Bench, visit: Visit): Promise<void> {
  const driver = await bench.open("?lang=es", { viewport: { width: 1440, height: 900 } });
  const { page, pane, ribbon } = driver;
  await driver.press("Panel");
  await pane.getByLabel("Fecha de corte", { exact: true }).fill("2015-09-30");
  await driver.press("Revisar");
  await driver.press("Resaltar");
  await pane.getByText(/^Marcado a las/).waitFor();
  // The grid draws a frame later than it is told to.
  await page.waitForTimeout(1000);
  // Off the ribbon, whose tips would cover the sheet.
  await page.mouse.move(700, 5);
  await visit({
    name: "workbench",
    shown: await shownIn(ribbon, pane.locator("body")),
    take: async (path) => {
      await page.screenshot({ path });
    },
  });
  await driver.close();
}

/** The pictures of the manual: the pane at 350 pixels, in Spanish, over dates that were pasted as texts. */
async function visitManual(bench: Bench, visit: Visit): Promise<void> {
  const query = "?lang=es&pane=350&file=imss-e006-2015-pegado.xlsx";
  const driver = await bench.open(query, { viewport: { width: 1366, height: 900 } });
  const { page, pane, paneFrame } = driver;
  const stop = async (name: string) => {
    await page.waitForTimeout(1000);
    await visit({
      name: `manual-${name}`,
      shown: await shownIn(pane.locator("body")),
      take: async (path) => {
        await paneFrame.screenshot({ path });
      },
    });
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
  await stop("resultado");
  await pane.getByRole("button", { name: /Fecha escrita como texto/ }).click();
  await pane.getByRole("button", { name: /^E8/ }).last().click();
  await stop("detalles");
  await pane.getByRole("button", { name: /^Corregir todas/ }).click();
  await stop("correcciones");
  await back();
  await openPage("Configuración");
  await stop("configuracion");
  await back();
  await openPage("Insertar plantilla…");
  await stop("plantilla");
  await driver.close();
}

/** Brings up what each picture of README and manual shows, and stops at each. */
export async function visitPictures(bench: Bench, visit: Visit): Promise<void> {
  await visitWorkbench(bench, visit);
  await visitManual(bench, visit);
}
