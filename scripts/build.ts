import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readBase } from "./base-address";
import { buildAddIn, scriptBudget, type BuildOptions } from "./build-add-in";
import { buildWorkbench } from "./build-workbench";
import { workbenchFolder } from "./paths";
import { say, sayFailure } from "./say";

/** `--base` with nothing behind it is an empty address: the sentence about it is ours. */
function readOptions(): BuildOptions {
  const args = process.argv.slice(2);
  const last = args.at(-1);
  const { values } = parseArgs({
    args: last === "--base" || last === "--host" ? [...args, ""] : args,
    // `--host` is what the option was called at first.
    options: { base: { type: "string" }, host: { type: "string" }, out: { type: "string" } },
  });
  const given = values.base ?? values.host;
  const folders =
    values.out === undefined
      ? {}
      : { outFolder: resolve(values.out), mapsFolder: `${resolve(values.out)}-source-maps` };
  return { ...(given === undefined ? {} : { base: readBase(given) }), ...folders };
}

async function build(): Promise<void> {
  const options = readOptions();
  const { folder, mapsFolder, scriptBytes } = await buildAddIn(options);
  const shown = (path: string) => relative(process.cwd(), path);
  say(
    options.base === undefined
      ? `The add-in is in ${shown(folder)}, for this machine alone; --base https://host/path/ builds it for publishing.`
      : `The add-in is in ${shown(folder)}, to be put at ${options.base}/; its source maps are in ${shown(mapsFolder)}, which is not to be served.`,
  );
  say(`Its script is ${Math.round(scriptBytes / 1000)} kB compressed.`);
  if (scriptBytes > scriptBudget) throw new Error(`The script is over its budget of ${scriptBudget / 1000} kB.`);
  if (options.base === undefined) await buildWorkbench(workbenchFolder);
}

build().catch(sayFailure);
