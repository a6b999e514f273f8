// A test runner of Stryker's: Jest's own tests and expectations, in this process. Jest sets up a world for every mutant, which takes ten times
// as long as the tests of a module do.
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { buildSync } from "esbuild";
import { expect } from "expect";
import * as circus from "jest-circus";

const require = createRequire(import.meta.url);
const testsOf = require("./subjects.json");

/** The tests of the module that scripts/mutation.ts names, of all modules otherwise, with the mutated code in one script. */
function bundle() {
  const tests = testsOf[process.env.MUTATED_MODULE] ?? [...new Set(Object.values(testsOf).flat())];
  const files = ["./tests/support/equal-days", ...tests.map((name) => `./tests/core/${name}.test`)];
  const { outputFiles } = buildSync({
    // Stryker starts a runner in the folder of the mutated copy.
    stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return new Script(`(function (require) {${outputFiles[0].text}\n})`, { filename: "mutated-module.js" });
}

class InProcessRunner {
  #script = null;
  /** What the mutated code looks at: which mutant is active, and which test is running. */
  #stryker = (globalThis.__stryker__ ??= {});

  /** Every run loads the code anew, so that what a module works out when it is loaded is mutated too. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
    Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect });
    this.#script = bundle();
  }

  async dryRun() {
    const result = await this.#run();
    return { ...result, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(this.#stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const result = await this.#run(testFilter && new Set(testFilter), !disableBail);
    const atLimit = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    this.#stryker.activeMutant = undefined;
    return toMutantRunResult(atLimit ?? result, disableBail);
  }

  /** Runs the tests with these ids, all where there is no filter, up to the first failure if asked to. */
  async #run(filter, stopsAtFailure = false) {
    const tests = [];
    const ids = new Map();
    let hasFailed = false;
    const onEvent = ({ name, test }) => {
      if (name === "test_start") {
        const id = this.#idOf(test, ids);
        if ((filter && !filter.has(id)) || (hasFailed && stopsAtFailure)) test.mode = "skip";
        else this.#stryker.currentTestId = id;
      } else if (name === "test_done") {
        this.#stryker.currentTestId = undefined;
        const [id, timeSpentMs] = [ids.get(test), test.duration ?? 0];
        const [failure] = test.errors.flat().filter(Boolean);
        hasFailed ||= failure !== undefined;
        if (failure === undefined) tests.push({ id, name: id, timeSpentMs, status: TestStatus.Success });
        else tests.push({ id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage: messageOf(failure) });
      }
    };
    circus.resetState();
    circus.addEventHandler(onEvent);
    try {
      this.#script.runInThisContext()(require);
      const { unhandledErrors } = await circus.run();
      if (unhandledErrors.length > 0) return { status: DryRunStatus.Error, errorMessage: unhandledErrors.join("\n") };
      return { status: DryRunStatus.Complete, tests };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: messageOf(error) };
    } finally {
      circus.removeEventHandler(onEvent);
    }
  }

  /** The full title of a test, with a number where several have the same. */
  #idOf(test, ids) {
    const titles = [];
    for (let block = test; block.parent; block = block.parent) titles.unshift(block.name);
    const title = titles.join(" ");
    const same = [...ids.values()].filter((id) => id === title || id.startsWith(`${title} #`)).length;
    const id = same === 0 ? title : `${title} #${same + 1}`;
    ids.set(test, id);
    return id;
  }
}

function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
