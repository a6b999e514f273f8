import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { cacheFolder } from "../../scripts/paths";
import { contestant } from "./contestant";
import type * as OurCore from "./our-core";
import { readSnapshot } from "./sheetjs";

const { findIssues, likeForLike, readWorkbook, reviewOf, reviewSheets, reviewOptions, verdictOf } = bundledCore();

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

/**
 * Validation as the public validators do it: rows that have been read, the rules that look at what they look at, and what these find;
 * without the counts by area that a review makes besides. For the times.
 */
export const validationAlone = contestant({
  name: "Revisor ASM, findIssues with the rules about what is planted",
  setup: null,
  notChecked: [],
  read: (bytes) => readWorkbook(readSnapshot(bytes)),
  validate: (sheets) => findIssues(sheets, likeForLike),
  verdictOf: (issues) => verdictOf({ issues }),
});

/** The core as compiled JavaScript, like the add-in's own script and the packages beside it; as loaded by tsx, every function is wrapped. */
function bundledCore(): typeof OurCore {
  const outfile = join(cacheFolder, "bench", "our-core.js");
  const source = join(__dirname, "our-core.ts");
  buildSync({ entryPoints: [source], bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  return createRequire(__filename)(outfile) as typeof OurCore; // just made of it
}
