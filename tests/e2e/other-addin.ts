import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbench } from "../../scripts/build-workbench";
import { developmentCertificate } from "../../scripts/certificate";
import { projectFolder } from "../../scripts/paths";
import { serve } from "../../scripts/serve";
import { startBench } from "./bench";
import type { Bench } from "./bench";

const addin = join(projectFolder, "tests", "fixtures", "addin");

/** The workbench with the smallest other add-in in place of ours; its closing leaves nothing behind. */
export async function startOtherBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  await buildWorkbench(folder, { manifest: join(addin, "manifest.xml") });
  const server = await serve({
    roots: [
      { path: "/workbench/", folder },
      { path: "/samples/", folder: join(projectFolder, "samples") },
      { path: "/officejs/", folder: join(projectFolder, "node_modules", "@microsoft", "office-js", "dist") },
      { path: "/", folder: addin },
    ],
    port: 0,
    ...(await developmentCertificate()),
  });
  const bench = await startBench({ server });
  const close = async () => {
    await bench.close();
    rmSync(folder, { recursive: true });
  };
  return { ...bench, close };
}
