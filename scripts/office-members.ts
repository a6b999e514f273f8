import { findMembers, isLaterSet, readSource } from "./office/find-members";
import { sayFailure } from "./say";

const floor = "ExcelApi 1.9";

/** Lists every Office.js member that the add-in uses, with its requirement set; where it is used, for those above the floor or with `--places`. */
function list(showsPlaces: boolean): void {
  for (const { name, set, places } of findMembers(readSource())) {
    const shown = showsPlaces || isLaterSet(set, floor) ? `  ${places.join(" ")}` : "";
    process.stdout.write(`${set.padEnd(18)}${name}${shown}\n`);
  }
}

try {
  list(process.argv.includes("--places"));
} catch (error) {
  sayFailure(error);
}
