import { fork } from "node:child_process";
import { projectFolder } from "./paths";

/** What a worker answers to the number of a run. */
export interface PlayedRun {
  readonly run: number;
  readonly complaints: readonly string[];
}

export interface Runs {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
  /** How many are played at a time, each in a process of its own. */
  readonly atOnce: number;
  /** The program that plays them; it is given the seed. */
  readonly worker: string;
  /** After so long a run counts as one that hangs. */
  readonly limitMilliseconds: number;
}

/** Deals out the runs' numbers, so that none is left out or played twice however long each takes. */
function* numbers({ first, count }: Runs): Generator<number, undefined> {
  for (let run = first; run < first + count; run += 1) yield run;
  return undefined;
}

/**
 * Plays runs in one process until there are no more of them, or one broke it.
 * @returns whether there may be more to play, in another process
 */
function playInOne(
  runs: Runs,
  left: Generator<number, undefined>,
  tell: (played: PlayedRun) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = fork(runs.worker, [String(runs.seed)], { cwd: projectFolder, execArgv: ["-r", "tsx/cjs"] });
    let current: number | undefined;
    let broken: string | null = null;
    let limit: NodeJS.Timeout | undefined;
    const next = () => {
      clearTimeout(limit);
      current = left.next().value;
      if (current === undefined) {
        child.disconnect();
        return;
      }
      child.send(current);
      limit = setTimeout(() => {
        broken = `did not end within ${runs.limitMilliseconds / 1000} seconds`;
        child.kill("SIGKILL");
      }, runs.limitMilliseconds);
    };
    child.on("message", (played: PlayedRun) => {
      tell(played);
      next();
    });
    child.on("error", reject);
    child.on("exit", (status, signal) => {
      clearTimeout(limit);
      if (current !== undefined)
        tell({
          run: current,
          complaints: [broken ?? `ended its process with ${signal ?? `status ${String(status)}`}`],
        });
      resolve(current !== undefined);
    });
    next();
  });
}

/** Plays all runs and tells of each as it ends. One that hangs or ends its process costs no other. */
export async function playRuns(runs: Runs, tell: (played: PlayedRun) => void): Promise<void> {
  const left = numbers(runs);
  const playSome = async () => {
    while (await playInOne(runs, left, tell));
  };
  await Promise.all(Array.from({ length: Math.min(runs.atOnce, runs.count) }, playSome));
}
