import { parseArgs } from "node:util";
import { playRun } from "../tests/fuzz/play-run";
import { say } from "./say";

/**
 * `npm run fuzz -- --runs 10000 --seed N` plays so many random workbooks through the whole journey; without a seed it takes one by the clock.
 * `--seed N --run K` plays one of them again. What goes wrong is told with both numbers.
 */
const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, run: { type: "string" }, from: { type: "string" } },
});

const toldEvery = 100;

async function fuzz(): Promise<void> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const first = Number(values.run ?? values.from ?? 0);
  const end = values.run === undefined ? first + Number(values.runs ?? 200) : first + 1;
  say(`Seed ${seed}, runs ${first} to ${end - 1}.`);
  let failed = 0;
  for (let run = first; run < end; run += 1) {
    const complaints = await playRun(seed, run);
    if (complaints.length > 0) {
      failed += 1;
      say(`Run ${run} (npm run fuzz -- --seed ${seed} --run ${run}):`);
      for (const complaint of complaints) say(`  ${complaint}`);
    }
    if ((run - first + 1) % toldEvery === 0) say(`${run - first + 1} runs, ${failed} with complaints.`);
  }
  process.stdout.write(`${end - first - failed} passed, ${failed} failed\n`);
  // What a library leaves open in the background is no reason to wait.
  process.exit(failed === 0 ? 0 : 1);
}

void fuzz();
