import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { buildAddIn } from "./build-add-in";
import { noticesFile } from "./built-files";
import { cacheFolder, projectFolder } from "./paths";
import { say, sayFailure } from "./say";

/** Writes the licences of what is bundled into the repository, from a build of its own. */
async function writeNotices(): Promise<void> {
  const outFolder = join(cacheFolder, "notices", "dist");
  const mapsFolder = join(cacheFolder, "notices", "source-maps");
  await buildAddIn({ outFolder, mapsFolder });
  copyFileSync(join(outFolder, noticesFile), join(projectFolder, noticesFile));
  say(`${noticesFile} is written.`);
}

writeNotices().catch(sayFailure);
