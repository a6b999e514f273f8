import { blankCells, defineRule } from "../rule";

/** Every activity names the area that answers for it. */
export const missingResponsibleArea = defineRule({
  id: "missing-responsible-area",
  severity: "error",
  needs: ["responsibleArea"],

  check: ({ activities }) => blankCells(activities, ({ responsibleArea }) => responsibleArea),
});
