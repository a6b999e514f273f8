import type { SpellingReason } from "../core/area-likeness";
import type { RuleCatalogue } from "./catalogue";
import { clip } from "./quote";

const quoted = (text: string) => `“${clip(text)}”`;
const cells = (times: number) => `${times} ${times === 1 ? "cell" : "cells"}`;

/** In what the written name differs from the proposed one. */
const reasons: Readonly<Record<SpellingReason, string>> = {
  "swapped-letters": "two letters are swapped",
  "missing-letter": "a letter is missing",
  "extra-letter": "there is a letter too many",
  "other-letter": "one letter is another",
  "several-letters": "two letters differ",
  "split-word": "a word is split or two are run together",
  abbreviation: "it is abbreviated",
  acronym: "only its acronym differs",
  connector: "only words such as “de” or “y” differ",
  punctuation: "only the punctuation differs",
};

export const areaRulesEnUS: Pick<RuleCatalogue, "inconsistent-area-name" | "unknown-area" | "several-areas"> = {
  "several-areas": {
    title: "Several areas in one cell",
    what: ({ text, areas }) => `The cell names ${areas} areas: ${quoted(text)}.`,
    why: "The summary by area counts that text as one area, and nobody knows which of them answers.",
    how: "Leave in the cell the area that answers for the activity; if each has its share, give each area a row.",
  },
  "unknown-area": {
    title: "Area not in the catalogue",
    what: ({ written, proposed, reason, times }) => {
      const unknown = `The name ${quoted(written)} (${cells(times)}) is not in the catalogue of areas`;
      return proposed === null || reason === null
        ? `${unknown}.`
        : `${unknown}; it seems to be ${quoted(proposed)}: ${reasons[reason]}.`;
    },
    why: "Only the names of the catalogue let the activities of each area be counted together.",
    how: "Write the name as the catalogue has it; if the area exists and is missing there, add it to the catalogue.",
  },
  "inconsistent-area-name": {
    title: "Area written in two ways",
    what: ({ written, proposed, reason, times, proposedTimes }) =>
      `The name ${quoted(written)} (${cells(times)}) seems to be ${quoted(proposed)} (${cells(proposedTimes)}): ${reasons[reason]}.`,
    why: "The activities of one area are counted apart when its name is not written alike.",
    how: "If it is the same area, write its name alike in every cell; if they are two areas, leave them as they are.",
  },
};
