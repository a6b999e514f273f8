import { parseArgs } from "node:util";
import { buildAddIn, scriptBudget } from "./build-add-in";
import { buildWorkbench } from "./build-workbench";
import { workbenchFolder } from "./paths";
import { say, sayFailure } from "./say";

async function build(): Promise<void> {
  const { values } = parseArgs({ options: { host: { type: "string" } } });
  const { scriptBytes } = await buildAddIn(values.host?.replace(/\/+$/, ""));
  say(`The add-in is in dist/; its script is ${Math.round(scriptBytes / 1000)} kB compressed.`);
  if (scriptBytes > scriptBudget) throw new Error(`The script is over its budget of ${scriptBudget / 1000} kB.`);
  await buildWorkbench(workbenchFolder);
}

build().catch(sayFailure);
