import { readdirSync } from "node:fs";
import { join } from "node:path";
import { wordsFor } from "../../../workbench/page/words";

const samples = readdirSync(join(__dirname, "../../../samples")).filter((name) => name.endsWith(".xlsx"));

test.each(["es-MX", "en-US"])("every sample has a name for people in %s", (language) => {
  expect(Object.keys(wordsFor(language).sampleNames).sort()).toEqual(samples.sort());
});

test.each([
  ["es-MX", "Guardar"],
  ["es-419", "Guardar"],
  ["en-US", "Save"],
  ["en-GB", "Save"],
  ["fr-FR", "Guardar"],
])("%s reads «%s»", (language, save) => {
  expect(wordsFor(language).save).toBe(save);
});

test("every sentence about a file that was not opened names it and is one sentence", () => {
  for (const language of ["es-MX", "en-US"]) {
    for (const say of Object.values(wordsFor(language).notOpened)) {
      expect(say("plan.xlsx")).toMatch(/^[^\n]*plan\.xlsx[^\n]*\.$/);
    }
  }
});
