import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { drawIcon, iconNames, iconSizes } from "./icon-drawing";
import { ensureBrowser } from "./install-browser";
import { projectFolder } from "./paths";
import { say } from "./say";

/** Draws every icon of the manifest into assets/ as a transparent PNG. */
async function makeIcons(executablePath: string): Promise<void> {
  const folder = join(projectFolder, "assets");
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const name of iconNames) {
      for (const size of iconSizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>*{margin:0}svg{display:block}</style>${drawIcon(name, size)}`);
        writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

const browser = ensureBrowser();
if (browser === null) {
  say("The icons cannot be drawn: no Chromium, Chrome or Edge could be found or installed.");
  process.exitCode = 1;
} else {
  void makeIcons(browser);
}
