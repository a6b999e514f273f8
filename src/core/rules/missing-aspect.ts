import { blankCells, defineRule } from "../rule";

/** Every aspect says what is to be improved. */
export const missingAspect = defineRule({
  id: "missing-aspect",
  severity: "error",
  needs: ["aspect"],

  check: ({ aspects }) => blankCells(aspects, ({ text }) => text),
});
