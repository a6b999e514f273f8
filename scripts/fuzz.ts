import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { playRuns } from "./fuzz-pool";
import { say } from "./say";

/**
 * `npm run fuzz -- --runs 10000 --seed N` plays so many random workbooks through the whole journey, without a seed from one by the clock;
 * `--from K` begins at a later one, `--at-once P` plays them in so many processes. `--seed N --run K` plays one of them again. What goes
 * wrong is told with both numbers.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    from: { type: "string", default: "0" },
    run: { type: "string" },
    "at-once": { type: "string", default: String(availableParallelism()) },
  },
});

const worker = join(__dirname, "fuzz-worker.ts");
const toldEvery = 100;
// Some hundred times what one takes: on a busy machine, too, it is one that hangs.
const limitMilliseconds = 300_000;

async function fuzz(): Promise<void> {
  const seed = Number(values.seed);
  const first = Number(values.run ?? values.from);
  const count = values.run === undefined ? Number(values.runs) : 1;
  say(`Seed ${seed}, runs ${first} to ${first + count - 1}.`);
  let [played, failed] = [0, 0];
  const runs = { seed, first, count, atOnce: Number(values["at-once"]), worker, limitMilliseconds };
  await playRuns(runs, ({ run, complaints }) => {
    played += 1;
    if (complaints.length > 0) {
      failed += 1;
      say(`Run ${run} (npm run fuzz -- --seed ${seed} --run ${run}):`);
      for (const complaint of complaints) say(`  ${complaint}`);
    }
    if (played % toldEvery === 0) say(`${played} runs, ${failed} with complaints.`);
  });
  process.stdout.write(`${played - failed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && played > 0 ? 0 : 1;
}

void fuzz();
