import type { RuleCatalogue } from "./catalogue";
import { clip } from "./quote";

const quoted = (text: string) => `“${clip(text)}”`;

const withoutWeight = (cells: number) =>
  cells === 0 ? "" : `, and ${cells === 1 ? "one activity has" : `${cells} activities have`} none`;

/** The words of the rules on progress and on what proves it. */
export const progressRulesEnUS = {
  "missing-progress": {
    title: "Missing progress",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The progress of the activity is not given."
        : `In place of the progress of the activity it says ${quoted(placeholder)}.`,
    why: "Without the progress nobody knows whether the activity is concluded, so it counts as open.",
    how: "Enter a percentage from 0 to 100, or a state such as “Concluido” or “Cancelado”.",
  },
  "invalid-progress": {
    title: "Invalid progress",
    what: ({ text }) =>
      `The progress says ${quoted(text)}, which is neither a percentage from 0 to 100 nor a known state.`,
    why: "Progress that cannot be understood does not tell whether the activity is concluded, so it counts as open.",
    how: "Enter a percentage from 0 to 100, or a state such as “Concluido” or “Cancelado”.",
  },
  "complete-without-proof": {
    title: "Concluded without supporting document",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The activity is reported as concluded and names no supporting document."
        : `The activity is reported as concluded, but in place of its supporting document it says ${quoted(placeholder)}.`,
    why: "Progress of 100% is proved by a document; without it, nobody can check that the activity was concluded.",
    how: "Identify the supporting document, with its date and where it is kept, or correct the progress.",
  },
  "cancelled-without-proof": {
    title: "Cancelled without supporting document",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The activity is reported as cancelled, dropped or merged and names no supporting document."
        : `The activity is reported as cancelled, dropped or merged, but in place of its supporting document it says ${quoted(placeholder)}.`,
    why: "A cancellation is proved by a document too; what is explained in the remarks does not stand in for it.",
    how: "Identify the document by which it was cancelled, dropped or merged, with its date and where it is kept.",
  },
  "proof-repeats-promise": {
    title: "Supporting document repeats what was promised",
    what: ({ text }) => `The supporting document says ${quoted(text)}, the same as the promised product.`,
    why: "The name of the promised product does not identify the document by which the promise was kept.",
    how: "Enter the particulars of the delivered document, such as its number, its date and where it is kept; if there is none yet, leave the cell blank.",
  },
  "not-started-without-reason": {
    title: "Not started without reasons",
    what: ({ placeholder }) =>
      placeholder === null
        ? "The work has not been started and no reasons are given."
        : `The work has not been started, and in place of the reasons it says ${quoted(placeholder)}.`,
    why: "The form asks for the reasons why the work has not been started.",
    how: "Enter under “Motivos” why it has not been started, or correct the state if it has.",
  },
  "weights-not-100": {
    title: "Weights do not total 100",
    what: ({ total, blank }) =>
      `The weights of the activities of the aspect total ${total}% in place of 100%${withoutWeight(blank)}.`,
    why: "The progress of the aspect is worked out with the weights of its activities; where they do not total 100, it comes out wrong.",
    how: "Adjust the weights of the activities of the aspect so that they total 100.",
  },
} satisfies Partial<RuleCatalogue>;
