import { buildAddIn, scriptBudget } from "./build-add-in";
import { buildWorkbench } from "./build-workbench";
import { ensureCorpus } from "./corpus";
import { findLibreOffice } from "./find-program";
import { ensureBrowser } from "./install-browser";
import { workbenchFolder } from "./paths";
import { say, sayFailure } from "./say";
import { runJest, type Tally } from "./tally";

const nothing: Tally = { passed: 0, failed: 0, leftOut: 0 };
const oneFailure: Tally = { passed: 0, failed: 1, leftOut: 0 };

const onContinuousIntegration = process.env["CI"] !== undefined && process.env["CI"] !== "false";

/** Something that the tests need and the machine does not have: said on a machine of a person, a failure where everything must be run. */
function missing(sentence: string): Tally {
  say(sentence);
  return onContinuousIntegration ? oneFailure : nothing;
}

/** The add-in and the workbench, and whether the pane's script keeps its budget; false where they cannot be built. */
async function build(): Promise<Tally | false> {
  try {
    const { scriptBytes } = await buildAddIn();
    await buildWorkbench(workbenchFolder);
    if (scriptBytes <= scriptBudget) return { passed: 1, failed: 0, leftOut: 0 };
    say(`The pane's script has ${scriptBytes} bytes compressed; its budget is ${scriptBudget}.`);
  } catch (error) {
    sayFailure(error);
    return false;
  }
  return oneFailure;
}

const measuredTests = ["tests/core", "tests/messages"];

/** The unit tests; where coverage is asked for, those of core and messages have to reach every line and branch. */
async function runUnitTests(withCoverage: boolean): Promise<Tally[]> {
  if (!withCoverage) return [await runJest("unit", "jest.config.js")];
  const others = measuredTests.flatMap((folder) => ["--testPathIgnorePatterns", `/${folder}/`]);
  return [
    await runJest("core", "jest.config.js", ["--coverage", ...measuredTests]),
    await runJest("unit", "jest.config.js", ["--testPathIgnorePatterns", "/tests/e2e/", ...others]),
  ];
}

/** Unit tests, the build, and the end-to-end tests in a browser. */
export async function runTests({ withCoverage = false } = {}): Promise<Tally[]> {
  const tallies: Tally[] = [];
  if (findLibreOffice() === null) {
    tallies.push(missing("LibreOffice is not installed: the checks of saved files by LibreOffice are left out."));
  }
  ensureCorpus();
  const browser = ensureBrowser();
  tallies.push(...(await runUnitTests(withCoverage)));
  const built = await build();
  if (built === false) return [...tallies, oneFailure];
  tallies.push(built);
  if (browser === null) {
    return [
      ...tallies,
      missing("No Chromium, Chrome or Edge can be found or installed: the end-to-end tests are left out."),
    ];
  }
  process.env["BROWSER_PATH"] = browser;
  return [...tallies, await runJest("e2e", "tests/e2e/jest.config.js")];
}

/** The closing line, and the exit status that goes with it. */
export function close({ passed, failed, leftOut }: Tally): void {
  if (leftOut > 0) say(`${leftOut} left out`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
