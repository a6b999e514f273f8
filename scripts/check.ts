import { runCheck, runScript, sum } from "./tally";
import { close, runTests } from "./test-stages";

/** Everything that continuous integration runs, in the order in which a mistake shows soonest. */
async function check(): Promise<void> {
  const tallies = [
    await runCheck("typescript/bin/tsc", ["-p", "tsconfig.json"]),
    await runCheck("typescript/bin/tsc", ["-p", "tsconfig.tools.json"]),
    await runCheck("eslint/bin/eslint.js", [".", "--max-warnings", "0"]),
    await runCheck("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
    await runCheck("knip/bin/knip.js", ["--no-progress"]),
    ...(await runTests({ withCoverage: true })),
    // Always the same ones, so that what fails is of the change; those of every night are others.
    await runScript("fuzz.ts", ["--runs", "200", "--seed", "2015"]),
  ];
  close(sum(tallies));
}

void check();
