import { commandNames } from "../../src/commands/commands";
import { fixedFiles } from "../build/served-files";

/** What manifests that were given out name. Lines are added here with each release and never taken away: old manifests meet new code. */
const given = {
  functions: ["review", "highlight", "clearMarks", "writeSummary"],
  files: [
    "taskpane.html",
    "assets/ayuda.html",
    "assets/help.html",
    ...["app", "review", "highlight", "clear-marks", "summary"].flatMap((icon) =>
      [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `assets/${icon}-${size}.png`),
    ),
  ],
};

test("every function that a manifest given out calls is still there", () => {
  expect(given.functions.filter((name) => !commandNames.some((known) => known === name))).toEqual([]);
});

test("every file that a manifest given out names is still in the build", () => {
  expect(given.files.filter((path) => !fixedFiles().includes(path))).toEqual([]);
});
