import { playRun } from "../tests/fuzz/play-run";
import type { PlayedRun } from "./fuzz-pool";

/** Plays the runs that `fuzz-pool.ts` sends, one after the other. */
const seed = Number(process.argv[2]);

async function play(run: number): Promise<void> {
  const played: PlayedRun = { run, complaints: await playRun(seed, run) };
  process.send?.(played);
}

process.on("message", (run: number) => void play(run));
// Whoever asked is gone, and what a library leaves open in the background is no reason to stay.
process.on("disconnect", () => process.exit());
