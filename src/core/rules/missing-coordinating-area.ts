import { blankCells, defineRule } from "../rule";

/** Every institutional aspect names the area that coordinates the others. */
export const missingCoordinatingArea = defineRule({
  id: "missing-coordinating-area",
  severity: "error",
  needs: ["coordinatingArea"],
  formats: ["institutional-document", "institutional-progress"],

  check: ({ activities }) => blankCells(activities, ({ coordinatingArea }) => coordinatingArea),
});
