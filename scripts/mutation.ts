import { mkdirSync } from "node:fs";
import { cacheFolder } from "./paths";
import { runCheck } from "./tally";

/**
 * Changes the code of some files of core here and there and sees whether a test fails each time (stryker.config.json names the files and the
 * least score). `npm run mutation -- --mutate src/core/text.ts` looks at another file.
 */
async function mutate(): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const { failed } = await runCheck("@stryker-mutator/core/bin/stryker.js", ["run", ...process.argv.slice(2)]);
  process.exitCode = failed;
}

void mutate();
