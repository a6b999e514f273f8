import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, projectFolder } from "./paths";

/** How many tests or checks passed, failed and were left out. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly leftOut: number;
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, { passed, failed, leftOut }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      leftOut: total.leftOut + leftOut,
    }),
    { passed: 0, failed: 0, leftOut: 0 },
  );

function runNode(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a package's Node program ("jest/bin/jest.js") with its output shown, and gives its exit status. */
const run = (program: string, args: readonly string[]): Promise<number> =>
  runNode([join(projectFolder, "node_modules", program), ...args]);

const oneCheck = (status: number): Tally =>
  status === 0 ? { passed: 1, failed: 0, leftOut: 0 } : { passed: 0, failed: 1, leftOut: 0 };

/** A check that either holds or does not, counted as one. */
export const runCheck = async (program: string, args: readonly string[]): Promise<Tally> =>
  oneCheck(await run(program, args));

/** A program of scripts/ whose exit status says whether all is well, counted as one. */
export const runScript = async (name: string, args: readonly string[]): Promise<Tally> =>
  oneCheck(await runNode(["-r", "tsx/cjs", join(__dirname, name), ...args]));

/** What is read of jest's own result file. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Runs one jest configuration. A file that could not be run counts as one failure; so does a run without result. */
export async function runJest(name: string, config: string, options: readonly string[] = []): Promise<Tally> {
  const folder = join(cacheFolder, "tests");
  const outputFile = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(outputFile, { force: true });
  const args = ["--config", config, "--json", `--outputFile=${outputFile}`, ...options];
  const status = await run("jest/bin/jest.js", args);
  if (!existsSync(outputFile)) return { passed: 0, failed: 1, leftOut: 0 };
  const results = JSON.parse(readFileSync(outputFile, "utf8")) as JestResults; // jest's own documented format
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    leftOut: results.numPendingTests + results.numTodoTests,
  };
}
