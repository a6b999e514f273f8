import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { developmentCertificate } from "../../scripts/certificate";
import { distFolder, projectFolder, workbenchFolder } from "../../scripts/paths";
import { serve, type RunningServer } from "../../scripts/serve";

const officeFolder = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");

/** Serves the built add-in alone, from an origin that asks the browser for a process of its own. */
export async function servePane(): Promise<RunningServer> {
  const headers = { "Origin-Agent-Cluster": "?1" };
  return serve({
    port: 0,
    ...(await developmentCertificate()),
    roots: [
      { path: "/officejs/", folder: officeFolder, headers },
      { path: "/", folder: distFolder, headers },
    ],
  });
}

/**
 * Has the workbench load the pane from another origin than its own, as Excel on the web does: the browser then gives the pane a process and a
 * thread of its own, and what keeps the pane busy is not mixed with what keeps the workbench busy.
 */
export async function separatePane(page: Page, { url }: RunningServer): Promise<void> {
  // What tsx compiles names functions by a helper that the page does not have.
  await page.addInitScript({ content: "globalThis.__name ??= (value) => value" });
  await page.route("**/workbench/manifest.xml", async (route) => {
    const manifest = readFileSync(join(workbenchFolder, "manifest.xml"), "utf8");
    const body = manifest.replace(
      /(<bt:Url id="[^"]*" DefaultValue=")https:\/\/localhost:3000\/taskpane\.html/g,
      `$1${url}/taskpane.html`,
    );
    await route.fulfill({ body, contentType: "application/xml" });
  });
}

/** The pane's own page. */
export function paneFrameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no page.");
  return frame;
}
