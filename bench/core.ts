/**
 * How long core takes to read a sheet and run every rule, by number of activities, and how much memory it holds. Prints the time a row
 * relative to the smallest sheet, so that growth beyond linear shows whatever the machine. Run it with `npm run bench -- core`; it ends
 * with status 1 where a row of the largest sheet takes over 1.5 times as long as one of the smallest.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { cacheFolder } from "../scripts/paths";
import type { CoreFigures } from "./core/measure-core";

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const mostGrowth = 1.5;

/** The measuring program as compiled JavaScript, like the add-in's own script; as loaded by tsx, every function is wrapped. */
function bundle(): string {
  const outfile = join(cacheFolder, "bench", "measure-core.js");
  const source = join(__dirname, "core", "measure-core.ts");
  buildSync({ entryPoints: [source], bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  return outfile;
}

function measure(program: string, activities: number): CoreFigures {
  const flags = ["--expose-gc", "--max-old-space-size=16384"];
  const { stdout, status } = spawnSync(process.execPath, [...flags, program, String(activities)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`Measuring ${activities} activities ended with status ${String(status)}.`);
  return JSON.parse(stdout) as CoreFigures; // printed by the program just made
}

const program = bundle();
const figures = sizes.map((activities) => measure(program, activities));
const growth = figures.map(({ microsecondsARow }) => microsecondsARow / (figures[0]?.microsecondsARow ?? NaN));
console.table(
  figures.map(({ activities, observations, readMilliseconds, rulesMilliseconds, bytes }, index) => ({
    activities,
    observations,
    "read, ms": Number(readMilliseconds.toFixed(1)),
    "rules, ms": Number(rulesMilliseconds.toFixed(1)),
    "time a row, relative": Number(growth[index]?.toFixed(2)),
    "bytes a row": Math.round(bytes / activities),
  })),
);
if ((growth.at(-1) ?? 0) > mostGrowth) {
  console.error(
    `A row of ${String(sizes.at(-1))} takes over ${mostGrowth} times as long as one of ${String(sizes[0])}.`,
  );
  process.exitCode = 1;
}
