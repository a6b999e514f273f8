import type { RuleCatalogue } from "./catalogue";
import { formatDate, spellDate, yearOf } from "./format-date";
import { clip } from "./quote";

const quoted = (text: string) => `“${clip(text)}”`;
const whole = {
  fortnight: "fortnight",
  month: "month",
  "two-month": "two-month period",
  quarter: "quarter",
  "four-month": "four-month period",
  semester: "semester",
  year: "year",
} as const;
const inDays = (days: number) => `${days} ${days === 1 ? "day" : "days"}`;

type DateRuleId =
  | "unreadable-due-date"
  | "impossible-due-date"
  | "implausible-due-date"
  | "ambiguous-due-date"
  | "imprecise-due-date"
  | "text-due-date"
  | "overdue"
  | "due-soon";

export const dateRulesEnUS: Pick<RuleCatalogue, DateRuleId> = {
  "unreadable-due-date": {
    title: "Unreadable due date",
    what: ({ text }) => `The due date says ${quoted(text)}, which cannot be understood as a date.`,
    why: "As long as the date cannot be understood, nobody can tell whether the commitment is overdue or due soon.",
    how: "Enter a single date with day, month and year, such as 30/06/2015.",
  },
  "impossible-due-date": {
    title: "Impossible due date",
    what: ({ text }) => `The due date ${quoted(text)} names a day that the calendar does not have.`,
    why: "A day that does not exist binds nobody and cannot be compared with the cut-off date.",
    how: "Check the day and the month in the original document and enter the right date.",
  },
  "implausible-due-date": {
    title: "Implausible year",
    what: ({ text, date, from, to }) => {
      const written = text === null ? formatDate(date, "en-US") : quoted(text);
      return `The due date ${written} is of the year ${yearOf(date)}; a year from ${from} to ${to} was expected.`;
    },
    why: "With a wrong year nobody can tell whether the commitment is overdue or due soon.",
    how: "Check the year in the original document and enter the right date.",
  },
  "ambiguous-due-date": {
    title: "Ambiguous due date",
    what: ({ text, date, other, cells }) => {
      const [read, swapped] = [spellDate(date, "en-US"), spellDate(other, "en-US")];
      if (text !== null)
        return `The due date ${quoted(text)} was understood as ${read}; with the month first it would be ${swapped}.`;
      const more = cells === 1 ? "" : ` So may it have in ${cells - 1} more ${cells === 2 ? "cell" : "cells"}.`;
      return `Excel may have changed day and month round: it says ${read} and may have been ${swapped}.${more}`;
    },
    why: "With day and month changed round the activity would be in another state at the cut-off date.",
    how: "Check the date in the original document and enter it so that Excel recognizes it as a date, with the month in letters: 5-Jun-2015.",
  },
  "imprecise-due-date": {
    title: "Imprecise due date",
    what: ({ text, date, precision, several }) => {
      if (date === null || precision === "none")
        return `The due date says ${quoted(text)}, which does not tell when the commitment is broken.`;
      const understood = formatDate(date, "en-US");
      return several === "yes"
        ? `The due date ${quoted(text)} spans several periods and does not give the day; the last one, ${understood}, was taken.`
        : `The due date ${quoted(text)} gives only the ${whole[precision]}; its last day, ${understood}, was taken.`;
    },
    why: "Without a precise day it is open to dispute since when the commitment is overdue.",
    how: "Agree on a day with the responsible area and enter it with day, month and year; for a permanent activity, that of its next delivery.",
  },
  "text-due-date": {
    title: "Date written as text",
    what: ({ text, date, several }) => {
      const understood = formatDate(date, "en-US");
      const written = `The due date ${quoted(text)} is written as text`;
      return several === "yes"
        ? `${written} and names more than one day; the last one, ${understood}, was taken.`
        : `${written}; it was understood as ${understood}.`;
    },
    why: "Excel cannot sort, filter or calculate with dates that are written as text.",
    how: "Enter the date with day, month and year, so that Excel recognizes it as a date.",
  },
  overdue: {
    title: "Overdue date",
    what: ({ days, progressKnown }) =>
      progressKnown === "yes"
        ? `The due date passed ${inDays(days)} before the cut-off date and the activity is not concluded.`
        : `The due date passed ${inDays(days)} before the cut-off date; the sheet does not say whether the activity was concluded.`,
    why: "At the cut-off date the activity is late, or else it was concluded and this is not yet recorded.",
    how: "If it was concluded, record the progress and the supporting document; if not, agree on a new date with the responsible area.",
  },
  "due-soon": {
    title: "Due soon",
    what: ({ days, progressKnown }) => {
      const end = progressKnown === "yes" ? "" : "; the sheet does not say whether the activity was concluded";
      return days === 0
        ? `The due date is the cut-off date itself${end}.`
        : `The due date is ${inDays(days)} after the cut-off date${end}.`;
    },
    why: "There is still time to conclude the activity and to gather its supporting document.",
    how: "Confirm with the responsible area that the activity will be concluded in time.",
  },
};
