import type { RuleCatalogue } from "./catalogue";
import { inCurlyQuotes as quoted } from "./quote";

const inRows = (rows: number) => (rows === 1 ? "There is a blank row" : `There are ${rows} blank rows`);

/** The rules about headings, rows, formulas and numbers. */
export const structureRulesEnUS = {
  "missing-column": {
    title: "Missing column",
    what: ({ heading, instead }) =>
      instead === null
        ? `The table has no column ${quoted(heading)}.`
        : `The table has no column ${quoted(heading)}; it may be the one that says ${quoted(instead)}.`,
    why: "The published ASM templates have this column; without it, what it should hold cannot be reviewed.",
    how: "Add the column under that heading; if it is there under another name, correct its heading.",
  },
  "missing-number": {
    title: "Missing number",
    what: ({ placeholder, aspects, isColumn }) => {
      if (isColumn === "yes") return `None of the ${aspects} aspects of the table has a number.`;
      return placeholder === null
        ? "The aspect has no number, although others have one."
        : `In place of the number of the aspect it says ${quoted(placeholder)}.`;
    },
    why: "Letters and progress reports refer to the aspects by their numbers.",
    how: "Number the aspect; if the row continues the aspect above it, repeat its number and its text or merge the cells.",
  },
  "number-gap": {
    title: "Gap in the numbers",
    what: ({ number, previous, missing }) =>
      `The numbers go from ${previous} to ${quoted(number)}: ${missing === 1 ? "one number is" : `${missing} numbers are`} left out.`,
    why: "An aspect may have been taken out, or forgotten when the table was filled in.",
    how: "Check that no aspect is missing; if none is, correct the numbers or leave them as they are.",
  },
  "duplicate-number": {
    title: "Duplicate number",
    what: ({ number, firstText }) =>
      `The number ${quoted(number)} already stands for another aspect: ${quoted(firstText)}.`,
    why: "With two aspects under one number nobody knows which of them progress and evidence belong to.",
    how: "Give each aspect its own number; if the row continues the same aspect, repeat its text unchanged.",
  },
  "misspelt-heading": {
    title: "Misspelt heading",
    what: ({ heading, proposed }) => `The heading says ${quoted(heading)}; it was understood as ${quoted(proposed)}.`,
    why: "Whoever looks for the columns by name, or puts several sheets together, will not find this one.",
    how: "Write the heading as in the template.",
  },
  "duplicate-column": {
    title: "Duplicate column",
    what: ({ heading, first, read }) =>
      `The heading ${quoted(heading)} repeats the column ${quoted(first)}; the one to the ${read} is reviewed, this one is not.`,
    why: "With two columns for the same thing nobody knows which of the data hold.",
    how: "Keep one column with the data in force; if the two hold different things, change one of the headings.",
  },
  "blank-row": {
    title: "Blank row",
    what: ({ rows }) => `${inRows(rows)} between the commitments of the table.`,
    why: "When it sorts or filters, Excel usually takes a blank row for the end of the table and leaves out what follows.",
    how: "Delete the blank row; if a commitment is missing there, enter it.",
  },
  "cell-error": {
    title: "Failed formula",
    what: ({ error, heading, times }) => {
      if (heading === null) return `The cell shows the error ${quoted(error)} in place of a value.`;
      const cells = times === 1 ? "One cell" : `${times} cells`;
      return `${cells} of the column ${quoted(heading)} ${times === 1 ? "shows" : "show"} the error ${quoted(error)} in place of a value.`;
    },
    why: "As long as the formula fails, what the cell should hold cannot be reviewed.",
    how: "Correct the formula or the cells that it refers to, or enter the value directly.",
  },
} satisfies Partial<RuleCatalogue>;
