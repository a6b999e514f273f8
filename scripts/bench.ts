import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { projectFolder } from "./paths";
import { say } from "./say";

const folder = join(projectFolder, "bench");
const programs = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => basename(name, ".ts"));

/** Runs a program by itself, so that none is measured in the warmth of another. */
function run(name: string): void {
  const { status } = spawnSync(process.execPath, [join(__dirname, "run.mjs"), join(folder, `${name}.ts`)], {
    cwd: projectFolder,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}

/** `npm run bench` runs every program of bench/, `npm run bench -- core` the ones that are named. */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !programs.includes(name));
if (unknown.length === 0) {
  for (const name of named.length > 0 ? named : programs) run(name);
} else {
  say(`There is no benchmark "${unknown.join('", "')}". There are: ${programs.join(", ")}.`);
  process.exitCode = 1;
}
