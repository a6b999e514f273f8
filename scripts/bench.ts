import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./paths";

/** Runs every program of bench/ by itself, so that none is measured in the warmth of another. */
const programs = readdirSync(join(projectFolder, "bench")).filter((name) => name.endsWith(".ts"));
for (const name of programs) {
  const { status } = spawnSync(process.execPath, [join(__dirname, "run.mjs"), join("bench", name)], {
    cwd: projectFolder,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
