import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { playRuns, type PlayedRun } from "../../scripts/fuzz-pool";
import { projectFolder } from "../../scripts/paths";

const worker = join(__dirname, "fuzz-test-worker.ts");

test("each run is played once; one that hangs, dies or complains is told and keeps no other from being played", async () => {
  const told: PlayedRun[] = [];
  // A busy machine takes some seconds to start a process, which is no run that hangs.
  const runs = { seed: 7, first: 1, count: 6, atOnce: 2, worker, limitMilliseconds: 20_000 };
  await playRuns(runs, (played) => told.push(played));
  expect(told.sort((one, other) => one.run - other.run)).toEqual([
    { run: 1, complaints: [] },
    { run: 2, complaints: ["did not end within 20 seconds"] },
    { run: 3, complaints: ["ended its process with status 7"] },
    { run: 4, complaints: ["of seed 7"] },
    { run: 5, complaints: [] },
    { run: 6, complaints: [] },
  ]);
}, 120_000);

test("random workbooks go through the whole journey, and the seed is told", () => {
  const script = join(projectFolder, "scripts", "fuzz.ts");
  const given = ["--runs", "2", "--seed", "2015", "--from", "3", "--at-once", "1"];
  const { stdout, stderr, status } = spawnSync(process.execPath, ["-r", "tsx/cjs", script, ...given], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  expect(stderr).toBe("Seed 2015, runs 3 to 4.\n");
  expect(stdout).toBe("2 passed, 0 failed\n");
  expect(status).toBe(0);
}, 180_000);
