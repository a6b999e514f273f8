import type { RuleCatalogue } from "./catalogue";
import { inCurlyQuotes as quoted } from "./quote";
import { areaRulesEnUS } from "./rules-en-US-areas";
import { dateRulesEnUS } from "./rules-en-US-dates";
import { progressRulesEnUS } from "./rules-en-US-progress";
import { structureRulesEnUS } from "./rules-en-US-structure";
import { textRulesEnUS } from "./rules-en-US-texts";
import { valueRulesEnUS } from "./rules-en-US-values";

export const rulesEnUS: RuleCatalogue = {
  ...structureRulesEnUS,
  ...progressRulesEnUS,
  "missing-aspect": {
    title: "Missing aspect",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The improvement aspect is not given."
        : `In place of the improvement aspect it says ${quoted(placeholder)}.`,
    why: "Without the aspect nobody knows what the activity is meant to improve.",
    how: "Enter the improvement aspect as it was agreed.",
  },
  "missing-activities": {
    title: "Missing activities",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No activity is given for the aspect."
        : `In place of the activities it says ${quoted(placeholder)}.`,
    why: "Without activities there is no commitment to follow up.",
    how: "Describe the activities that will be carried out to attend to the aspect.",
  },
  "missing-coordinating-area": {
    title: "Missing coordinating area",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The coordinating area is not given."
        : `In place of the coordinating area it says ${quoted(placeholder)}.`,
    why: "Several areas attend to an institutional aspect; without the one that coordinates them nobody answers for the whole.",
    how: "Enter the official name of the area that coordinates the work on the aspect.",
  },
  "missing-responsible-area": {
    title: "Missing responsible area",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The responsible area is not given."
        : `In place of the responsible area it says ${quoted(placeholder)}.`,
    why: "Without a responsible area nobody answers for the commitment, and the summary by area cannot attribute it.",
    how: "Enter the official name of the area that answers for the activity.",
  },
  "missing-due-date": {
    title: "Missing due date",
    what: ({ placeholder }) =>
      placeholder === null ? "The due date is not given." : `In place of the due date it says ${quoted(placeholder)}.`,
    why: "Without a due date nobody can tell whether the commitment is overdue or due soon.",
    how: "Enter the agreed date with day, month and year.",
  },
  "missing-expected-results": {
    title: "Missing expected results",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The expected results are not given."
        : `In place of the expected results it says ${quoted(placeholder)}.`,
    why: "The expected results say what the activity is carried out for.",
    how: "Enter what the activity is meant to achieve.",
  },
  "missing-evidence": {
    title: "Missing evidence",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The product or evidence that will prove the work is not given."
        : `In place of the product or evidence it says ${quoted(placeholder)}.`,
    why: "Without a promised product or evidence there will be nothing to prove that the activity was carried out.",
    how: "Enter the product or evidence that will prove the work, with the particulars that identify it.",
  },
  ...dateRulesEnUS,
  ...areaRulesEnUS,
  "reused-evidence": {
    title: "Reused evidence",
    what: ({ product, aspects }) => `The product ${quoted(product)} is offered as evidence for ${aspects} aspects.`,
    why: "One document may serve several aspects, provided that it proves each of them.",
    how: "Check that the document covers all those aspects, or say which part of it belongs to each.",
  },
  ...textRulesEnUS,
  ...valueRulesEnUS,
};
