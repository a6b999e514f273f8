import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { samplesFolder } from "./samples/sample-rows";
import { samples } from "./samples/workbooks";

/** Writes the workbooks of `samples/` anew from their rows. */
async function makeSamples(): Promise<void> {
  for (const [name, make] of Object.entries(samples)) writeFileSync(join(samplesFolder, name), await make());
}

void makeSamples();
