import type { PlayedRun } from "../../scripts/fuzz-pool";

/** Stands in for the worker of scripts/, with runs that go wrong in every way that one can. */
const seed = process.argv[2];

process.on("message", (run: number) => {
  if (run === 2) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (run === 3) process.exit(7);
  const played: PlayedRun = { run, complaints: run === 4 ? [`of seed ${String(seed)}`] : [] };
  process.send?.(played);
});
