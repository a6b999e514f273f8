import type { RuleCatalogue } from "./catalogue";
import { clip } from "./quote";

const quoted = (text: string) => `“${clip(text)}”`;
const cannotOpen = {
  "no-scheme": "does not begin with https://, so it does not open as a link",
  "wrong-scheme": "has a misspelt beginning (https://)",
  "no-host": "names no site",
  relative: "is only a path, without the site that holds it",
  blank: "has blanks and is cut at the first of them",
  shortened: "is shortened by an ellipsis",
} as const;
const andMore = (others: number) =>
  others === 0 ? "" : `, and there ${others === 1 ? "is another case" : `are ${others} other cases`} in the same cell`;

/** The words of the rules about links and about how texts are written. */
export const textRulesEnUS = {
  "unusable-link": {
    title: "Link that cannot be opened",
    what: ({ link, problem, others }) => `The link ${quoted(link)} ${cannotOpen[problem]}${andMore(others)}.`,
    why: "Whoever reviews the evidence cannot reach the document.",
    how: "Copy the whole address from the browser, with https:// at its beginning, and check that it opens.",
  },
  "local-file-link": {
    title: "Link to a local file",
    what: ({ path }) => `The path ${quoted(path)} is on one computer or on a network drive.`,
    why: "Nobody outside that computer or that network can open the file.",
    how: "Upload the file to a shared site, such as SharePoint, and enter the address given there.",
  },
  "broken-spacing": {
    title: "Words torn apart by blanks",
    what: ({ found, corrected, others }) =>
      corrected === null
        ? `It says ${quoted(found)}, with letters set apart by blanks${andMore(others)}.`
        : `It says ${quoted(found)}; this seems to be ${quoted(corrected)}${andMore(others)}.`,
    why: "Texts copied from a PDF file often end up so; they cannot be searched and are hard to read.",
    how: "Remove the blanks that tear the word or the address apart.",
  },
  "unbalanced-quotes": {
    title: "Quotation mark without partner",
    what: ({ mark, near }) => `The quotation mark ${mark} in ${quoted(near)} has no partner.`,
    why: "Without the other mark nobody knows where the quoted words begin or end.",
    how: "Write the missing quotation mark, or remove the one that is too many.",
  },
  "stray-spaces": {
    title: "Surplus blanks",
    what: ({ ends, near }) => {
      const place = [
        ...(ends > 0 ? ["at the beginning or the end of the text"] : []),
        ...(near === null ? [] : [`in ${quoted(near)}`]),
      ];
      return `There are surplus blanks, line breaks or invisible characters ${place.join(" and ")}.`;
    },
    why: "Excel tells texts apart that differ only by a blank: they are filtered, found and counted apart.",
    how: "Remove the surplus blanks.",
  },
} satisfies Partial<RuleCatalogue>;
