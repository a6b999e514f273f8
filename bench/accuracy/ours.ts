import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { cacheFolder } from "../../scripts/paths";
import { contestant } from "./contestant";
import type * as OurCore from "./our-core";
import { readSnapshot } from "./sheetjs";

const { likeForLike, readWorkbook, reviewOf, reviewSheets, reviewOptions, verdictOf } = bundledCore();

/** The core from cells to observations. It looks for the headings itself: where they stand is not told. */
export const core = contestant({
  name: "Revisor ASM, readWorkbook + reviewSheets",
  setup: null,
  notChecked: [],
  read: readSnapshot,
  validate: reviewOf,
  verdictOf,
});

/** The rules alone, on rows that have been read; for the times. */
export const rulesAlone = contestant({
  name: "Revisor ASM, reviewSheets alone",
  setup: null,
  notChecked: [],
  read: (bytes) => readWorkbook(readSnapshot(bytes)),
  validate: (sheets) => reviewSheets(sheets, reviewOptions),
  verdictOf,
});

/** The rules that look at what the public validators look at, on rows that have been read; for the times. */
export const plantedRulesAlone = contestant({
  name: "Revisor ASM, reviewSheets with the rules about what is planted",
  setup: null,
  notChecked: [],
  read: (bytes) => readWorkbook(readSnapshot(bytes)),
  validate: (sheets) => reviewSheets(sheets, likeForLike),
  verdictOf,
});

/** The core as compiled JavaScript, like the add-in's own script and the packages beside it; as loaded by tsx, every function is wrapped. */
function bundledCore(): typeof OurCore {
  const outfile = join(cacheFolder, "bench", "our-core.js");
  const source = join(__dirname, "our-core.ts");
  buildSync({ entryPoints: [source], bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  return createRequire(__filename)(outfile) as typeof OurCore; // just made of it
}
