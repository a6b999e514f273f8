import { readFileSync, writeFileSync } from "node:fs";
import { indexFile, withRuleIndex } from "./rule-index";

/** Writes the table of docs/rules/README.md anew from the registry, the Spanish titles and the first lines of the pages. */
writeFileSync(indexFile, withRuleIndex(readFileSync(indexFile, "utf8")));
