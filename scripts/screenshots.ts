import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startBench } from "../tests/e2e/bench";
import type { Bench } from "../tests/e2e/bench";
import { picturesFolder, shownFile, textOf, visitPictures, type Picture } from "../tests/e2e/pictures";
import { tourPane, tourQuery } from "../tests/e2e/pane-tour";
import { buildAddIn } from "./build-add-in";
import { buildWorkbench } from "./build-workbench";
import { say, sayFailure } from "./say";

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The pictures of README and manual, and beside them what they show, by which a test tells when they are out of date. */
async function takePictures(bench: Bench): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true });
  const taken: Picture[] = [];
  await visitPictures(bench, async (picture) => {
    await picture.take(join(picturesFolder, `${picture.name}.png`));
    taken.push(picture);
  });
  writeFileSync(shownFile, textOf(taken));
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
    await takePictures(bench);
    say(`Written: ${picturesFolder}`);
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
